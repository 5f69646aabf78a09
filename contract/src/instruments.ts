import { INSTRUMENTS } from '@yigongkai/law/instruments/instrument';
import { PART_KINDS } from '@yigongkai/law/instruments/part-kind';
import { OUTCOMES } from '@yigongkai/law/requests/outcome';
import { z } from 'zod';
import { day, decidedItems, name, wordOf, words } from './request-facts.ts';

const instrumentInPath = z.object({ id: z.uuid('编号写错了'), instrument: wordOf(INSTRUMENTS) });

/** What of a letter no event of the case tells. What is left out follows from the case. */
const letterWords = z.strictObject({
  /** The day of issue; today where it is not given. */
  on: day.exactOptional(),
  /** What a reply decides; the draft of the case where it is not given. */
  items: decidedItems.exactOptional(),
  consultation: name.exactOptional(),
  /** Of a proof of service: `seq` of the event that made the letter. */
  served: z.int().min(1).exactOptional(),
  guidance: words.exactOptional(),
  mode: z.enum(['adds', 'corrects']).exactOptional(),
  withdrawal: words.exactOptional(),
  identityChecked: words.exactOptional(),
  recordCorrection: z.strictObject({ finding: words, action: words }).exactOptional(),
});

export type LetterWords = z.output<typeof letterWords>;

const run = z.object({ text: z.string(), locked: z.boolean(), provision: z.string().nullable() });

/** A letter as the law composes it from the case, or all that is missing for it. Persons are masked. */
export const previewInstrument = {
  method: 'POST',
  path: '/api/requests/:id/instruments/:instrument/preview',
  params: instrumentInPath,
  body: letterWords,
  reply: z.object({
    refusals: z.array(z.object({ why: z.string(), provision: z.string() })),
    /** `null` where something is missing. */
    composed: z
      .object({
        title: z.string(),
        number: z.string(),
        items: z.array(z.object({ position: z.int(), outcome: wordOf(OUTCOMES).nullable() })),
        parts: z.array(
          z.object({
            kind: wordOf(PART_KINDS),
            zh: z.string(),
            heading: z.string().nullable(),
            position: z.int().nullable(),
            paragraphs: z.array(z.array(run)),
          }),
        ),
      })
      .nullable(),
  }),
} as const;

/** The same as a file, with names: that they were read for it is written down. `rule-refused` with all that is missing where it cannot be composed. */
export const writeInstrument = {
  method: 'POST',
  path: '/api/requests/:id/instruments/:instrument/file',
  params: instrumentInPath,
  query: z.object({ form: z.enum(['docx', 'pdf']).default('docx') }),
  body: letterWords,
} as const;
