import { describe, expect, test } from 'vitest';
import { calendarDay } from './calendar-day.ts';
import { exampleNotice } from './example-notices.ts';
import type { HolidayNotice } from './holiday-notice.ts';
import { holidayNoticeFaults } from './holiday-notice-faults.ts';

/** Eleven days off from Monday to Friday, with none worked for them. */
const WHOLE_YEAR = exampleNotice(2024, {
  off: [
    ['2024-01-01', '2024-01-01', '元旦'],
    ['2024-02-12', '2024-02-16', '春节'],
    ['2024-05-01', '2024-05-03', '劳动节'],
    ['2024-10-01', '2024-10-02', '国庆节'],
  ],
});

const change = (days: Parameters<typeof exampleNotice>[1], rest: Partial<HolidayNotice> = {}) =>
  exampleNotice(2024, days, { number: '示例发〔2024〕2号', amends: WHOLE_YEAR.number, ...rest });

const says = (notice: HolidayNotice, known: readonly HolidayNotice[] = []) =>
  holidayNoticeFaults(notice, known).map((fault) => `${fault.level} ${fault.says}`);

describe('a notice is entered without objection', () => {
  const local = { number: null, area: '示例市演示区', amends: null };
  test.each<[string, HolidayNotice, HolidayNotice[]]>([
    ['when it arranges a whole year as the law has it', WHOLE_YEAR, []],
    [
      'when it works a weekend day for each further day off',
      {
        ...WHOLE_YEAR,
        daysOff: [
          ...WHOLE_YEAR.daysOff,
          { from: calendarDay('2024-10-03'), to: calendarDay('2024-10-05'), name: '国庆节' },
        ],
        workdays: [
          { on: calendarDay('2024-09-28'), name: '国庆节' },
          { on: calendarDay('2024-09-29'), name: '国庆节' },
        ],
      },
      [],
    ],
    [
      'when it changes one that is there',
      change({ worked: [['2024-02-17', '春节']] }),
      [WHOLE_YEAR],
    ],
    [
      'when it gives a weekday off back',
      change({ worked: [['2024-02-12', '春节']] }),
      [WHOLE_YEAR],
    ],
    [
      'when it is local, without a number, beside the national one',
      exampleNotice(2024, { off: [['2024-04-11', '2024-04-11', '示例节']] }, local),
      [WHOLE_YEAR, { ...WHOLE_YEAR, ...local }],
    ],
    [
      'on the first day of the December before and the last of the January after',
      change({
        off: [
          ['2023-12-01', '2023-12-01', '元旦'],
          ['2025-01-31', '2025-01-31', '春节'],
        ],
      }),
      [WHOLE_YEAR],
    ],
    [
      'when it works a Saturday that another notice works already',
      change({ worked: [['2024-02-17', '春节']] }),
      [WHOLE_YEAR, change({ worked: [['2024-02-17', '春节']] }, { number: '示例发〔2024〕3号' })],
    ],
    [
      'when it is the first for a whole year, after a local one, a change and another year',
      WHOLE_YEAR,
      [
        exampleNotice(2024, { off: [['2024-04-11', '2024-04-11', '示例节']] }, local),
        change({ worked: [['2024-02-17', '春节']] }),
        exampleNotice(2023, { off: [['2023-01-01', '2023-01-01', '元旦']] }),
      ],
    ],
    [
      'for a year before the days off were eleven',
      { ...exampleNotice(2007, { off: [['2007-01-01', '2007-01-03', '元旦']] }) },
      [],
    ],
  ])('%s', (_name, notice, known) => {
    expect(says(notice, known)).toEqual([]);
  });
});

describe('a notice is refused', () => {
  test.each<[string, HolidayNotice, HolidayNotice[], string]>([
    ['without a title', { ...WHOLE_YEAR, title: ' ' }, [], '没有标题：请按通知原文填写标题。'],
    [
      'without a source',
      { ...WHOLE_YEAR, source: '' },
      [],
      '没有出处：请填写可以查到通知的网址或者刊期。',
    ],
    [
      'with a source of blanks alone',
      { ...WHOLE_YEAR, source: '　' },
      [],
      '没有出处：请填写可以查到通知的网址或者刊期。',
    ],
    ['without a day', change({}), [WHOLE_YEAR], '没有放假日，也没有上班日：请至少填写一天。'],
    [
      'with days off that have no name',
      change({ off: [['2024-04-04', '2024-04-06', ' ']] }),
      [WHOLE_YEAR],
      '2024-04-04起的放假没有名称：请填写节日名称。',
    ],
    [
      'with a worked day that has no name',
      change({ worked: [['2024-04-07', ' ']] }),
      [WHOLE_YEAR],
      '2024-04-07的上班没有名称：请填写因哪个节日调休。',
    ],
    [
      'when days off end before they begin',
      change({ off: [['2024-04-06', '2024-04-04', '清明节']] }),
      [WHOLE_YEAR],
      '清明节放假自2024-04-06至2024-04-04：结束日早于开始日，请核对。',
    ],
    [
      'when a day lies before the December before',
      change({ off: [['2023-11-30', '2023-12-01', '元旦']] }),
      [WHOLE_YEAR],
      '2023-11-30不在2024年及其前后相邻的一个月内：请核对日期和年份。',
    ],
    [
      'when a worked day lies after the January after',
      change({ worked: [['2025-02-01', '春节']] }),
      [WHOLE_YEAR],
      '2025-02-01不在2024年及其前后相邻的一个月内：请核对日期和年份。',
    ],
    [
      'when days off last for ages, before they are counted',
      change({ off: [['2024-04-04', '9999-12-31', '清明节']] }),
      [WHOLE_YEAR],
      '9999-12-31不在2024年及其前后相邻的一个月内：请核对日期和年份。',
    ],
    [
      'when a day is off twice',
      change({
        off: [
          ['2024-04-04', '2024-04-06', '清明节'],
          ['2024-04-06', '2024-04-07', '清明节'],
        ],
      }),
      [WHOLE_YEAR],
      '2024-04-06写了两次放假：请删去一处。',
    ],
    [
      'when a day is worked twice',
      change({
        worked: [
          ['2024-04-07', '清明节'],
          ['2024-04-07', '清明节'],
        ],
      }),
      [WHOLE_YEAR],
      '2024-04-07写了两次上班：请删去一处。',
    ],
    [
      'when a day is both off and worked',
      change({ off: [['2024-04-04', '2024-04-07', '清明节']], worked: [['2024-04-07', '清明节']] }),
      [WHOLE_YEAR],
      '2024-04-07既写放假又写上班：请按通知原文保留一处。',
    ],
    [
      'when a made-up workday is worked anyhow',
      change({ worked: [['2024-04-05', '清明节']] }),
      [WHOLE_YEAR],
      '2024-04-05是周一至周五，本来就上班，不必写作调休上班：请核对日期。',
    ],
    [
      'when it is there already',
      change({ off: [['2024-04-04', '2024-04-04', '清明节']] }, { number: WHOLE_YEAR.number }),
      [WHOLE_YEAR],
      '示例发〔2023〕1号已经录入：同一通知不能录入两次。',
    ],
    [
      'when what it changes is not there',
      change({ off: [['2024-04-04', '2024-04-04', '清明节']] }),
      [],
      '所修改的示例发〔2023〕1号尚未录入：请先录入该通知，或者核对文号。',
    ],
    [
      'when what it changes is another than the one that is there',
      change({ off: [['2024-04-04', '2024-04-04', '清明节']] }, { amends: '示例发〔2023〕9号' }),
      [WHOLE_YEAR],
      '所修改的示例发〔2023〕9号尚未录入：请先录入该通知，或者核对文号。',
    ],
    [
      'when the year is arranged already',
      { ...WHOLE_YEAR, number: '示例发〔2023〕3号' },
      [WHOLE_YEAR],
      '2024年的全年安排已经录入（示例发〔2023〕1号）：如系调整，请填写所修改通知的文号；如系地方放假，请填写适用地区。',
    ],
    [
      'when the year is arranged already by one without a number',
      WHOLE_YEAR,
      [{ ...WHOLE_YEAR, number: null }],
      '2024年的全年安排已经录入（示例2024年放假安排）：如系调整，请填写所修改通知的文号；如系地方放假，请填写适用地区。',
    ],
  ])('%s', (_name, notice, known, expected) => {
    expect(says(notice, known)).toEqual([`block ${expected}`]);
  });

  test('of every fault at once, and nothing is only warned of beside them', () => {
    const faulty = { ...WHOLE_YEAR, title: '', source: '', daysOff: WHOLE_YEAR.daysOff.slice(1) };
    expect(says(faulty).map((text) => text.slice(0, 9))).toEqual(['block 没有标', 'block 没有出']);
  });
});

describe('a whole year whose days off are not those of the law is to be confirmed', () => {
  const plus = (from: string, to: string): HolidayNotice => ({
    ...WHOLE_YEAR,
    daysOff: [
      ...WHOLE_YEAR.daysOff,
      { from: calendarDay(from), to: calendarDay(to), name: '国庆节' },
    ],
  });

  test.each([
    ['one too many', plus('2024-10-03', '2024-10-03'), '净放假12天', '2007年修订', '放假11天'],
    [
      'one too few',
      { ...WHOLE_YEAR, daysOff: WHOLE_YEAR.daysOff.slice(1) },
      '净放假10天',
      '2007年修订',
      '放假11天',
    ],
    [
      'from 2025 thirteen',
      exampleNotice(2025, { off: [['2025-03-03', '2025-03-14', '示例节']] }),
      '净放假10天',
      '2024年修订',
      '放假13天',
    ],
  ])('%s', (_name, notice, net, revision, lawful) => {
    const [fault, ...others] = says(notice);
    expect(others).toEqual([]);
    expect(fault).toMatch(/^warn 全年占用/);
    for (const part of [net, revision, lawful]) expect(fault).toContain(part);
  });

  test('a weekend inside the days off is none of them', () => {
    expect(says(plus('2024-10-05', '2024-10-06'))).toEqual([]);
  });
});
