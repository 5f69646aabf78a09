import type { Finding } from '../finding.ts';
import { FORMS, formOf } from '../forms.ts';
import { type Judgement, judgementOf, type Material, nothingToJudge } from '../judgement.ts';

/** FORMAT: tables two and three are of one format, and of the one for the report's year. */
export function formatCheck({ report }: Material): Judgement {
  const tables = [
    { name: '表二', format: report.tables.proactive },
    { name: '表三', format: report.tables.requests },
  ].flatMap(({ name, format }) => (format ? [{ name, format }] : []));
  if (tables.length === 0) return nothingToJudge('没有读出表二、表三');
  if (report.year === null) return nothingToJudge('文中没有写明统计年度');

  const due = formOf(report.year);
  if (!due) return nothingToJudge(`${report.year} 年没有适用的全国统一格式`);
  const findings = tables
    .filter(({ format }) => format !== due)
    .map(
      ({ name, format }): Finding => ({
        rule: 'FORMAT',
        verdict: 'note',
        cells: [],
        says: `${name}用的是 ${format} 年格式（${FORMS[format].issuedAs}），${report.year} 年度应为 ${due} 年格式（${FORMS[due].issuedAs}）`,
        where: name,
      }),
    );
  return judgementOf(findings, tables.length);
}
