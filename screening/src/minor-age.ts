import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';

/** Minors are under eighteen (未成年人保护法 2); all that concerns those under fourteen is sensitive (PIPL 28). */
const OF_AGE = 18;
const SENSITIVE_AGE = 14;

export function isMinor(birth: CalendarDay, today: CalendarDay): boolean {
  return birth <= today && ageOn(birth, today) < OF_AGE;
}

/** Which of the two ages a minor is under, in Chinese. */
export function minorAge(birth: CalendarDay, today: CalendarDay): string {
  return ageOn(birth, today) < SENSITIVE_AGE ? '不满十四周岁' : '不满十八周岁';
}

/** Full years; a year is full on the day after the birthday's eve, so on the birthday itself (法释〔2006〕1号 counts the day after for crimes only). */
function ageOn(birth: CalendarDay, today: CalendarDay): number {
  const years = Number(today.slice(0, 4)) - Number(birth.slice(0, 4));
  return today.slice(5) < birth.slice(5) ? years - 1 : years;
}
