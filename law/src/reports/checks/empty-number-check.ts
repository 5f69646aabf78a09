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

/** A unit at the end of a clause without a figure before it. 头条, 链条, 文件 and the like are words. */
const EMPTY =
  /(?<=[\p{Script=Han}”》])(?:(?<![一二三四五六七八九十百千万零两几数多余来每逐头链线信教法词面金枝便粗柳油逐该各本此条])条|(?<=信息|申请|共|收到|受理|办结|发布|公开)(?<!复杂申请|疑难申请)件|(?<=信息|稿|共|发布|公开)篇)(?=[，。；、）]|$)/gu;

/** The other parts are tables. */
const RUNNING_TEXT: readonly string[] = ['一', '五', '六'];

/** EMPTY-NUM: 公开信息条, without its number. */
export function emptyNumberCheck({ sentences }: Material): Judgement {
  if (sentences.length === 0) return nothingToJudge(NO_TEXT);
  const findings = sentences
    .filter(({ part, text }) => RUNNING_TEXT.includes(part) && /\d/u.test(text))
    .flatMap((sentence) =>
      matchesIn(sentence.text, EMPTY).map((match): Finding => {
        const place = [match.index, match.index + match[0].length] as const;
        return textFinding('EMPTY-NUM', sentence, place, `“${match[0]}”之前没有数字`);
      }),
    );
  return judgementOf(findings, 1);
}
