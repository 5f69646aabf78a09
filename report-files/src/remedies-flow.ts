import { leavesOf } from '@yigongkai/law/reports/heading';
import { REMEDIES_FORM } from '@yigongkai/law/reports/remedies-form';
import { flowRowFigures } from './flow-row-figures.ts';
import { type FlowSpan, type FlowText, scattered } from './flow-text.ts';
import { type FlowToken, flowTokens } from './flow-tokens.ts';
import { regainRemedies } from './regain-remedies.ts';
import { type CellMap, putFigures } from './report-cells.ts';

const COLUMNS = leavesOf(REMEDIES_FORM);
const TITLES = ['行政复议', '行政诉讼', '未经复议直接起诉', '复议后起诉'];
const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const HEADER = [...TITLES, ...RESULTS, ...RESULTS, ...RESULTS].join('');

const START = scattered('行政复议行政诉讼');
/** How many places are tried, and how many characters a header takes at most. */
const MOST_TRIES = 40;
const LONGEST_HEADER = 2_000;

/** Reads table four from running text: fifteen figures behind a header whose words line breaks may have mixed. */
export function readRemediesFlow(flow: FlowText, cells: CellMap): FlowSpan | null {
  let tries = 0;
  for (const { index } of flow.text.matchAll(START)) {
    tries += 1;
    if (tries > MOST_TRIES) return null;
    const header = flowTokens(flow, index, LONGEST_HEADER);
    const start = header.findIndex(({ kind }) => kind === 'figure');
    if (start < 0 || !isHeader(header.slice(0, start))) continue;
    const tokens = flowTokens(flow, index);
    const length = tokens.slice(start).findIndex(({ kind }) => kind === 'word');
    const figures = tokens.slice(start, length < 0 ? undefined : start + length);
    return put(flow, index, figures, cells);
  }
  return null;
}

function put(flow: FlowText, from: number, tokens: readonly FlowToken[], cells: CellMap): FlowSpan {
  const places = COLUMNS.map(({ key }) => ({
    key: `remedies.${key}` as const,
    kind: 'count' as const,
    isTotal: false,
  }));
  const where = flow.lines[tokens[0]?.line ?? 0]?.where ?? '';
  const figures = flowRowFigures(tokens, COLUMNS.length);
  if (figures.kind === 'fused') putFigures(cells, places, regainRemedies(figures.runs), where);
  else
    putFigures(
      cells,
      places,
      figures.kind === 'merged' ? { ...figures, kind: 'unclear' } : figures,
      where,
    );
  const last = tokens.at(-1);
  return { from, to: last ? last.from + last.text.length : from };
}

/** Whether the words are those of the header, each as often as the form has it, and in an order it can have. */
function isHeader(tokens: readonly FlowToken[]): boolean {
  const text = tokens.map(({ han }) => han).join('');
  return (
    sorted(text) === sorted(HEADER) &&
    text.indexOf('未') < text.indexOf('后') &&
    follows(text, '维', '纠') &&
    follows(text, '其', '尚') &&
    isInOrder(text)
  );
}

/** Whether the two characters take turns, the first one first. */
function follows(text: string, first: string, second: string): boolean {
  const turns = [...text].filter((char) => char === first || char === second).join('');
  return turns === (first + second).repeat(RESULTS.length - 2);
}

/** Words that are whole tell their order; words mixed by line breaks come in the order of their lines. */
function isInOrder(text: string): boolean {
  const whole = /结果维持|结果纠正|其他结果/gu;
  const words = (text.match(whole) ?? []).join('');
  return words === '' || words === '结果维持结果纠正其他结果'.repeat(3) || !/结果维持/u.test(text);
}

function sorted(text: string): string {
  return [...text].sort().join('');
}
