import { APPLICANT_KINDS } from '@yigongkai/law/requests/applicant-category';
import { CHANNELS, RECEIPT_DAYS } from '@yigongkai/law/requests/channel';
import { WANTED_FORMS, WANTED_WAYS } from '@yigongkai/law/requests/request-content';
import { z } from 'zod';
import { keptParty } from './identities.ts';
import { day, papers, wordOf, words } from './request-facts.ts';
import { why } from './staff.ts';

/** What is asked and how it is wanted. Its purpose is not asked: REG 29, 国办发〔2019〕 form. */
export const requestContent = z.strictObject({
  /** By item: `1`, `2`, …; one until an officer splits them. */
  asked: z
    .record(z.string().regex(/^[1-9]\d{0,2}$/), words)
    .refine((asked) => Object.keys(asked).length > 0, '请写明要什么信息'),
  wanted: z.strictObject({ form: wordOf(WANTED_FORMS), way: wordOf(WANTED_WAYS) }),
});

/**
 * A request as the staff take it in at the window, from the post, by fax, e-mail or by word of mouth. The sender
 * chooses the ids: sent twice, it is taken in once. The day of receipt follows from the channel and its days.
 */
export const takeInRequest = {
  method: 'POST',
  path: '/api/requests',
  body: z.strictObject({
    id: z.uuid(),
    actId: z.uuid(),
    channel: wordOf(CHANNELS),
    days: z.partialRecord(wordOf(RECEIPT_DAYS), day),
    lateConfirmation: words.exactOptional(),
    parties: z.array(keptParty).min(1, '请至少写明一名申请人').max(400),
    /** Which of the parties apply, the one who leads first, each with what decides its column of table three. */
    applicants: z
      .array(z.strictObject({ id: z.uuid(), kind: wordOf(APPLICANT_KINDS) }))
      .min(1, '请至少写明一名申请人')
      .max(200),
    content: requestContent,
    /** What proves the days: a scanned envelope, a transcript, a slip. */
    papers: papers.exactOptional(),
  }),
  reply: z.object({
    number: z.string(),
    /** `null` while the channel still awaits a confirmation. */
    receivedOn: z.string().nullable(),
    dueOn: z.string().nullable(),
    provisional: z.boolean(),
    /** What the controls told, none of which stood in the way. */
    advice: z.array(z.object({ why: z.string(), provision: z.string() })),
  }),
} as const;

/** At the window, for an applicant who has lost his code and shown who he is: the earlier one opens nothing any more. */
export const renewCode = {
  method: 'POST',
  path: '/api/requests/:id/code',
  params: z.object({ id: z.uuid() }),
  body: z.strictObject({ why }),
  /** To be handed over once: nobody can read the code again. */
  reply: z.object({ number: z.string(), code: z.string() }),
} as const;
