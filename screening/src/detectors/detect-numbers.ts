import { type Context, labelOf } from '../context.ts';
import type { LabelKind } from '../context-words.ts';
import { candidatesFrom, digitRuns, type NumberCandidate } from '../digit-runs.ts';
import type { Draft } from '../finding.ts';
import { readCard } from './read-card.ts';
import { readIdentity } from './read-identity.ts';
import { readLandline, readMobile } from './read-phone.ts';

/** What a number is: findings, `[]` where it is known to be none, `null` where the reader does not know it. */
type NumberReader = (
  number: NumberCandidate,
  context: Context,
  label: LabelKind | null,
) => Draft[] | null;

/** In the order of how sure they are: check digits and dates first. */
const READERS: readonly NumberReader[] = [readIdentity, readCard, readMobile, readLandline];

/** Numbers in a line, however they are written: each run of digits belongs to one finding at most. */
export function detectNumbers(context: Context): Draft[] {
  const { text } = context.line;
  const runs = digitRuns(text);
  const drafts: Draft[] = [];
  let next = 0;
  while (next < runs.length) {
    const known = readFirst(text, candidatesFrom(text, runs, next), context);
    drafts.push(...(known?.drafts ?? []));
    next = (known?.last ?? next) + 1;
  }
  return drafts;
}

function readFirst(
  text: string,
  candidates: readonly NumberCandidate[],
  context: Context,
): { drafts: Draft[]; last: number } | null {
  for (const candidate of candidates) {
    if (isPartOfCode(text, candidate)) continue;
    const label = labelOf(context, candidate.from);
    for (const read of READERS) {
      const drafts = read(candidate, context, label);
      if (drafts) return { drafts, last: candidate.last };
    }
  }
  return null;
}

/** A decimal fraction, an amount, or the end of a code in letters. */
function isPartOfCode(text: string, { from, to, digits, hasX }: NumberCandidate): boolean {
  const end = hasX ? to + 1 : to;
  if (/[A-Z]/.test(text[end] ?? '')) return true;
  if (digits.length >= 15) return false;
  return (
    /[0-9]\.$/.test(text.slice(Math.max(0, from - 2), from)) ||
    /^\.[0-9]/.test(text.slice(end, end + 2)) ||
    /^\s*(?:[万亿]?元|平方|亩|公里|公斤|吨|千瓦|%)/.test(text.slice(end, end + 4)) ||
    (/[A-Z_]/.test(text[from - 1] ?? '') &&
      !/(?:TEL|PHONE|MOBILE)$/.test(text.slice(Math.max(0, from - 6), from)))
  );
}
