import { addDays, type CalendarDay, weekday } from './calendar-day.ts';
import type { HolidayNotice } from './holiday-notice.ts';
import { workCalendar } from './work-calendar.ts';
import { isWorkday } from './workdays.ts';

/**
 * Statutory days off of a year: Regulation on National Festivals and Memorial Days 2 as revised in 2007
 * (国务院令第513号) and in 2024 (国务院令第795号), the oldest first.
 */
const STATUTORY_DAYS_OFF = [
  { fromYear: 2008, days: 11, provision: '《全国年节及纪念日放假办法》（2007年修订）第二条' },
  { fromYear: 2025, days: 13, provision: '《全国年节及纪念日放假办法》（2024年修订）第二条' },
] as const;

export type HolidayNoticeFault = {
  /** `block`: cannot stand so. `warn`: may be right; a person confirms it. */
  readonly level: 'block' | 'warn';
  /** Chinese: the place, what is wrong with it, what to do. */
  readonly says: string;
};

/**
 * What is wrong with a notice that is about to be entered.
 * @param known the notices entered before, without this one.
 */
export function holidayNoticeFaults(
  notice: HolidayNotice,
  known: readonly HolidayNotice[],
): readonly HolidayNoticeFault[] {
  const misdated = spanFaults(notice);
  const blocks = [
    ...wordFaults(notice),
    ...misdated,
    ...(misdated.length === 0 ? repeatFaults(notice) : []),
    ...workdayFaults(notice, known),
    ...relationFaults(notice, known),
  ];
  if (blocks.length > 0) return blocks.map((says) => ({ level: 'block', says }));
  return sumFaults(notice).map((says) => ({ level: 'warn', says }));
}

function wordFaults({ title, source, daysOff, workdays }: HolidayNotice): string[] {
  const faults: string[] = [];
  if (!title.trim()) faults.push('没有标题：请按通知原文填写标题。');
  if (!source.trim()) faults.push('没有出处：请填写可以查到通知的网址或者刊期。');
  if (daysOff.length + workdays.length === 0)
    faults.push('没有放假日，也没有上班日：请至少填写一天。');
  for (const { from, name } of daysOff)
    if (!name.trim()) faults.push(`${from}起的放假没有名称：请填写节日名称。`);
  for (const { on, name } of workdays)
    if (!name.trim()) faults.push(`${on}的上班没有名称：请填写因哪个节日调休。`);
  return faults;
}

/** A notice reaches back into the December before (2008, 2012, 2019, 2023) and may reach into the January after. */
function spanFaults({ year, daysOff, workdays }: HolidayNotice): string[] {
  const faults = daysOff
    .filter(({ from, to }) => to < from)
    .map(({ from, to, name }) => `${name}放假自${from}至${to}：结束日早于开始日，请核对。`);
  const days = [...daysOff.flatMap(({ from, to }) => [from, to]), ...workdays.map(({ on }) => on)];
  for (const day of new Set(days))
    if (day < `${year - 1}-12-01` || day > `${year + 1}-01-31`)
      faults.push(`${day}不在${year}年及其前后相邻的一个月内：请核对日期和年份。`);
  return faults;
}

function repeatFaults({ daysOff, workdays }: HolidayNotice): string[] {
  const off = daysOff.flatMap(({ from, to }) => daysFrom(from, to));
  const worked = workdays.map(({ on }) => on);
  return [
    ...repeated(off).map((day) => `${day}写了两次放假：请删去一处。`),
    ...repeated(worked).map((day) => `${day}写了两次上班：请删去一处。`),
    ...[...new Set(worked)]
      .filter((day) => off.includes(day))
      .map((day) => `${day}既写放假又写上班：请按通知原文保留一处。`),
  ];
}

function workdayFaults({ workdays }: HolidayNotice, known: readonly HolidayNotice[]): string[] {
  const calendar = workCalendar(known);
  return workdays
    .filter(({ on }) => weekday(on) <= 5 && isWorkday(calendar, on))
    .map(({ on }) => `${on}是周一至周五，本来就上班，不必写作调休上班：请核对日期。`);
}

function relationFaults(notice: HolidayNotice, known: readonly HolidayNotice[]): string[] {
  const { number, year, amends, area } = notice;
  const faults: string[] = [];
  if (number !== null && known.some((other) => other.number === number))
    faults.push(`${number}已经录入：同一通知不能录入两次。`);
  if (amends !== null && !known.some((other) => other.number === amends))
    faults.push(`所修改的${amends}尚未录入：请先录入该通知，或者核对文号。`);
  const isWholeYear = amends === null && area === null;
  const other = known.find((one) => one.amends === null && one.area === null && one.year === year);
  if (isWholeYear && other)
    faults.push(
      `${year}年的全年安排已经录入（${other.number ?? other.title}）：如系调整，请填写所修改通知的文号；如系地方放假，请填写适用地区。`,
    );
  return faults;
}

/** Each statutory day that meets a weekend is made up, and each other day off is worked at a weekend (there 6, 7). */
function sumFaults({ year, amends, area, daysOff, workdays }: HolidayNotice): string[] {
  const law = STATUTORY_DAYS_OFF.findLast(({ fromYear }) => fromYear <= year);
  if (!law || amends !== null || area !== null) return [];
  const off = daysOff.flatMap(({ from, to }) => daysFrom(from, to));
  const net = off.filter((day) => weekday(day) <= 5).length - workdays.length;
  if (net === law.days) return [];
  return [
    `全年占用的周一至周五减去周末上班日，净放假${net}天，而${law.provision}规定全体公民放假${law.days}天：请与通知原文逐日核对，确认无误后保存。`,
  ];
}

function daysFrom(from: CalendarDay, to: CalendarDay): CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

function repeated(days: readonly CalendarDay[]): CalendarDay[] {
  return [...new Set(days.filter((day, index) => days.indexOf(day) !== index))];
}
