import { type CalendarDay, isCalendarDay } from '@yigongkai/law/calendar/calendar-day';
import { LEGAL_TEXTS } from '@yigongkai/law/provisions/legal-text';
import { NORM_RANKS } from '@yigongkai/law/provisions/norm-rank';
import { INFORMATION_ORIGINS } from '@yigongkai/law/requests/answering-organ';
import { APPLICANT_KINDS } from '@yigongkai/law/requests/applicant-category';
import { TRANSFER_YEARS } from '@yigongkai/law/requests/archive-transfer';
import { DENYING_OUTCOMES } from '@yigongkai/law/requests/denying-outcomes';
import { EXAMINATION } from '@yigongkai/law/requests/examination';
import { OTHER_GROUNDS } from '@yigongkai/law/requests/other-ground';
import { OUTCOMES } from '@yigongkai/law/requests/outcome';
import { z } from 'zod';

/** One of the words of a closed set of the law. */
export function wordOf<Words extends object>(words: Words) {
  return z.enum(Object.keys(words) as [keyof Words & string, ...(keyof Words & string)[]]);
}

/** What a jsonb cannot hold and what has no bytes in UTF-8 is refused here, not in the ledger. */
function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

const text = (longest: number) =>
  z
    .string()
    .trim()
    .min(1, '请填写')
    .max(longest, `最多 ${longest} 个字`)
    .refine(isStorable, '含有不能保存的字符');

/** A name, an id or a number of a letter. */
export const name = text(200);

/** Reasons and findings. */
export const words = text(20_000);

export const texts = z.array(words).max(200).readonly();

export const day = z
  .custom<CalendarDay>(
    (value) => typeof value === 'string' && isCalendarDay(value),
    '应为 2026-03-01 形式的日期',
  )
  .meta({ format: 'date' });

export const workdays = z.int().min(1).max(365);

const provision = z.strictObject({
  text: wordOf(LEGAL_TEXTS),
  article: z.int().min(1).nullable(),
  paragraph: z.int().min(1).exactOptional(),
  item: z.int().min(1).exactOptional(),
});

/** A salted SHA-256 of what the vault holds, in small hexadecimal digits. */
export const commitment = z.string().regex(/^[0-9a-f]{64}$/);

const applicant = z.strictObject({
  id: name,
  kind: wordOf(APPLICANT_KINDS),
  commitment: commitment.exactOptional(),
});

export const applicants = z.tuple([applicant], applicant).refine((all) => all.length <= 200);

const norm = z.strictObject({ title: name, place: name, rank: wordOf(NORM_RANKS) });

export const withheldPart = z.strictObject({
  part: words,
  outcome: wordOf({ ...DENYING_OUTCOMES, 'not-information': null }),
  reason: words,
});

export const organContact = z.strictObject({ organ: name, contact: name });

export const contentMark = z.strictObject({ id: z.uuid(), commitment });

export const serial = z.strictObject({ year: z.int().min(2008).max(2999), serial: z.int().min(1) });

/** Files by their id and hash. */
export const papers = z
  .array(z.strictObject({ file: z.uuid(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }))
  .min(1)
  .max(100)
  .readonly();

export const examination = z.strictObject({
  item: name,
  question: wordOf(EXAMINATION),
  finding: words,
  outcome: wordOf(OUTCOMES).exactOptional(),
  source: z
    .strictObject({
      origin: wordOf(INFORMATION_ORIGINS),
      powerElsewhere: z.boolean(),
      functionMoved: z.boolean(),
      bodyInOwnName: z.boolean(),
      rightOrganKnown: z.boolean(),
    })
    .exactOptional(),
  archived: z.strictObject({ formedOn: day, level: wordOf(TRANSFER_YEARS) }).exactOptional(),
});

const decidedItem = z.strictObject({
  item: name,
  outcome: wordOf(OUTCOMES),
  ground: wordOf(OTHER_GROUNDS).exactOptional(),
  citations: z.array(provision).max(50).readonly(),
  norms: z.array(norm).max(50).readonly().exactOptional(),
  reasons: words,
  severanceConsidered: z.boolean().exactOptional(),
  withheld: z.array(withheldPart).max(500).readonly().exactOptional(),
  enclosures: z.array(name).max(500).readonly().exactOptional(),
  whereToFind: z
    .strictObject({ title: name, address: words, on: day.exactOptional() })
    .exactOptional(),
  rightOrgan: organContact.exactOptional(),
  earlierReply: z
    .strictObject({ number: name, on: day, sameApplicant: z.boolean() })
    .exactOptional(),
  classification: z.strictObject({ registerNumber: name, until: day.nullable() }).exactOptional(),
  publicInterest: words.exactOptional(),
  discretion: words.exactOptional(),
  isMatterFinished: z.boolean().exactOptional(),
});

export const decidedItems = z.array(decidedItem).min(1).max(200).readonly();
