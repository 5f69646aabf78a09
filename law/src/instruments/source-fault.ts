import type { CalendarDay } from '../calendar/calendar-day.ts';
import { LEGAL_TEXTS, type LegalTextId } from '../provisions/legal-text.ts';
import { citeInFull, isSameProvision, type Provision } from '../provisions/provision.ts';
import type { Refusal } from '../provisions/refusal.ts';
import type { SourceConfirmation } from './instrument-facts.ts';
import { writtenDay } from './written-day.ts';

/** Articles that we have read although the text as a whole is only known from what others say. */
const READ_ARTICLES: { readonly [text in LegalTextId]?: readonly number[] } = {
  FEE: [1, 2, 3, 4, 5],
  SPC25: [1, 2, 3, 4],
  MOJ132: [1, 2, 3, 4],
  GB207: [1],
  GB14: [1, 2],
};

/** Whether a person has to compare the article with its official text before a letter may print it. */
export function needsConfirmation({ text, article }: Provision): boolean {
  const isRead = article !== null && READ_ARTICLES[text]?.includes(article);
  return LEGAL_TEXTS[text].knowledge !== 'read' && !isRead;
}

/**
 * Why a provision may not be printed in a letter of a day: not in force, or known to us from no copy of its text
 * and confirmed by nobody by then; `null` where it may.
 */
export function sourceFault(
  place: Provision,
  confirmations: readonly SourceConfirmation[],
  on: CalendarDay,
): Refusal | null {
  const { from, until } = LEGAL_TEXTS[place.text];
  if ((from !== null && on < from) || (until !== null && on > until))
    return { why: `${citeInFull(place)}在${writtenDay(on)}不是施行中的规定`, provision: place };
  if (!needsConfirmation(place)) return null;
  const isConfirmed = confirmations.some(
    (one) => one.by.trim() !== '' && one.on <= on && isSameProvision(one.provision, place),
  );
  if (isConfirmed) return null;
  return {
    why: `${citeInFull(place)}的文本未经核对：请由本机关指定的人员对照正式文本确认后再制作`,
    provision: place,
  };
}
