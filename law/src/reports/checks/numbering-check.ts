import type { Finding } from '../finding.ts';
import {
  type Judgement,
  judgementOf,
  type Material,
  NO_TEXT,
  nothingToJudge,
} from '../judgement.ts';
import { matchesIn } from '../narrative/matches-in.ts';
import { ideographicNumber } from '../narrative/quantities.ts';
import type { Sentence } from '../narrative/sentences.ts';
import { textFinding } from './text-finding.ts';

/** 一是 or, in digits, 12. at the start of an item. */
const ITEM = /(?:^|[；，：）])(?<no>[一二三四五六七八九十]{1,2})是(?!否|以|一)/gu;
const ITEM_IN_DIGITS = /(?:^|[；：])(?<no>\d{1,2})[.、](?=\p{Script=Han})/gu;
/** A list of what article 20 names has its items by their numbers. */
const ARTICLE_20 = /第?(?:二十|20)条/u;

/** LIST-NUM: 一是, 二是, 三是 follow one another, as 1., 2., 3. do; each 一是 and each 1. begins anew. */
export function numberingCheck({ sentences }: Material): Judgement {
  if (sentences.length === 0) return nothingToJudge(NO_TEXT);
  const all = [inItems(sentences, ITEM), inItems(sentences, ITEM_IN_DIGITS)].concat(
    headingsOutOfOrder(sentences),
  );
  const judged = all.reduce((sum, each) => sum + each.judged, 0);
  return judged === 0
    ? nothingToJudge('正文没有“一是”“1.”“（一）”一类的编号')
    : judgementOf(
        all.flatMap(({ findings }) => findings),
        judged,
      );
}

type Numbered = { readonly findings: readonly Finding[]; readonly judged: number };

function inItems(sentences: readonly Sentence[], item: RegExp): Numbered {
  const findings: Finding[] = [];
  let [last, place, judged, isOfArticle20] = [0, '', 0, false];
  for (const sentence of sentences) {
    const here = `${sentence.part}${sentence.heading}`;
    if (here !== place) [last, place, isOfArticle20] = [0, here, false];
    isOfArticle20 ||= ARTICLE_20.test(sentence.text);
    for (const match of matchesIn(sentence.text, item)) {
      const printed = match.groups?.no ?? '';
      const no = /\d/u.test(printed) ? Number(printed) : ideographicNumber(printed);
      if (no === null) continue;
      judged += 1;
      const isInOrder = no === 1 || no === last + 1 || last === 0;
      if (!isInOrder) {
        const skipped =
          isOfArticle20 && no === last + 2 ? `，条例第二十条第 ${last + 1} 项没有写` : '';
        findings.push(
          textFinding(
            'LIST-NUM',
            sentence,
            [match.index, match.index + match[0].length],
            `编号“${match[0].replace(/^[；，：）]/u, '')}”接在第 ${last} 项之后，应为第 ${last + 1} 项${skipped}`,
            { expected: last + 1, actual: no },
          ),
        );
      }
      last = no;
    }
  }
  return { findings, judged };
}

/** （一）, （二）, （三） below a part follow one another too. */
function headingsOutOfOrder(sentences: readonly Sentence[]): Numbered {
  const begins = sentences.filter(
    ({ part, heading, text }) => part !== '' && heading !== '' && text.startsWith(heading),
  );
  const findings = begins.flatMap((sentence, at): Finding[] => {
    const before = begins[at - 1];
    const last = before?.part === sentence.part ? headingNumber(before) : 0;
    const no = headingNumber(sentence);
    if (no === 1 || no === last + 1) return [];
    const says = `${sentence.heading}接在${last === 0 ? '标题' : before?.heading}之后，编号不连续`;
    return [
      textFinding('LIST-NUM', sentence, [0, sentence.heading.length], says, {
        expected: last + 1,
        actual: no,
      }),
    ];
  });
  return { findings, judged: begins.length };
}

function headingNumber({ heading }: Sentence): number {
  return ideographicNumber(heading.slice(1, -1)) ?? 0;
}
