import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import { ORGAN_KINDS } from '@yigongkai/law/people/organ-kind';
import { reportDueDay } from '@yigongkai/law/people/report-due-day';
import type { PublishedOrgan } from '../people/published-organs.ts';
import type { ListedReport } from '../reports/listed-reports.ts';

/** What became of the report of one organ and year. */
export type ReportState =
  | { readonly kind: 'published'; readonly report: ListedReport; readonly isLate: boolean }
  /** The day on which it was due has passed. */
  | { readonly kind: 'missing'; readonly dueOn: CalendarDay }
  | { readonly kind: 'not-due'; readonly dueOn: CalendarDay }
  /** The organ owes none of its own. */
  | { readonly kind: 'none-owed' }
  /** Nothing is known: the organ does not work here, or the year lies before the Regulation of 2019. */
  | { readonly kind: 'not-collected' };

export type MatrixRow = {
  readonly organ: PublishedOrgan;
  /** One for each year of the matrix. */
  readonly states: readonly ReportState[];
};

/** The days of REG 49 hold from the report of this year on. */
const FIRST_YEAR = 2019;

export function matrixRows(
  organs: readonly PublishedOrgan[],
  reports: readonly ListedReport[],
  years: readonly number[],
  today: CalendarDay,
): MatrixRow[] {
  const byPlace = new Map(reports.map((report) => [`${report.organ.slug} ${report.year}`, report]));
  return organs.map((organ) => ({
    organ,
    states: years.map((year) =>
      reportState(organ, year, byPlace.get(`${organ.slug} ${year}`), today),
    ),
  }));
}

/** On the day itself a report is still in time. Of an organ that is only collected no kind is certain. */
export function reportState(
  { kind, presence }: Pick<PublishedOrgan, 'kind' | 'presence'>,
  year: number,
  report: ListedReport | undefined,
  today: CalendarDay,
): ReportState {
  const isJudged = presence !== 'collected' && year >= FIRST_YEAR;
  const dueOn = isJudged ? reportDueDay(kind, year) : null;
  if (report) {
    const { firstPublishedOn } = report;
    return {
      kind: 'published',
      report,
      isLate: dueOn !== null && firstPublishedOn !== null && firstPublishedOn > dueOn,
    };
  }
  if (!isJudged) return { kind: 'not-collected' };
  if (dueOn === null) return { kind: 'none-owed' };
  return today > dueOn ? { kind: 'missing', dueOn } : { kind: 'not-due', dueOn };
}

/** The days that kinds of organs have, with what sets them: those of the organs shown. */
export function dueDays(organs: readonly PublishedOrgan[]) {
  const kinds = new Set(
    organs.flatMap(({ kind, presence }) => (presence === 'collected' ? [] : kind)),
  );
  return Object.entries(ORGAN_KINDS).flatMap(([kind, { zh, report }]) =>
    [...kinds].some((one) => one === kind) ? [{ zh, ...report }] : [],
  );
}
