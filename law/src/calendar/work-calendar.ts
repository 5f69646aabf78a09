import {
  addDays,
  type CalendarDay,
  calendarDay,
  dayNumber,
  dayOfNumber,
  daysBetween,
  weekday,
  yearOf,
} from './calendar-day.ts';
import type { HolidayNotice } from './holiday-notice.ts';
import { weekdaysUpTo } from './weekday-count.ts';

/**
 * The workdays of an organ: Monday to Friday, but for the days that notices name. Built once from the
 * national notices and, where the organ has them, the local ones; every question is then a look-up.
 */
export type WorkCalendar = {
  /** Oldest first: of two that name the same day the later stands. */
  readonly notices: readonly HolidayNotice[];
  /** Years that a national notice arranges as a whole. */
  readonly announcedYears: ReadonlySet<number>;
  readonly rulings: ReadonlyMap<CalendarDay, Ruling>;
  readonly span: CountedSpan;
};

/** What the notice that stands says of a day. */
export type Ruling = {
  readonly isWorked: boolean;
  readonly why: string;
  readonly notice: HolidayNotice;
};

/** Counted day by day over all that the notices speak of; before and after it no day is announced. */
export type CountedSpan = {
  /** Day numbers, both in the span. */
  readonly first: number;
  readonly last: number;
  /** `weekdaysUpTo` the day before the span, then its workdays up to each day, that day included. */
  readonly workdaysUpTo: Int32Array;
  /** Days of the span not announced up to each day, that day included. */
  readonly unannouncedUpTo: Int32Array;
  /** Day numbers of its workdays, in order. */
  readonly workdays: Int32Array;
};

export type DayState = {
  readonly state: 'workday' | 'day-off' | 'not-announced';
  /** Whether it is counted as a workday: for the time being by weekday where it is not announced. */
  readonly counts: boolean;
  /** 工作日, 周六, 中秋节, 国庆节调休上班, 周六（2027年放假安排尚未公布）. */
  readonly why: string;
  /** The notice that names the day; `null` where the weekday decides. */
  readonly notice: HolidayNotice | null;
};

/** In any order; of notices issued on one day the one handed in last stands. */
export function workCalendar(notices: readonly HolidayNotice[]): WorkCalendar {
  const ordered = notices.toSorted((a, b) => daysBetween(b.issuedOn, a.issuedOn));
  const announcedYears = new Set(
    ordered.filter(({ amends, area }) => amends === null && area === null).map(({ year }) => year),
  );
  const rulings = rulingsOf(ordered);
  return { notices: ordered, announcedYears, rulings, span: countedSpan(announcedYears, rulings) };
}

/**
 * Workday, day off or not announced, and why: Regulation on National Festivals and Memorial Days 2, 4, 6, 7
 * with the notices; Monday to Friday where none names the day.
 */
export function dayState(calendar: WorkCalendar, day: CalendarDay): DayState {
  const ruling = calendar.rulings.get(day);
  if (ruling) {
    const { isWorked, why, notice } = ruling;
    return { state: isWorked ? 'workday' : 'day-off', counts: isWorked, why, notice };
  }
  const number = weekday(day);
  const counts = number <= 5;
  const name = counts ? '工作日' : number === 6 ? '周六' : '周日';
  const year = yearOf(day);
  if (calendar.announcedYears.has(year))
    return { state: counts ? 'workday' : 'day-off', counts, why: name, notice: null };
  const why = `${name}（${unannouncedReason(calendar, year)}，暂按周一至周五计）`;
  return { state: 'not-announced', counts, why, notice: null };
}

/** A year before the first that is kept was announced, but is not kept: the notices begin with 2008. */
function unannouncedReason({ announcedYears }: WorkCalendar, year: number): string {
  const isLater = [...announcedYears].every((announced) => announced < year);
  return `${year}年放假安排${isLater ? '尚未公布' : '未收录'}`;
}

function rulingsOf(ordered: readonly HolidayNotice[]): Map<CalendarDay, Ruling> {
  const rulings = new Map<CalendarDay, Ruling>();
  for (const notice of ordered) {
    for (const { from, to, name } of notice.daysOff)
      for (let day = from; day <= to; day = addDays(day, 1))
        rulings.set(day, { isWorked: false, why: name, notice });
    for (const { on, name } of notice.workdays)
      rulings.set(on, { isWorked: true, why: `${name}调休上班`, notice });
  }
  return rulings;
}

const EMPTY_SPAN: CountedSpan = {
  first: 0,
  last: -1,
  workdaysUpTo: new Int32Array(),
  unannouncedUpTo: new Int32Array(),
  workdays: new Int32Array(),
};

function countedSpan(
  announcedYears: ReadonlySet<number>,
  rulings: ReadonlyMap<CalendarDay, Ruling>,
): CountedSpan {
  const years = [...announcedYears, ...[...rulings.keys()].map(yearOf)];
  if (years.length === 0) return EMPTY_SPAN;
  const first = dayNumber(calendarDay(`${Math.min(...years)}-01-01`));
  const last = dayNumber(calendarDay(`${Math.max(...years)}-12-31`));
  const workdaysUpTo = new Int32Array(last - first + 1);
  const unannouncedUpTo = new Int32Array(last - first + 1);
  const workdays: number[] = [];
  const before = weekdaysUpTo(first - 1);
  let unannounced = 0;
  for (let number = first; number <= last; number += 1) {
    const day = dayOfNumber(number);
    const ruling = rulings.get(day);
    if (ruling?.isWorked ?? weekday(day) <= 5) workdays.push(number);
    if (!ruling && !announcedYears.has(yearOf(day))) unannounced += 1;
    workdaysUpTo[number - first] = before + workdays.length;
    unannouncedUpTo[number - first] = unannounced;
  }
  return { first, last, workdaysUpTo, unannouncedUpTo, workdays: Int32Array.from(workdays) };
}
