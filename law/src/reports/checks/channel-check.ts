import type { Finding } from '../finding.ts';
import {
  type Judgement,
  judgementOf,
  type Material,
  NO_TEXT,
  nothingToJudge,
} from '../judgement.ts';
import { quantitiesOf } from '../narrative/quantities.ts';
import { textFinding } from './text-finding.ts';

const CHANNEL =
  /(?:网上|网络|在线|线上|平台|信函|邮寄|信件|当面|现场|窗口|传真|邮件|邮箱)[^，。；、\d]{0,8}$/u;

/** As many characters as a channel takes at most, with what may stand behind it. */
const LOOKED_BACK = 10;

/** N-CH: requests by channel add up to the requests that they explain. */
export function channelCheck({ sentences, statements }: Material): Judgement {
  if (sentences.length === 0) return nothingToJudge(NO_TEXT);
  const findings: Finding[] = [];
  let judged = 0;
  for (const { about, value, approximate, sentence, at, ofPart } of statements) {
    if (about !== 'received' || approximate || ofPart) continue;
    const parts = quantitiesOf(sentence).filter(
      ({ start, family }) =>
        family === 'items' &&
        CHANNEL.test(sentence.text.slice(Math.max(at, start - LOOKED_BACK), start)),
    );
    if (parts.length < 2) continue;
    judged += 1;
    const sum = parts.reduce((total, part) => total + part.value, 0);
    if (sum === value) continue;
    findings.push(
      textFinding(
        'N-CH',
        sentence,
        [at, sentence.text.length],
        `正文收到申请 ${value} 件，所列各渠道 ${parts.map((part) => part.value).join('＋')} 合计 ${sum} 件，请核实`,
        { expected: sum, actual: value },
      ),
    );
  }
  return judged === 0 ? nothingToJudge('正文没有分渠道的件数') : judgementOf(findings, judged);
}
