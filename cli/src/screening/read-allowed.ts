import { isCalendarDay } from '@yigongkai/law/calendar/calendar-day';
import { type RuleId, SCREENING_RULES } from '@yigongkai/screening/screening-rules';
import type { AllowedItem } from '@yigongkai/screening/screening-settings';
import { WrongCall } from '../command.ts';
import { readLines } from '../read-lines.ts';

/** The allow-list of an office: rule, value, source and last day in columns. @throws WrongCall naming the line. */
export async function readAllowed(path: string): Promise<AllowedItem[]> {
  return (await readLines('allow', path)).map((line, at) => {
    const [rule = '', value = '', source = '', until = ''] = line
      .split('\t')
      .map((part) => part.trim());
    const place = `放行名单第 ${at + 1} 项`;
    if (!isRule(rule)) throw new WrongCall(`${place}：没有规则 ${rule}`);
    if (value === '') throw new WrongCall(`${place}：没有写明放行什么`);
    if (source === '') throw new WrongCall(`${place}：没有写明依据，例如信息公开指南或公告的名称`);
    if (until === '') return { rule, value, source };
    if (!isCalendarDay(until))
      throw new WrongCall(`${place}：最后有效日要写成 YYYY-MM-DD，不能是 ${until}`);
    return { rule, value, source, until };
  });
}

function isRule(text: string): text is RuleId {
  return Object.hasOwn(SCREENING_RULES, text);
}
