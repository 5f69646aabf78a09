/** A day on the civil calendar, `YYYY-MM-DD`: no hour, no time zone. Compares as text. Years 1583–9999. */
export type CalendarDay = string & { readonly brand: 'CalendarDay' };

const FIRST_GREGORIAN_YEAR = 1583;
const DAYS_PER_ERA = 146_097;
const DAYS_TO_1970 = 719_468;

/** @throws RangeError when `text` is not an existing day written `YYYY-MM-DD`. */
export function calendarDay(text: string): CalendarDay {
  if (!isCalendarDay(text)) throw new RangeError(`not a calendar day: ${text}`);
  return text;
}

export function isCalendarDay(text: string): text is CalendarDay {
  const { year, month, day } = partsOf(text);
  return year >= FIRST_GREGORIAN_YEAR && fromDayNumber(toDayNumber(year, month, day)) === text;
}

/** @param days whole days; negative goes back. */
export function addDays(from: CalendarDay, days: number): CalendarDay {
  return dayOfNumber(dayNumber(from) + days);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return dayNumber(to) - dayNumber(from);
}

/** Monday is 1, Sunday is 7. */
export function weekday(day: CalendarDay): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** Days since 1970-01-01; negative before. For spans that are looked up by number. */
export function dayNumber(day: CalendarDay): number {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return toDayNumber(year, month, dayOfMonth);
}

/** @throws RangeError when no day of the years 1583–9999 has the number. */
export function dayOfNumber(number: number): CalendarDay {
  return calendarDay(fromDayNumber(number));
}

export function yearOf(day: CalendarDay): number {
  return Number(day.slice(0, 4));
}

function partsOf(text: string): { year: number; month: number; day: number } {
  return {
    year: Number(text.slice(0, 4)),
    month: Number(text.slice(5, 7)),
    day: Number(text.slice(8, 10)),
  };
}

/** Days since 1970-01-01. Years are counted from March, so that a leap day ends its year. */
function toDayNumber(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_TO_1970;
}

function fromDayNumber(number: number): string {
  const shifted = number + DAYS_TO_1970;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
