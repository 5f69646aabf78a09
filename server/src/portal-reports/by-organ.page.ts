import { ORGANS_COMPARED, reportPath } from '@yigongkai/contract/paths';
import { ORGAN_KINDS, type OrganKind } from '@yigongkai/law/people/organ-kind';
import { isOutlier, type Outliers, outliersAmong } from '@yigongkai/law/reports/outliers';
import { type Html, html } from '../http/html.ts';
import type { ReportFigures } from '../reports/report-figures.ts';
import { barChart } from './bar-chart.ts';
import { figureBox } from './by-year.page.ts';
import { type ComparableFigure, comparableFigure } from './comparable-figure.ts';
import { applicantField, comparisonForm, measureField } from './measure-fields.ts';
import { type Applicant, type Measure, measureTitle } from './measures.ts';
import { outlierNote } from './outlier-note.ts';
import { selectField } from './select-field.ts';

export type OrgansChoice = {
  /** Years that have reports, newest first. */
  readonly years: readonly number[];
  readonly year: number;
  readonly measure: Measure;
  readonly applicant: Applicant;
  /** `null` for organs of every kind. */
  readonly kind: OrganKind | null;
  /** Of that year and kind. */
  readonly reports: readonly ReportFigures[];
};

type Row = ComparableFigure & { readonly report: ReportFigures };

/** A chart of more bars is no longer read. The table has them all. */
const MOST_BARS = 40;

/** The organs of one year beside each other by one figure, largest first. */
export function byOrganPage(choice: OrgansChoice): Html {
  const { measure, applicant, year } = choice;
  const rows = choice.reports
    .map((report): Row => ({ ...comparableFigure(report, measure, applicant), report }))
    .toSorted((one, other) => (other.value ?? -1) - (one.value ?? -1));
  const known = rows.flatMap(({ value, report }) => (value === null ? [] : [{ value, report }]));
  const outliers = outliersAmong(known.map(({ value }) => value));
  return html`<h1>各机关比较</h1>
<p class="lead">${year}年 · ${measureTitle(measure, applicant)}</p>
${choiceForm(choice)}
${rows.length === 0 ? html`<p class="empty">${year}年没有收录这一类机关的年度报告。</p>` : result(choice, rows, known, outliers)}`;
}

function choiceForm({ years, year, measure, applicant, kind }: OrgansChoice): Html {
  const yearChoices = years.map((one) => ({ value: String(one), label: `${one}年` }));
  const kinds = Object.entries(ORGAN_KINDS).map(([value, { zh }]) => ({ value, label: zh }));
  return comparisonForm(ORGANS_COMPARED, [
    selectField({
      name: 'year',
      label: '年度',
      value: String(year),
      groups: [{ label: null, choices: yearChoices }],
    }),
    measureField('measure', '指标', measure.key),
    applicantField(applicant),
    selectField({
      name: 'kind',
      label: '本地区机关的类别',
      value: kind ?? '',
      none: '全部机关',
      groups: [{ label: null, choices: kinds }],
    }),
  ]);
}

function result(
  { measure, applicant, year }: OrgansChoice,
  rows: readonly Row[],
  known: readonly { readonly value: number; readonly report: ReportFigures }[],
  outliers: Outliers,
): Html {
  const bars = known.map(({ value, report }) => ({
    label: report.organ.name,
    value,
    isOutlier: isOutlier(value, outliers),
  }));
  const found = bars
    .filter((bar) => bar.isOutlier)
    .map(({ label, value }) => `${label}（${value}）`);
  const title = `${year}年 ${measureTitle(measure, applicant)}`;
  return html`${
    bars.length > 0 &&
    barChart({
      id: 'chart',
      title,
      unit: measure.unit,
      bars: bars.slice(0, MOST_BARS),
      median: outliers.kind === 'too-few' ? null : outliers.median,
    })
  }
${bars.length > MOST_BARS && html`<p class="quiet">图中只画数字最大的 ${MOST_BARS} 个机关，下表列出全部。</p>`}
${outlierNote(outliers, '个机关', found)}
<h2>数据表</h2>
<div class="official" role="region" aria-label="各机关数据表" tabindex="0"><table class="figures-table"><caption class="unseen">${title}</caption>
<thead><tr><th scope="col">机关</th><th scope="col" class="number">${measure.unit}</th></tr></thead>
<tbody>${rows.map(
    ({ report, ...figure }) =>
      html`<tr><th scope="row"><a href="${reportPath(report.organ.slug, report.year)}">${report.organ.name}</a></th>${figureBox(figure)}</tr>`,
  )}</tbody></table></div>
<p class="quiet">人民政府的报告汇总全地区，机关的报告只报本机关，两者的数字不宜直接相比；可以按类别选择。空白、斜杠等没有数字的格写明原样，不按零计，图中不画。</p>`;
}
