import type { CellKey } from '../annual-report.ts';
import type { Finding } from '../finding.ts';
import { type Judgement, type Material, NO_TEXT, nothingToJudge } from '../judgement.ts';
import { figureOf } from '../narrative/figure-in-table.ts';
import { matchesIn } from '../narrative/matches-in.ts';
import { isSameExtent, scopeAt } from '../narrative/scope.ts';
import { clauseBefore, type Sentence } from '../narrative/sentences.ts';
import { yearBefore } from '../narrative/statements.ts';
import { textFinding } from './text-finding.ts';

const NONE = '(?:未|没有|无)(?:曾|有|发生|出现|产生|收到|接到|受理|接收)*(?:过)?';
const END = '(?=$|[，。；、（）]|的?(?:情况|情形|案件|事项|事件))';

/** What the text may say is none, and the cells that must then be 0. Whole phrases only. */
const CLAIMS: readonly {
  readonly claim: string;
  readonly pattern: RegExp;
  readonly keys: readonly CellKey[];
}[] = [
  {
    claim: '没有收到申请',
    pattern: new RegExp(
      `(?:未|没有|无)(?:收到|接到|受理|接收)(?:到|过)?(?:任何|公民、?法人(?:和|或|及|或者)其他组织|社会公众|群众)?(?:提出|提交)?(?:的)?(?:关于)?(?:政府|政务)?(?:信息)?(?:依)?(?:公开)?(?:的)?(?:书面)?申请(?:公开(?:政府信息)?)?${END}`,
      'gu',
    ),
    keys: ['requests.new.total'],
  },
  {
    claim: '没有发生行政复议',
    pattern: new RegExp(
      `${NONE}(?:因|涉及)?(?:政府|政务)?(?:信息公开)?(?:工作)?(?:引发|引起|被申请|被提起)?(?:的)?行政复议(?:(?:、|和|或|及|与|或者)(?:提起)?行政诉讼)?(?:案件)?${END}`,
      'gu',
    ),
    keys: ['remedies.reconsideration.total'],
  },
  {
    claim: '没有发生行政诉讼',
    pattern: new RegExp(
      `${NONE}(?:因|涉及)?(?:政府|政务)?(?:信息公开)?(?:工作)?(?:引发|引起|被提起|被申请)?(?:的)?(?:行政复议(?:、|和|或|及|与|或者))?(?:提起)?行政诉讼(?:案件)?${END}`,
      'gu',
    ),
    keys: ['remedies.direct-suit.total', 'remedies.suit-after-reconsideration.total'],
  },
];

const TELLING: readonly string[] = ['一', '三', '四', '六'];

/** N-ZERO: where the text says there was none, the tables count none. */
export function zeroCheck({ report, sentences, tableScope }: Material): Judgement {
  if (sentences.length === 0) return nothingToJudge(NO_TEXT);
  const findings: Finding[] = [];
  const blocked: string[] = [];
  let judged = 0;
  sentences.forEach((sentence, index) => {
    if (!TELLING.includes(sentence.part) || !/[未没无]/u.test(sentence.text)) return;
    for (const { claim, pattern, keys } of CLAIMS)
      for (const match of matchesIn(sentence.text, pattern)) {
        const told = yearBefore(sentence.text, match.index);
        if (told !== null && report.year !== null && told !== report.year) continue;
        const figure = figureOf(report.cells, keys);
        if (figure.kind === 'unknown') {
          blocked.push(`正文说${claim}，表中没有可用的数字`);
          continue;
        }
        judged += 1;
        if (figure.value === 0) continue;
        const isCertain =
          figure.certain &&
          isWhole(sentence, match.index) &&
          isSameExtent(scopeAt(sentence, match.index, sentences[index - 1]), tableScope);
        findings.push(
          textFinding(
            'N-ZERO',
            sentence,
            [match.index, match.index + match[0].length],
            `正文说${claim}，表中为 ${figure.value} 件${isCertain ? '' : '；两者的范围可能不同，请核实'}`,
            {
              verdict: isCertain ? 'fail' : 'uncertain',
              cells: keys,
              expected: figure.value,
              actual: 0,
            },
          ),
        );
      }
  });
  const isSilent = judged === 0 && blocked.length === 0;
  return {
    findings,
    judged,
    blocked: isSilent ? ['正文没有“未收到”“未发生”的说法'] : blocked,
    circular: [],
  };
}

/** Nothing before the claim makes it one about some months, channels or topics. */
function isWhole({ text }: Sentence, at: number): boolean {
  const lead = `${text.slice(0, at).includes('其中') ? '其中' : ''}${clauseBefore(text, at)}`;
  return !/其中|季度|月|半年|截至|网上|信函|当面|邮件|传真|渠道|涉及|目前/u.test(lead);
}
