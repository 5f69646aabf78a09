import { calendarDay } from './calendar-day.ts';
import type { HolidayNotice } from './holiday-notice.ts';

type Span = readonly [from: string, to: string, name: string];
type Worked = readonly [on: string, name: string];

/** A made-up notice for tests, with the days that matter to them. */
export function exampleNotice(
  year: number,
  days: { readonly off?: readonly Span[]; readonly worked?: readonly Worked[] },
  rest: Partial<HolidayNotice> = {},
): HolidayNotice {
  return {
    number: `示例发〔${year - 1}〕1号`,
    title: `示例${year}年放假安排`,
    year,
    issuedOn: calendarDay(`${year - 1}-11-01`),
    source: '示例',
    daysOff: (days.off ?? []).map(([from, to, name]) => ({
      from: calendarDay(from),
      to: calendarDay(to),
      name,
    })),
    workdays: (days.worked ?? []).map(([on, name]) => ({ on: calendarDay(on), name })),
    amends: null,
    area: null,
    note: null,
    ...rest,
  };
}

/** The autumn of 2024: three days off and seven, with three worked at weekends. */
export const AUTUMN_2024 = exampleNotice(2024, {
  off: [
    ['2024-09-15', '2024-09-17', '中秋节'],
    ['2024-10-01', '2024-10-07', '国庆节'],
  ],
  worked: [
    ['2024-09-14', '中秋节'],
    ['2024-09-29', '国庆节'],
    ['2024-10-12', '国庆节'],
  ],
});

/** A new year that takes 31 December off and works the Saturday before. */
export const NEW_YEAR_2019 = exampleNotice(2019, {
  off: [['2018-12-30', '2019-01-01', '元旦']],
  worked: [['2018-12-29', '元旦']],
});
