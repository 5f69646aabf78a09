import { type Judgement, judgementOf, type Material, nothingToJudge } from '../judgement.ts';
import { plainText } from '../narrative/plain-text.ts';
import { REPORT_SETTINGS } from '../report-settings.ts';

/** LENGTH: part one is short, in principle not over 1 000 characters (国办公开办函〔2021〕30号). */
export function lengthCheck({ report }: Material): Judgement | null {
  if (report.tables.requests === '2019' && report.tables.proactive === '2019') return null;
  const opening = report.sections.find(({ no }) => no === '一');
  if (!opening || opening.text.trim() === '') return nothingToJudge('没有读出第一部分的文字');
  const most = REPORT_SETTINGS.longestOpening.value;
  const length = plainText(opening.text).replace(/\s/gu, '').length;
  if (length <= most) return judgementOf([], 1);
  return judgementOf(
    [
      {
        rule: 'LENGTH',
        verdict: 'uncertain',
        cells: [],
        actual: length,
        says: `第一部分有 ${length} 字，原则上不超过 ${most} 字，请酌情精简`,
        where: '第一部分',
      },
    ],
    1,
  );
}
