import type { CalendarDay } from '../calendar/calendar-day.ts';
import type { ItemOutcome } from '../requests/outcome.ts';
import { remedyClassOf } from './remedy-class-of.ts';

/**
 * What is odd about a direct suit over a reply, in Chinese, for a person to look at: a reply that had to go to
 * reconsideration first (ARL 23) is hardly sued over directly. `null` where nothing is.
 * @throws RangeError before 2017-07-01.
 */
export function directSuitDoubt(
  items: readonly ItemOutcome[],
  repliedOn: CalendarDay,
): string | null {
  return remedyClassOf(items, repliedOn) === 'reconsideration-first'
    ? '这份答复属于复议前置，通常不会“未经复议直接起诉”，请核对是否应计入“复议后起诉”'
    : null;
}
