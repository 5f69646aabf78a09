import type { Finding } from '../finding.ts';
import {
  type Judgement,
  judgementOf,
  type Material,
  NO_TEXT,
  nothingToJudge,
} from '../judgement.ts';
import { ideographicNumber } from '../narrative/quantities.ts';
import type { Sentence } from '../narrative/sentences.ts';
import { textFinding } from './text-finding.ts';

const ITEM = /(?:^|[。；，：）\n])(?<no>[一二三四五六七八九十]{1,2})是(?!否|以|一)/gu;

/** LIST-NUM: 一是, 二是, 三是 follow one another; each 一是 begins anew. */
export function numberingCheck({ sentences }: Material): Judgement {
  if (sentences.length === 0) return nothingToJudge(NO_TEXT);
  const findings: Finding[] = [];
  let [last, place, judged] = [0, '', 0];
  for (const sentence of sentences) {
    const here = `${sentence.part}${sentence.heading}`;
    if (here !== place) [last, place] = [0, here];
    for (const match of sentence.text.matchAll(ITEM)) {
      const no = ideographicNumber(match.groups?.no ?? '');
      if (no === null) continue;
      judged += 1;
      const isInOrder = no === 1 || no === last + 1 || last === 0;
      if (!isInOrder)
        findings.push(
          textFinding(
            'LIST-NUM',
            sentence,
            [match.index, match.index + match[0].length],
            `编号“${match.groups?.no}是”接在第 ${last} 项之后，应为第 ${last + 1} 项`,
            { expected: last + 1, actual: no },
          ),
        );
      last = no;
    }
  }
  const headings = headingsOutOfOrder(sentences);
  findings.push(...headings.findings);
  judged += headings.judged;
  return judged === 0
    ? nothingToJudge('正文没有“一是”“（一）”一类的编号')
    : judgementOf(findings, judged);
}

/** （一）, （二）, （三） below a part follow one another too. */
function headingsOutOfOrder(sentences: readonly Sentence[]): {
  findings: Finding[];
  judged: number;
} {
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
