import type { readYear } from '@yigongkai/contract/calendar';
import type { Reply } from '../api/call.ts';

type Day = Reply<typeof readYear>['days'][number];

/** How a day is drawn: never by its colour alone where a notice names it. */
export function dayMark({ state, counts, notice }: Day): {
  readonly className: string;
  readonly mark: string | null;
} {
  if (state === 'not-announced')
    return { className: counts ? 'day-open' : 'day-open day-rest', mark: null };
  if (notice)
    return counts ? { className: 'day-worked', mark: '班' } : { className: 'day-off', mark: '休' };
  return { className: counts ? 'day-plain' : 'day-rest', mark: null };
}

/** The days of a month that a notice names, those that follow each other for one reason together: `1—3日`. */
export function namedSpans(
  days: readonly Day[],
): readonly { readonly days: string; readonly why: string }[] {
  const spans: { first: number; last: number; why: string }[] = [];
  for (const { on, why, notice } of days) {
    const day = Number(on.slice(8));
    const open = spans.at(-1);
    if (!notice) continue;
    if (open?.why === why && open.last === day - 1) open.last = day;
    else spans.push({ first: day, last: day, why });
  }
  return spans.map(({ first, last, why }) => ({
    days: first === last ? `${first}日` : `${first}—${last}日`,
    why,
  }));
}
