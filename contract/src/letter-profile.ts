import { numberTemplateFault } from '@yigongkai/law/instruments/instrument-number';
import { SEALS, SIGNATORIES } from '@yigongkai/law/requests/signatory';
import { z } from 'zod';
import { day, wordOf } from './request-facts.ts';

const line = z.string().trim().min(2, '至少 2 个字').max(200, '最多 200 个字');
const text = z.string().trim().max(5000, '最多 5000 个字');
const address = z.strictObject({ name: line, address: line });

/** Where a citizen seeks a remedy, with the days on which it holds. */
const remedyAddress = z
  .strictObject({
    from: day,
    until: day.nullable(),
    reconsiderationOrgans: z
      .array(
        address.extend({
          onlineUrl: z.url({ protocol: /^https?$/, error: '网址应当以 https:// 开头' }).nullable(),
          isRespondent: z.boolean(),
        }),
      )
      .max(5)
      .readonly(),
    court: address.nullable(),
  })
  .refine(({ from, until }) => until === null || from <= until, {
    path: ['until'],
    message: '最后一天不能早于第一天',
  });

/** What an organ sets once for all its letters (机关设置): nobody types it into one. */
export const letterProfile = z.strictObject({
  /** 机关代字. */
  numberName: z.string().trim().min(1, '请填写机关代字').max(20),
  numberTemplate: z
    .string()
    .trim()
    .max(100)
    .superRefine((template, context) => {
      const fault = numberTemplateFault(template);
      if (fault) context.addIssue({ code: 'custom', message: fault });
    }),
  /** The name of the seal, as letters print it. */
  sealName: line,
  signing: z.strictObject({
    signatory: wordOf(SIGNATORIES),
    seal: wordOf(SEALS),
    registeredSeals: z.array(wordOf(SEALS)).max(4).readonly(),
    isDesignated: z.boolean(),
  }),
  remedyAddresses: z.array(remedyAddress).max(50).readonly(),
  /** How the fee is paid into the treasury; empty where the organ charges none. */
  feePayment: text,
  isFeeToTreasury: z.boolean(),
  /** Ready-made reasons, which alone say nothing of a case. */
  standardReasons: z.array(line).max(100).readonly(),
});

export type LetterProfile = z.infer<typeof letterProfile>;

/** The profile of one's own organ; `null` before the first. */
export const readLetterProfile = {
  method: 'GET',
  path: '/api/letter-profile',
  reply: z.object({
    current: z
      .object({
        version: z.int(),
        profile: letterProfile,
        setBy: z.string(),
        setAt: z.string(),
        why: z.string(),
      })
      .nullable(),
  }),
} as const;

/** A new version: letters made until now keep what they say. */
export const setLetterProfile = {
  method: 'POST',
  path: '/api/letter-profile',
  body: z.strictObject({
    profile: letterProfile,
    why: z.string().trim().min(2, '请写明原因').max(500),
  }),
  reply: z.object({ version: z.int() }),
} as const;
