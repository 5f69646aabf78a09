import {
  type Judgement,
  judgementOf,
  type Material,
  NO_TEXT,
  nothingToJudge,
} from '../judgement.ts';
import { textFinding } from './text-finding.ts';

const KEY = 'requests.other-not-paid.total';
const NO_NOTICE =
  /(?:未|没有|无)(?:发出|发送|制发|出具|下达|产生|发放|作出|制作)?过?[^，。；]{0,10}(?:收费|缴费|费用)通知/u;

/** S6-LAPSE: where requests lapsed for want of payment, a fee notice was issued. */
export function feeNoticeCheck({ report, sentences }: Material): Judgement | null {
  if (report.tables.requests === '2019') return null;
  if (sentences.length === 0) return nothingToJudge(NO_TEXT);
  const cell = report.cells[KEY];
  if (!cell || cell.value === null) return nothingToJudge('表三逾期不缴费一行没有数字');
  const findings = sentences
    .filter(({ part }) => part === '六')
    .flatMap((sentence) => {
      const match = NO_NOTICE.exec(sentence.text);
      if (!match || !cell.value) return [];
      return textFinding(
        'S6-LAPSE',
        sentence,
        [match.index, match.index + match[0].length],
        `表三有 ${cell.value} 件因逾期不缴费不再处理，第六部分却说没有发出收费通知，请核实`,
        { cells: [KEY], actual: cell.value },
      );
    });
  return judgementOf(findings, 1);
}
