import { type Html, html } from '../http/html.ts';

export type Bar = {
  readonly label: string;
  readonly value: number;
  readonly isOutlier: boolean;
};

export type BarChart = {
  /** Not used by another chart of the page. */
  readonly id: string;
  readonly title: string;
  readonly unit: '件' | '万元';
  /** Largest first. */
  readonly bars: readonly Bar[];
  /** `null` where the sample is too small to tell one. */
  readonly median: number | null;
};

/** In per cent: the longest bar leaves room for its figure. */
const LONGEST = 72;

/** In rem, so that large type enlarges all. */
const ROW = 3.2;

/** Bars from 0, each under its name and with its figure at its end; the median stands among them as a frame. */
export function barChart({ id, title, unit, bars, median }: BarChart): Html {
  const rows = median === null ? bars : withMedian(bars, median);
  const most = Math.max(1e-9, ...rows.map(({ value }) => value));
  const wide = (value: number) => `${Number(((LONGEST * Math.max(0, value)) / most).toFixed(3))}%`;
  return html`<figure class="chart">
<figcaption>${title}<span class="quiet">（单位：${unit}）</span></figcaption>
<div class="chart-box"><svg class="chart-bars" height="${rem(rows.length * ROW)}" role="img" aria-labelledby="${id}-title ${id}-says">
<title id="${id}-title">${title}</title><desc id="${id}-says">${describe(bars, unit, median)}</desc>
${rows.map(
  (
    row,
    at,
  ) => html`<text class="name" x="0" y="${rem(at * ROW + 1.1)}">${row.label}${row.isOutlier && '（离群）'}</text>
<rect class="${kindOf(row)}" x="0" y="${rem(at * ROW + 1.5)}" width="${wide(row.value)}" height="1.1rem"/>
<text class="figure" x="${wide(row.value)}" y="${rem(at * ROW + 2.35)}" dx="0.4rem">${row.value}</text>`,
)}
</svg></div>
</figure>`;
}

type Row = Bar & { readonly isMedian?: boolean };

/** Before the first bar that is shorter. */
function withMedian(bars: readonly Bar[], median: number): Row[] {
  const place = bars.findIndex(({ value }) => value < median);
  const row: Row = { label: '中位数', value: median, isOutlier: false, isMedian: true };
  return bars.toSpliced(place === -1 ? bars.length : place, 0, row);
}

function kindOf({ isMedian, isOutlier }: Row): string {
  if (isMedian) return 'bar median';
  return isOutlier ? 'bar outlying' : 'bar';
}

/** The chart in a sentence, for those who do not see it. */
function describe(bars: readonly Bar[], unit: string, median: number | null): string {
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last) return '没有数字。';
  const ends = `最多的是${first.label}，${first.value}${unit}；最少的是${last.label}，${last.value}${unit}`;
  return `共${bars.length}个机关。${ends}。${median === null ? '' : `中位数${median}${unit}。`}`;
}

function rem(length: number): string {
  return `${Number(length.toFixed(3))}rem`;
}
