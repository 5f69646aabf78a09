import { type Judgement, judgementOf, type Material, nothingToJudge } from '../judgement.ts';
import { plainText } from '../narrative/plain-text.ts';

/** The fee measures (国办函〔2020〕109号) are in force from 2021-01-01. */
const FIRST_YEAR = 2021;

/** S6-FEE: part six says what was collected as 信息处理费, be it nothing. */
export function processingFeeCheck({ report }: Material): Judgement | null {
  if (report.year !== null && report.year < FIRST_YEAR) return null;
  const section = report.sections.find(({ no }) => no === '六');
  if (!section) return nothingToJudge('没有读出第六部分');
  const text = plainText(section.text);
  if (/处理费|信息公开费|收取费用|收费/u.test(text)) return judgementOf([], 1);
  return judgementOf(
    [
      {
        rule: 'S6-FEE',
        verdict: 'uncertain',
        cells: [],
        says: '第六部分没有说明信息处理费的收取情况（没有收取也应说明），请核实',
        where: '第六部分',
        quote: text.slice(0, 60),
      },
    ],
    1,
  );
}
