import type { Finding } from '../finding.ts';
import { type Judgement, judgementOf, type Material, nothingToJudge } from '../judgement.ts';
import { REPORT_SECTIONS } from '../report-sections.ts';

/** SEC-TITLE: each of the six parts is there under a title. */
export function sectionTitleCheck({ report }: Material): Judgement {
  if (report.sections.length === 0) return nothingToJudge('没有读出任何部分');
  const findings = REPORT_SECTIONS.flatMap(({ no, title }): Finding[] => {
    const section = report.sections.find((candidate) => candidate.no === no);
    if (section?.title) return [];
    const says = section
      ? `第${no}部分没有标题“${title}”，正文直接写在序号之后`
      : `没有第${no}部分“${title}”`;
    return [{ rule: 'SEC-TITLE', verdict: 'note', cells: [], says, where: `第${no}部分` }];
  });
  return judgementOf(findings, REPORT_SECTIONS.length);
}
