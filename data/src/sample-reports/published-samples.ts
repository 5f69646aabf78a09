import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import type { AnnualReport } from '@yigongkai/law/reports/annual-report';
import { type PublishedSample, SAMPLE_REPORTER } from './sample-report.ts';
import { sampleReports, sampleRestatement } from './sample-reports.ts';

/** A sample report with all that a platform keeps of one. */
export type SampleVersion = Pick<AnnualReport, 'tables' | 'cells' | 'sections'> & {
  readonly organSlug: string;
  readonly year: number;
  /** Of this version. Whether a report was in time is told by the day of its first version. */
  readonly publishedOn: CalendarDay;
  readonly source: {
    readonly title: string;
    readonly publishedBy: string;
    readonly address: null;
    readonly statedOn: CalendarDay;
  };
  readonly preamble: string;
  /** `null` for a first version. */
  readonly restatesBecause: string | null;
};

/** The sample reports in the order in which they were published, the restatement among them. */
export const publishedSamples: readonly SampleVersion[] = [
  ...sampleReports.map((report) => ({
    ...keptOf(report, report.publishedOn),
    restatesBecause: null,
  })),
  {
    ...keptOf(sampleRestatement.report, sampleRestatement.restatedOn),
    restatesBecause: sampleRestatement.reason,
  },
].sort((one, other) => (one.publishedOn < other.publishedOn ? -1 : 1));

function keptOf(
  { year, tables, cells, preamble, sections }: PublishedSample,
  publishedOn: CalendarDay,
) {
  const { organSlug, organ } = SAMPLE_REPORTER;
  return {
    organSlug,
    year,
    publishedOn,
    source: {
      title: `${organ}${year}年政府信息公开工作年度报告（示例）`,
      publishedBy: organ,
      address: null,
      statedOn: publishedOn,
    },
    tables,
    cells,
    preamble,
    sections,
  };
}
