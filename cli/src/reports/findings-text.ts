import type { CheckedReport } from '@yigongkai/law/reports/check-report';
import { VERDICTS } from '@yigongkai/law/reports/report-rules';
import type { ReadReport } from './read-files.ts';

/** A checked report as a person reads it in a terminal. */
export function findingsText(report: ReadReport & CheckedReport): string {
  const { findings, passed, partly, notAssessable } = report;
  return [
    `${report.file}    ${report.organ ?? '机关不明'}    ${report.year ?? '年度不明'}`,
    ...findings.map(
      ({ rule, verdict, says, where }) => `  ${VERDICTS[verdict]}  ${rule}  ${says}（${where}）`,
    ),
    `  通过  ${passed.join(' ') || '无'}`,
    ...partly.map(({ rule, why }) => `  部分未验  ${rule}  ${why}`),
    ...notAssessable.map(({ rule, why }) => `  不能判断  ${rule}  ${why}`),
  ].join('\n');
}
