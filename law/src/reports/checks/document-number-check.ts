import type { Finding } from '../finding.ts';
import {
  type Judgement,
  judgementOf,
  type Material,
  NO_TEXT,
  nothingToJudge,
} from '../judgement.ts';
import { matchesIn } from '../narrative/matches-in.ts';
import { textFinding } from './text-finding.ts';

/** Ill-formed numbers of documents, with what is wrong. GB/T 9704-2012: organ, 〔year〕, number, 号. */
const FORMS: readonly { readonly pattern: RegExp; readonly says: (found: string) => string }[] = [
  {
    pattern: /\p{Script=Han}{1,8}[【（[]20\d{2}[】）\]]第?\d+号/gu,
    says: (found) => `文号“${found}”的年份应当用六角括号〔〕`,
  },
  {
    pattern: /\p{Script=Han}{1,10}〔20\d{2}〕(?!第?\d)/gu,
    says: (found) => `文号“${found}”没有写序号`,
  },
  {
    pattern: /(?<!\p{Script=Han})〔20\d{2}〕\d+号/gu,
    says: (found) => `文号“${found}”没有写发文机关代字`,
  },
  {
    pattern: /〔20\d{2}〕(?:第\d+号|0\d*号)/gu,
    says: (found) => `文号“${found}”的序号不加“第”字，不编虚位`,
  },
  {
    pattern: /国办(?:发|公开函|函)?〔2021〕30号/gu,
    says: (found) => `“${found}”疑为“国办公开办函〔2021〕30号”之误`,
  },
  {
    pattern:
      /国务院令?第?(?!711)\d{3}号?令?(?=[^。]{0,6}《中华人民共和国政府信息公开条例)|政府信息公开条例》（(?:国务院|国)令?第(?!711|492)\d{3}号/gu,
    says: (found) => `“${found}”与现行条例（国务院令第711号）不符`,
  },
];

/** DOCNO: numbers of documents are written as the standard has them. */
export function documentNumberCheck({ sentences }: Material): Judgement {
  if (sentences.length === 0) return nothingToJudge(NO_TEXT);
  const numbered = sentences.filter(({ text }) => /20\d{2}[〕】）\]]|\d{3}号/u.test(text));
  const findings = numbered.flatMap((sentence) =>
    FORMS.flatMap(({ pattern, says }) =>
      matchesIn(sentence.text, pattern).map((match): Finding => {
        const place = [match.index, match.index + match[0].length] as const;
        return textFinding('DOCNO', sentence, place, `${says(match[0])}，请核实`);
      }),
    ),
  );
  const cited = sentences.filter(({ text }) => /20\d{2}[〕】）\]]|第\d+号/u.test(text)).length;
  return findings.length + cited === 0
    ? nothingToJudge('正文没有引用文号')
    : judgementOf(findings, Math.max(1, cited));
}
