import { CREDIT_CODE_FAULTS, creditCodeFault } from '@yigongkai/law/people/credit-code';
import { ORGAN_KINDS, type OrganKind } from '@yigongkai/law/people/organ-kind';
import { z } from 'zod';
import { organSlug } from './people.ts';

const KINDS = Object.keys(ORGAN_KINDS) as [OrganKind, ...OrganKind[]];

const filled = (says: string) => z.string().trim().min(2, says).max(100, '最多 100 个字');

/** A field of a form that was left empty. */
const emptyIsNull = <Schema extends z.ZodType<string, string>>(schema: Schema) =>
  z
    .union([z.literal('').transform(() => null), schema])
    .nullable()
    .default(null);

function refuseFaultyCode(code: string, context: z.RefinementCtx): void {
  const fault = creditCodeFault(code);
  if (fault) context.addIssue({ code: 'custom', message: CREDIT_CODE_FAULTS[fault] });
}

/** The organ for which one acts and those below it, parents before their children. */
export const listOrgansBelow = {
  method: 'GET',
  path: '/api/organs-below',
  reply: z.object({
    organs: z.array(
      z.object({
        id: z.uuid(),
        slug: z.string(),
        parent: z.string().nullable(),
        kind: z.enum(KINDS),
        name: z.string(),
        shortName: z.string().nullable(),
        region: z.string(),
        creditCode: z.string().nullable(),
      }),
    ),
  }),
} as const;

/** Adds an organ right below the one for which one acts. */
export const addOrganBelow = {
  method: 'POST',
  path: '/api/organs-below',
  body: z.object({
    slug: organSlug.min(2, '网址用小写字母、数字和横线，例如 civil-affairs'),
    kind: z.enum(KINDS),
    name: filled('请填写机关全称'),
    shortName: emptyIsNull(z.string().trim().min(2, '至少 2 个字').max(100, '最多 100 个字')),
    region: filled('请填写所在地区，例如“示例市演示区”'),
    creditCode: emptyIsNull(z.string().trim().superRefine(refuseFaultyCode)),
  }),
  reply: z.object({ id: z.uuid() }),
} as const;
