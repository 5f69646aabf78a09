import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import { screenText } from '@yigongkai/screening/screen-text';
import { foldText } from '@yigongkai/screening/screened-line';

/** Of a state secret (保守国家秘密法 22), or of internal use alone. */
export type Mark = 'secrecy-mark' | 'internal-mark';

const OF_STATE_SECRET = /绝密|机密|(?<!工作)秘密/;

/** The gravest mark that a text bears. What a text shows as an example of a mark is none. */
export function findMark(text: string, today: CalendarDay): Mark | null {
  const marks = screenText(text, { today })
    .filter(({ rule, level }) => rule === 'SECRET' && level === 'error')
    .map(({ text: words }) => foldText(words).replaceAll(/\s/g, ''));
  if (marks.some((words) => OF_STATE_SECRET.test(words))) return 'secrecy-mark';
  return marks.length > 0 ? 'internal-mark' : null;
}
