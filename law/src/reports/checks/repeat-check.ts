import type { Finding } from '../finding.ts';
import {
  type Judgement,
  judgementOf,
  type Material,
  NO_TEXT,
  nothingToJudge,
} from '../judgement.ts';
import { type Disclosure, disclosuresIn } from '../narrative/disclosures.ts';
import { textFinding } from './text-finding.ts';

/** A figure with 余 may be exceeded, but not by half of it. */
const MOST_ABOVE = 1.5;

/** More than any report tells; each is compared with every other. */
const MOST_DISCLOSURES = 40;

/** N-REPEAT: one thing's figure is the same wherever the text tells it. */
export function repeatCheck({ sentences, statements }: Material): Judgement {
  if (sentences.length === 0) return nothingToJudge(NO_TEXT);
  const disclosures = disclosuresIn(sentences).slice(0, MOST_DISCLOSURES);
  const pairs = [...pairsOf(disclosures)];
  const findings = pairs
    .flatMap(([one, other]) => contradiction(one, other) ?? [])
    .filter(({ quote }, at, all) => all.findIndex((each) => each.quote === quote) === at);
  const received = statements.filter(
    ({ about, plain, ofPart, approximate }) =>
      about === 'received' && plain && !ofPart && !approximate,
  );
  const [first, ...others] = received;
  const different = first
    ? others.find(({ value, scope }) => value !== first.value && scope === first.scope)
    : undefined;
  if (first && different)
    findings.push(
      textFinding(
        'N-REPEAT',
        different.sentence,
        [different.at, different.at],
        `收到申请的件数有两种说法：${first.where}为 ${first.value} 件，${different.where}为 ${different.value} 件，请核实`,
        { expected: first.value, actual: different.value },
      ),
    );
  const judged = pairs.length + others.length;
  return judged === 0
    ? nothingToJudge('正文没有同一件数的两种说法')
    : judgementOf(findings, judged);
}

function* pairsOf(all: readonly Disclosure[]): Generator<[Disclosure, Disclosure]> {
  for (const [at, one] of all.entries()) for (const other of all.slice(at + 1)) yield [one, other];
}

function contradiction(one: Disclosure, other: Disclosure): Finding | null {
  for (const [part, whole] of [
    [one, other],
    [other, one],
  ] as const) {
    const isTotalTwice = part.channels.length === 0 && whole.channels.length === 0;
    if (isTotalTwice && (part.value === whole.value || part.approximate || whole.approximate))
      continue;
    const covers =
      part.channels.length > 0 &&
      !part.approximate &&
      part.channels.every((channel) => whole.channels.includes(channel));
    const ceiling = whole.approximate ? whole.value * MOST_ABOVE : whole.value;
    if (!isTotalTwice && !(covers && part.value > ceiling)) continue;
    const named = (told: Disclosure) =>
      `${told.sentence.where}${told.channels.join('、')}发布信息 ${told.value}${told.approximate ? ' 余' : ''}${told.unit}`;
    return textFinding(
      'N-REPEAT',
      whole.sentence,
      [whole.at, whole.at],
      `发布信息的数量前后说法不一：${named(part)}，${named(whole)}，请核实`,
      { expected: part.value, actual: whole.value },
    );
  }
  return null;
}
