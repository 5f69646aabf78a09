import { addDays, type CalendarDay, dayNumber, dayOfNumber } from './calendar-day.ts';
import { weekdayOfCount, weekdaysUpTo } from './weekday-count.ts';
import { dayState, type WorkCalendar } from './work-calendar.ts';

/** One line of the proof of a due day. */
export type DayProof = {
  readonly on: CalendarDay;
  readonly counts: boolean;
  /** The how-manieth day of the period it is; only where it counts. */
  readonly n?: number;
  /** Chinese, as `dayState` says it. */
  readonly why: string;
};

export type DueDay = {
  readonly due: CalendarDay;
  /** Whether a day up to it is not announced, so that a notice may still move it. */
  readonly provisional: boolean;
};

/** Works on this day, for the time being by weekday where it is not announced. */
export function isWorkday(calendar: WorkCalendar, day: CalendarDay): boolean {
  const number = dayNumber(day);
  return countUpTo(calendar, number) > countUpTo(calendar, number - 1);
}

/** The first workday after `day`, `day` itself never. */
export function nextWorkday(calendar: WorkCalendar, day: CalendarDay): CalendarDay {
  return workdaysDue(calendar, day, 1).due;
}

/**
 * The last day of a period of `count` workdays; the day `from` is not counted (Civil Code 201). The same
 * day as `addWorkdays`, without its proof and without a walk from day to day.
 * @throws RangeError when `count` is not a whole number from 1 on.
 */
export function workdaysDue(calendar: WorkCalendar, from: CalendarDay, count: number): DueDay {
  if (!Number.isInteger(count) || count < 1)
    throw new RangeError(`not a number of workdays: ${count}`);
  const start = dayNumber(from);
  const due = workdayOfCount(calendar, countUpTo(calendar, start) + count);
  return { due: dayOfNumber(due), provisional: hasUnannounced(calendar, start, due) };
}

/** As `workdaysDue`, with each day from the day after `from` to the due day, counted or not, and why. */
export function addWorkdays(
  calendar: WorkCalendar,
  from: CalendarDay,
  count: number,
): DueDay & { readonly days: readonly DayProof[] } {
  const { due, provisional } = workdaysDue(calendar, from, count);
  const days: DayProof[] = [];
  let n = 0;
  for (let on = addDays(from, 1); on <= due; on = addDays(on, 1)) {
    const { counts, why } = dayState(calendar, on);
    if (counts) n += 1;
    days.push(counts ? { on, counts, n, why } : { on, counts, why });
  }
  return { due, provisional, days };
}

/** Working days after `from` up to `to`, `to` included; negative when `to` is earlier. */
export function workdaysBetween(
  calendar: WorkCalendar,
  from: CalendarDay,
  to: CalendarDay,
): number {
  return countUpTo(calendar, dayNumber(to)) - countUpTo(calendar, dayNumber(from));
}

/** Whether a day after `from` up to `to`, `to` included, is not announced. */
export function isProvisional(calendar: WorkCalendar, from: CalendarDay, to: CalendarDay): boolean {
  return hasUnannounced(calendar, dayNumber(from), dayNumber(to));
}

function hasUnannounced({ span }: WorkCalendar, after: number, upTo: number): boolean {
  if (upTo <= after) return false;
  if (after + 1 < span.first || upTo > span.last) return true;
  const before = after < span.first ? 0 : (span.unannouncedUpTo[after - span.first] ?? 0);
  return (span.unannouncedUpTo[upTo - span.first] ?? 0) > before;
}

/** Working days since 1969-12-29, weekdays alone outside the span. */
function countUpTo({ span }: WorkCalendar, number: number): number {
  if (number < span.first) return weekdaysUpTo(number);
  const inSpan = span.workdaysUpTo[number - span.first];
  return inSpan ?? countAtEnd(span) + weekdaysUpTo(number) - weekdaysUpTo(span.last);
}

function workdayOfCount({ span }: WorkCalendar, count: number): number {
  const before = weekdaysUpTo(span.first - 1);
  if (count <= before) return weekdayOfCount(count);
  const inSpan = span.workdays[count - before - 1];
  return inSpan ?? weekdayOfCount(count - countAtEnd(span) + weekdaysUpTo(span.last));
}

function countAtEnd(span: WorkCalendar['span']): number {
  return weekdaysUpTo(span.first - 1) + span.workdays.length;
}
