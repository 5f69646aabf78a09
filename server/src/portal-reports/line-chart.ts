import { type Html, html } from '../http/html.ts';
import { chartScale, tickLabel } from './chart-scale.ts';

export type ChartPoint = {
  readonly label: string;
  /** `null` leaves a gap: a blank is no zero. */
  readonly value: number | null;
  /** Said in the place of a figure that is not there. */
  readonly note: string;
  readonly isOutlier: boolean;
};

export type LineChart = {
  /** Not used by another chart of the page. */
  readonly id: string;
  readonly title: string;
  readonly unit: '件' | '万元';
  readonly points: readonly ChartPoint[];
};

/** Heights in rem, so that large type enlarges all; widths in per cent, so that no screen shrinks the words. */
const TOP = 2;
const BASE = 11.5;
const LABELS = 13;
const HEIGHT = '14rem';

/** Points from left to right on an axis from 0, joined where they follow each other, each with its figure. */
export function lineChart({ id, title, unit, points }: LineChart): Html {
  const values = points.flatMap(({ value }) => value ?? []);
  const scale = chartScale(Math.max(0, ...values), unit === '件');
  const down = (value: number) => BASE - ((BASE - TOP) * Math.max(0, value)) / scale.top;
  const across = (at: number) => ((at + 0.5) / points.length) * 100;
  return html`<figure class="chart">
<figcaption>${title}<span class="quiet">（单位：${unit}）</span></figcaption>
<div class="chart-frame" role="region" aria-label="${title}（图）" tabindex="0">
<svg class="chart-axis" width="3.6rem" height="${HEIGHT}" aria-hidden="true">${scale.ticks.map(
    (tick) => html`<text x="3.1rem" y="${rem(down(tick) + 0.3)}">${tickLabel(tick)}</text>`,
  )}</svg>
<svg class="chart-plot ${widthClass(points.length)}" height="${HEIGHT}" role="img" aria-labelledby="${id}-title ${id}-says">
<title id="${id}-title">${title}</title><desc id="${id}-says">${describe(points, unit)}</desc>
${scale.ticks.map((tick, at) => html`<line class="${at === 0 ? 'base' : 'grid'}" x1="0" x2="100%" y1="${rem(down(tick))}" y2="${rem(down(tick))}"/>`)}
${points.map((point, at) => {
  const next = points[at + 1];
  if (point.value === null || !next || next.value === null) return null;
  return html`<line class="series" x1="${across(at)}%" y1="${rem(down(point.value))}" x2="${across(at + 1)}%" y2="${rem(down(next.value))}"/>`;
})}
${points.map((point, at) => {
  const x = `${across(at)}%`;
  const year = html`<text class="label" x="${x}" y="${rem(LABELS)}">${point.label}</text>`;
  if (point.value === null)
    return html`${year}<text class="gap" x="${x}" y="${rem(BASE - 0.5)}">${point.note}</text>`;
  const y = down(point.value);
  const isLow = isValley(points, at) && BASE - y > 2;
  return html`${year}${point.isOutlier && html`<circle class="outlier" cx="${x}" cy="${rem(y)}" r="0.6rem"/>`}<circle class="point" cx="${x}" cy="${rem(y)}" r="0.28rem"/><text class="figure" x="${x}" y="${rem(isLow ? y + 1.5 : y - (point.isOutlier ? 0.85 : 0.6))}">${point.value}</text>`;
})}
</svg>
</div>
</figure>`;
}

/** Lines on both sides come from above, so the figure stands below. */
function isValley(points: readonly ChartPoint[], at: number): boolean {
  const own = points[at]?.value ?? 0;
  const sides = [points[at - 1]?.value, points[at + 1]?.value].filter((value) => value != null);
  return sides.length > 0 && sides.every((value) => value > own);
}

/** The chart in a sentence, for those who do not see it. */
function describe(points: readonly ChartPoint[], unit: string): string {
  const known = points.flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]));
  const gaps = points.length - known.length;
  const says = known.map(({ label, value }) => `${label}年${value}${unit}`).join('，');
  return `${says || '没有数字'}${gaps > 0 && known.length > 0 ? `；另有${gaps}年没有数字，不按零计` : ''}。`;
}

/** How much room so many points need at least; a narrower screen scrolls the frame. */
function widthClass(points: number): string {
  if (points <= 4) return 'points-few';
  if (points <= 7) return 'points-some';
  return points <= 12 ? 'points-many' : 'points-most';
}

function rem(length: number): string {
  return `${Number(length.toFixed(3))}rem`;
}
