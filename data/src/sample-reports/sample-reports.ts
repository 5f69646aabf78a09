import { type CalendarDay, calendarDay } from '@yigongkai/law/calendar/calendar-day';
import { report2019 } from './report-2019.ts';
import { report2020 } from './report-2020.ts';
import { report2021 } from './report-2021.ts';
import { report2022 } from './report-2022.ts';
import { report2022Restated } from './report-2022-restated.ts';
import { report2023 } from './report-2023.ts';
import { report2024 } from './report-2024.ts';
import { report2025 } from './report-2025.ts';
import { annualReport, type PublishedSample } from './sample-report.ts';

/** Seven years of one made-up organ, each as first published; the mistakes in them are planted. */
export const sampleReports: readonly PublishedSample[] = [
  report2019,
  report2020,
  report2021,
  report2022,
  report2023,
  report2024,
  report2025,
].map(annualReport);

/** The second version of one of them. Whether it was in time (REG 49) is told by the day of the first. */
export const sampleRestatement: {
  readonly report: PublishedSample;
  readonly restatedOn: CalendarDay;
  readonly reason: string;
} = {
  report: annualReport(report2022Restated),
  restatedOn: calendarDay('2023-06-08'),
  reason:
    '录入有误：表三“本年新收”自然人一格多计1件，“属于四类过程性信息”商业企业一格漏填1件，表四行政复议总计少计1件；' +
    '第一部分主动公开信息的总数少计100条。经与办理台账、发布记录核对，一并更正，其余内容不变。',
};
