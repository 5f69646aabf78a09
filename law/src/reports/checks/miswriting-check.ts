import type { Finding } from '../finding.ts';
import {
  type Judgement,
  judgementOf,
  type Material,
  NO_TEXT,
  nothingToJudge,
} from '../judgement.ts';
import { KNOWN_MISWRITINGS } from '../known-miswritings.ts';
import type { Sentence } from '../narrative/sentences.ts';
import { textFinding } from './text-finding.ts';

const MISWRITINGS = Object.entries(KNOWN_MISWRITINGS);
const ANY = new RegExp(MISWRITINGS.map(([wrong]) => wrong).join('|'), 'u');

/** WORDING: slips seen in real reports, in the text and in the titles of the parts. */
export function miswritingCheck({ report, sentences }: Material): Judgement {
  if (sentences.length === 0 && report.sections.length === 0) return nothingToJudge(NO_TEXT);
  const titles = report.sections.map(
    ({ no, title }): Sentence => ({
      text: title,
      part: no,
      heading: '',
      topic: '',
      where: `第${no}部分标题`,
    }),
  );
  const findings = [...titles, ...sentences].flatMap((sentence) =>
    (ANY.test(sentence.text) ? MISWRITINGS : []).flatMap(([wrong, right]): Finding[] => {
      const at = sentence.text.indexOf(wrong);
      if (at < 0) return [];
      return [
        textFinding('WORDING', sentence, [at, at + wrong.length], `“${wrong}”疑为“${right}”之误`),
      ];
    }),
  );
  return judgementOf(findings, 1);
}
