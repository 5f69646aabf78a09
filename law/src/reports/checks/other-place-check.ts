import type { Finding } from '../finding.ts';
import {
  type Judgement,
  judgementOf,
  type Material,
  NO_TEXT,
  nothingToJudge,
} from '../judgement.ts';
import { matchesIn } from '../narrative/matches-in.ts';
import type { Sentence } from '../narrative/sentences.ts';
import { PROVINCES } from '../provinces.ts';
import { textFinding } from './text-finding.ts';

const ANY_PROVINCE = new RegExp(PROVINCES.join('|'), 'gu');

/**
 * OTHER-PLACE: the norms cited are those of the organ's own province, and names that the caller knows to
 * be elsewhere do not head a document. Looking at other places is no fault: only titles are judged.
 */
export function otherPlaceCheck({ report, sentences, otherPlaces }: Material): Judgement {
  if (sentences.length === 0) return nothingToJudge(NO_TEXT);
  const whole = sentences.map(({ text }) => text).join('\n');
  const told = new Set(matchesIn(whole, ANY_PROVINCE).map(([name]) => name));
  const named = PROVINCES.filter((name) => told.has(name));
  const cited = named.flatMap((name) => citations(name, sentences));
  const usual = named.find((name) => report.organ?.startsWith(name)) ?? mostFrequent(named, whole);
  const findings = cited
    .filter(({ name }) => usual !== null && name !== usual)
    .map(({ name, sentence, match }) =>
      finding(sentence, match, `这里是${name}的文件，别处说的是${usual}，请核实是否引错`),
    );
  const elsewhere = (otherPlaces ?? [])
    .filter((name) => whole.includes(name))
    .flatMap((name) => citations(name, sentences))
    .map(({ name, sentence, match }) =>
      finding(sentence, match, `“${name}”是外地，请核实是否引错`),
    );
  const all = [...findings, ...elsewhere];
  return cited.length + all.length === 0 && !otherPlaces
    ? nothingToJudge('正文没有引用省级文件，也没有给出外地名称')
    : judgementOf(all, Math.max(1, cited.length));
}

function finding(sentence: Sentence, match: RegExpMatchArray, says: string): Finding {
  const at = match.index ?? 0;
  return textFinding('OTHER-PLACE', sentence, [at, at + match[0].length], says);
}

/** A norm of a place, as 《示例省…办法》, or an act of its organs. */
function citations(
  name: string,
  sentences: readonly Sentence[],
): { name: string; sentence: Sentence; match: RegExpMatchArray }[] {
  const plain = name.replace(/[\\^$.|?*+(){}[\]]/gu, '\\$&');
  const cited = new RegExp(
    `《${plain}[^》]{2,40}》|${plain}(?:人民政府|政府)?办公厅(?:关于|印发)`,
    'gu',
  );
  return sentences.flatMap((sentence) =>
    matchesIn(sentence.text, cited).map((match) => ({ name, sentence, match })),
  );
}

/** The province that the text names, if it names one more often than any other. */
function mostFrequent(named: readonly string[], whole: string): string | null {
  const [first, second] = named
    .map((name) => ({ name, count: whole.split(name).length }))
    .sort((a, b) => b.count - a.count);
  return first && first.count > (second?.count ?? 0) ? first.name : null;
}
