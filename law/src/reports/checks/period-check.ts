import { type Judgement, judgementOf, type Material, nothingToJudge } from '../judgement.ts';
import { textFinding } from './text-finding.ts';

const PERIOD =
  /统计(?:期限|时间|时限|周期|期间|区间|范围)?[^。]{0,14}?(?<from>20\d{2})?年?(?<month>\d{1,2})[月.](?<day>\d{1,2})日?起?[至到—－~-]+(?<to>20\d{2})?年?(?<lastMonth>\d{1,2})[月.](?<lastDay>\d{1,2})日?/u;

/** Behind the preamble other periods may be told of. */
const ABOUT_REPORT = /本报告|报告所列|报告中|所列数据/u;

/** PERIOD: the figures are those of the calendar year. Signs that a copy has lost are no fault. */
export function periodCheck({ report, sentences }: Material): Judgement {
  const found = sentences.flatMap((sentence) => {
    if (sentence.part !== '' && !ABOUT_REPORT.test(sentence.text)) return [];
    const match = PERIOD.exec(sentence.text);
    return match?.groups ? [{ sentence, match, groups: match.groups }] : [];
  });
  const [first] = found;
  if (!first) return nothingToJudge('没有读出统计期限');
  if (report.year === null) return nothingToJudge('文中没有写明统计年度');
  const { sentence, match, groups } = first;
  const { from, month, day, to, lastMonth, lastDay } = groups;
  const isWholeYear =
    Number(month) === 1 && Number(day) === 1 && Number(lastMonth) === 12 && Number(lastDay) === 31;
  const isOfYear = [from, to].every((year) => year === undefined || Number(year) === report.year);
  if (isWholeYear && isOfYear) return judgementOf([], 1);
  const told = `${from ? `${from} 年 ` : ''}${month} 月 ${day} 日至 ${to ? `${to} 年 ` : ''}${lastMonth} 月 ${lastDay} 日`;
  return judgementOf(
    [
      textFinding(
        'PERIOD',
        sentence,
        [match.index, match.index + match[0].length],
        `统计期限写作 ${told}，应为 ${report.year} 年 1 月 1 日至 12 月 31 日`,
      ),
    ],
    1,
  );
}
