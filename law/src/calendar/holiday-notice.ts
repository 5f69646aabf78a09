import type { CalendarDay } from './calendar-day.ts';

/**
 * What one notice fixes for the days of a year: the yearly one of the General Office of the State Council
 * (Regulation on National Festivals and Memorial Days 2, 7), one that changes it, or a local one (there 4).
 */
export type HolidayNotice = {
  /** As written on it, `国办发明电〔2023〕7号`; `null` where no copy that we read bears one. */
  readonly number: string | null;
  readonly title: string;
  /** The year whose days it arranges. It may fix days at the end of the year before. */
  readonly year: number;
  /** The day that it bears. Of two notices that name the same day the later one stands. */
  readonly issuedOn: CalendarDay;
  /** Where it can be read. */
  readonly source: string;
  readonly daysOff: readonly DaysOff[];
  /** Worked although on a weekend, or given back by a notice that amends. */
  readonly workdays: readonly MadeUpWorkday[];
  /** Number of the notice that it changes or adds to; `null` for the arrangement of a whole year. */
  readonly amends: string | null;
  /** The area in which a local notice holds; `null` for the whole country. */
  readonly area: string | null;
  /** Chinese: what about it could not be checked against its text; `null` where all was. */
  readonly note: string | null;
};

/** Both ends are off. */
export type DaysOff = {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  readonly name: string;
};

export type MadeUpWorkday = {
  readonly on: CalendarDay;
  /** The holiday for which it is worked. */
  readonly name: string;
};
