import { type CalendarDay, calendarDay } from './calendar-day.ts';
import type { Ruling, WorkCalendar } from './work-calendar.ts';

/** The first day that two calendars do not count alike, or of which one alone is sure; `null` where there is none. */
export function firstChangedDay(before: WorkCalendar, after: WorkCalendar): CalendarDay | null {
  const named = [...before.rulings.keys(), ...after.rulings.keys()].filter(
    (day) => !isAlike(before.rulings.get(day), after.rulings.get(day)),
  );
  const announced = [...before.announcedYears, ...after.announcedYears]
    .filter((year) => before.announcedYears.has(year) !== after.announcedYears.has(year))
    .map((year) => calendarDay(`${year}-01-01`));
  return [...named, ...announced].toSorted().at(0) ?? null;
}

function isAlike(one: Ruling | undefined, other: Ruling | undefined): boolean {
  return one?.isWorked === other?.isWorked;
}
