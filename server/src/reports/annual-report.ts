import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import type { AnnualReport } from '@yigongkai/law/reports/annual-report';

type Content = Pick<AnnualReport, 'tables' | 'cells' | 'sections'> & {
  readonly organ: { readonly name: string };
  readonly year: number;
  readonly firstPublishedOn: CalendarDay | null;
  readonly preamble: string | null;
};

/** A published report in the words of the law and of the writers of files. */
export function annualReport(report: Content): AnnualReport {
  const { organ, year, tables, cells, sections, preamble, firstPublishedOn } = report;
  return {
    organ: organ.name,
    year,
    tables,
    cells,
    sections,
    ...(preamble !== null && { preamble }),
    ...(firstPublishedOn !== null && { publishedOn: firstPublishedOn }),
    refused: null,
  };
}
