import type { CheckedReport, RuleRemark } from '@yigongkai/law/reports/check-report';
import { VERDICTS } from '@yigongkai/law/reports/report-rules';
import { type JudgedFinding, PERSON_VERDICTS } from './person-verdicts.ts';
import type { ReadReport } from './read-files.ts';

/** A checked report as a person reads it in a terminal. */
export function findingsText(report: ReadReport & CheckedReport): string {
  const { findings, passed, partly, notAssessable } = report;
  return [
    `${report.file}    ${report.organ ?? '机关不明'}    ${report.year ?? '年度不明'}    ${countsText(findings)}`,
    ...findings.flatMap(findingLines),
    `  通过  ${passed.join(' ') || '无'}`,
    ...remarkLines('部分未验', partly),
    ...remarkLines('不能判断', notAssessable),
  ].join('\n');
}

function countsText(findings: CheckedReport['findings']): string {
  return Object.entries(VERDICTS)
    .map(([key, zh]) => `${zh} ${findings.filter(({ verdict }) => verdict === key).length}`)
    .join('  ');
}

function findingLines(finding: JudgedFinding): string[] {
  const { rule, verdict, says, where, quote, against, person } = finding;
  return [
    `  ${VERDICTS[verdict]}  ${rule}  ${says}（${where}${against ? `，对照 ${against}` : ''}）`,
    ...(quote ? [`        原文：${quote}`] : []),
    ...(person?.verdict ? [`        人工判断：${personText(person)}`] : []),
  ];
}

function personText({
  verdict,
  by,
  on,
  note,
  reopened,
}: NonNullable<JudgedFinding['person']>): string {
  const said = [verdict ? PERSON_VERDICTS[verdict] : '', by ?? '', on ?? '', note ?? '']
    .filter((part) => part !== '')
    .join('，');
  return reopened ? `${said}；依据已变，请重新判断` : said;
}

/** Rules with the same reason stand on one line. */
function remarkLines(title: string, remarks: readonly RuleRemark[]): string[] {
  const byReason = new Map<string, string[]>();
  for (const { rule, why } of remarks) byReason.set(why, [...(byReason.get(why) ?? []), rule]);
  return [...byReason].map(([why, rules]) => `  ${title}  ${rules.join(' ')}  ${why}`);
}
