import type { Finding } from '../finding.ts';
import {
  type Judgement,
  judgementOf,
  type Material,
  NO_TEXT,
  nothingToJudge,
} from '../judgement.ts';
import { type DoubledPhrase, doubledPhrases } from '../narrative/doubled-phrases.ts';
import { matchesIn } from '../narrative/matches-in.ts';
import type { Sentence } from '../narrative/sentences.ts';
import { textFinding } from './text-finding.ts';

/** A character or a mark twice in a row. */
const DOUBLED = [
  /(?<once>年)\k<once>(?=度)/gu,
  /(?<once>[的了在和与及将对为])\k<once>/gu,
  /(?<once>[，、；：《])\k<once>/gu,
];
const ANY_TWICE = /(?<once>[年的了在和与及将对为，、；：《])\k<once>/u;
/** Words that are said twice: 许多许多, 一项一项, 逐个逐个; and figures such as 1212. */
const MEANT = /^(?:\d+|.*一.*|逐.|许多|好多|慢慢|大家|常常|研究|讨论|商量|考虑|学习|了解|交流)$/u;
/** 为了了解, 对对口, 在在线: the second begins the next word. */
const NEXT_WORD =
  /^(?:了解|了结|了然|对口|对接|对象|对照|对外|对标|对应|在线|在建|在职|在册|在编|在岗|在校|在场|的确|和谐|和解|和美|及时|及其|与会|将军|将来|为民|为主|为期)/u;

/** The other parts are tables, whose headings repeat. */
const RUNNING_TEXT: readonly string[] = ['一', '五', '六'];

/** DOUBLED: no word, phrase or mark stands twice in a row. */
export function doubledWordsCheck({ sentences }: Material): Judgement {
  if (sentences.length === 0) return nothingToJudge(NO_TEXT);
  const told = sentences.filter(({ part }) => RUNNING_TEXT.includes(part));
  const whole = told.map(({ text }) => text).join('\n');
  const [phrases, singles] = [doubledPhrases(whole), ANY_TWICE.test(whole) ? DOUBLED : []];
  if (phrases.length + singles.length === 0) return judgementOf([], 1);
  let [begin, next] = [0, 0];
  const findings = told.flatMap((sentence) => {
    const doubled: DoubledPhrase[] = [];
    const end = begin + sentence.text.length;
    for (let phrase = phrases[next]; phrase && phrase.index < end; phrase = phrases[next]) {
      doubled.push({ once: phrase.once, index: phrase.index - begin });
      next += 1;
    }
    begin = end + 1;
    return findingsIn(sentence, [...doubled, ...twiceIn(sentence.text, singles)]);
  });
  return judgementOf(findings, 1);
}

function twiceIn(text: string, patterns: readonly RegExp[]): DoubledPhrase[] {
  return patterns.flatMap((pattern) =>
    matchesIn(text, pattern).map(({ index, groups }) => ({ once: groups?.once ?? '', index })),
  );
}

function findingsIn(sentence: Sentence, doubled: readonly DoubledPhrase[]): Finding[] {
  return doubled.flatMap(({ once, index }): Finding[] => {
    const second = sentence.text.slice(index + once.length);
    if (MEANT.test(once) || NEXT_WORD.test(second)) return [];
    const place = [index, index + once.length * 2] as const;
    return [textFinding('DOUBLED', sentence, place, `“${once}”重复了一次`)];
  });
}
