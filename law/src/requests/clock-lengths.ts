import { type CalendarDay, calendarDay } from '../calendar/calendar-day.ts';
import type { Dated } from '../provisions/dated.ts';
import { provision, reg } from '../provisions/provision.ts';

const OLD_LAW = calendarDay('2008-05-01');
const NEW_LAW = calendarDay('2019-05-15');
const FEE_MEASURE = calendarDay('2021-01-01');

/** Working days of each statutory period, by the law of the day on which it begins. */
export const CLOCK_LENGTHS = {
  /** REG 33(2); 15 under the Regulation of 2007, 24(2). */
  REPLY: [
    { from: OLD_LAW, value: 15, provision: provision('REG2008', 24, 2) },
    { from: NEW_LAW, value: 20, provision: reg(33, 2) },
  ],
  /** The longest extension: REG 33(2). */
  EXT: [
    { from: OLD_LAW, value: 15, provision: provision('REG2008', 24, 2) },
    { from: NEW_LAW, value: 20, provision: reg(33, 2) },
  ],
  CORR_NOTICE: [{ from: NEW_LAW, value: 7, provision: reg(30) }],
  THIRD: [{ from: NEW_LAW, value: 15, provision: reg(32) }],
  COORG: [{ from: NEW_LAW, value: 15, provision: reg(34) }],
  FEE_PAY: [{ from: FEE_MEASURE, value: 20, provision: provision('FEE', null) }],
} as const satisfies Record<string, Dated<number>>;

export type LengthId = keyof typeof CLOCK_LENGTHS;

/** The length in force on a day with its provision; `null` before any law set one. */
export function clockLength(id: LengthId, on: CalendarDay): Dated<number>[number] | null {
  const history: Dated<number> = CLOCK_LENGTHS[id];
  return history.findLast(({ from }) => from <= on) ?? null;
}
