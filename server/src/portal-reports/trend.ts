import { reportPath } from '@yigongkai/contract/paths';
import { type Html, html } from '../http/html.ts';
import type { PublishedOrgan } from '../people/published-organs.ts';
import type { ReportFigures } from '../reports/report-figures.ts';
import { figureBox } from './by-year.page.ts';
import { comparableFigure } from './comparable-figure.ts';
import { lineChart } from './line-chart.ts';
import { type Measure, measureOf } from './measures.ts';

const SHOWN = ['requests.new', 'requests.total', 'requests.carried-out'];

/**
 * How many requests an organ received year by year, as a chart with its table; nothing of a single year.
 *
 * @param reports newest first.
 */
export function trend(organ: PublishedOrgan, reports: readonly ReportFigures[]): Html | null {
  const [last, first] = [reports[0]?.year, reports.at(-1)?.year];
  if (last === undefined || first === undefined || last === first) return null;
  const measures = SHOWN.map(measureOf).filter((measure) => measure !== undefined);
  const [received] = measures;
  if (!received) return null;
  const byYear = new Map(reports.map((report) => [report.year, report]));
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const figures = (measure: Measure) =>
    years.map((year) => comparableFigure(byYear.get(year), measure, 'total'));
  const points = figures(received).map((figure, at) => ({
    ...figure,
    label: String(years[at]),
    isOutlier: false,
  }));
  return html`<h2 id="trend">历年申请</h2>
${lineChart({ id: 'trend-chart', title: received.label, unit: received.unit, points })}
<div class="official" role="region" aria-label="历年申请数据表" tabindex="0"><table class="figures-table"><caption class="unseen">${organ.name}历年申请数据表</caption>
<thead><tr><th scope="col">指标（件）</th>${years.map((year) => html`<th scope="col" class="number">${byYear.has(year) ? html`<a href="${reportPath(organ.slug, year)}">${year}</a>` : year}</th>`)}</tr></thead>
<tbody>${measures.map((measure) => html`<tr><th scope="row">${measure.label}</th>${figures(measure).map(figureBox)}</tr>`)}</tbody></table></div>`;
}
