import { organSlug, otherName, PRESENCES } from '@yigongkai/contract/people';
import { CREDIT_CODE_FAULTS, creditCodeFault } from '@yigongkai/law/people/credit-code';
import { ORGAN_KINDS, type OrganKind } from '@yigongkai/law/people/organ-kind';
import { z } from 'zod';
import type { Tx } from '../db/connect.ts';
import { Problem } from '../errors.ts';
import { insertOrgan, insertOrganNames } from './organs.store.ts';

const KINDS = Object.keys(ORGAN_KINDS) as [OrganKind, ...OrganKind[]];

const NewOrgan = z.strictObject({
  slug: organSlug,
  parentSlug: organSlug.nullable().default(null),
  kind: z.enum(KINDS),
  presence: z.enum(PRESENCES),
  name: z.string().trim().min(2).max(100),
  shortName: z.string().trim().min(2).nullable().default(null),
  region: z.string().trim().min(2).max(100),
  creditCode: z.string().superRefine(refuseFaultyCode).nullable().default(null),
  names: z.array(otherName).default([]),
});

export type NewOrgan = z.input<typeof NewOrgan>;

/** Puts an organ with its names into the tree. @returns its id. @throws Problem `conflict` when its address is taken. */
export async function addOrgan(tx: Tx, organ: NewOrgan): Promise<string> {
  const { names, ...given } = NewOrgan.parse(organ);
  const id = await insertOrgan(tx, given);
  if (!id) throw new Problem('conflict', `地址 ${given.slug} 已经有一个机关。`);
  await insertOrganNames(tx, id, names);
  return id;
}

function refuseFaultyCode(code: string, context: z.RefinementCtx): void {
  const fault = creditCodeFault(code);
  if (fault) context.addIssue({ code: 'custom', message: CREDIT_CODE_FAULTS[fault] });
}
