import type { CellKey } from '../annual-report.ts';
import type { Finding } from '../finding.ts';
import {
  type Judgement,
  judgementOf,
  type Material,
  NO_TEXT,
  nothingToJudge,
} from '../judgement.ts';
import { type Quantity, quantitiesOf } from '../narrative/quantities.ts';
import { textFinding } from './text-finding.ts';

/** Wholes of the tables that a share may be of. */
const WHOLES: readonly (readonly CellKey[])[] = [
  ['requests.new.total'],
  ['requests.total.total'],
  ['requests.new.total', 'requests.carried-in.total'],
  ['remedies.reconsideration.total'],
  ['remedies.direct-suit.total', 'remedies.suit-after-reconsideration.total'],
];

/** N-PCT: a share that stands behind a count is that count's share of some whole that is told. */
export function shareCheck({ report, sentences }: Material): Judgement {
  if (sentences.length === 0) return nothingToJudge(NO_TEXT);
  const inTables = WHOLES.map((keys) =>
    keys.reduce((sum, key) => sum + (report.cells[key]?.value ?? 0), 0),
  );
  const findings: Finding[] = [];
  let judged = 0;
  sentences.forEach((sentence, index) => {
    if (sentence.part !== '一' && sentence.part !== '四') return;
    const quantities = quantitiesOf(sentence);
    const last = sentences[index - 1];
    const before = last ? quantitiesOf(last) : [];
    quantities.forEach((share, at) => {
      const part = quantities[at - 1];
      if (share.family !== 'percent' || share.approximate || !part || part.approximate) return;
      const between = sentence.text.slice(part.end, share.start);
      if (part.family === 'percent' || !/^[，（]?约?占[^，。；\d]{0,14}$/u.test(between)) return;
      judged += 1;
      const wholes = [...quantities, ...before]
        .filter(({ family }) => family !== 'percent')
        .map(({ value }) => value)
        .concat(inTables);
      const fits = wholes.some(
        (whole) => whole >= part.value && isRounded((part.value / whole) * 100, share),
      );
      if (fits) return;
      findings.push(
        textFinding(
          'N-PCT',
          sentence,
          [part.start, share.end],
          `正文说 ${part.value} ${part.unit}占 ${share.value}%，文中、表中没有一个总数能算出这个比例，请核实`,
          { actual: share.value },
        ),
      );
    });
  });
  return judged === 0 ? nothingToJudge('正文没有件数之后的占比') : judgementOf(findings, judged);
}

/** Rounded, or cut off, at the last place printed; with room for a rest of binary fractions. */
function isRounded(exact: number, { value, decimals }: Quantity): boolean {
  const last = 10 ** -decimals;
  return Math.abs(exact - value) <= last * 0.501 || (exact > value && exact - value < last);
}
