import { describe, expect, test } from 'vitest';
import { calendarDay } from './calendar-day.ts';
import { AUTUMN_2024, exampleNotice } from './example-notices.ts';
import type { HolidayNotice } from './holiday-notice.ts';
import { type EnteredNotice, foldNotice, NO_NOTICE, type NoticeEvent } from './notice-event.ts';
import { annulmentRefusal, entryRefusal } from './notice-refusal.ts';
import { noticesInForce } from './notices-in-force.ts';

const stated = { on: calendarDay('2026-11-22'), by: '经办人甲', why: '国务院办公厅已经公布' };

const enteredAs = (notice: HolidayNotice, annulled: EnteredNotice['annulled'] = null) => ({
  entered: { ...stated, notice, issuer: '示例市人民政府' },
  annulled,
});

const NATIONAL = exampleNotice(2027, { off: [['2027-01-01', '2027-01-03', '元旦']] });
const LOCAL = exampleNotice(
  2027,
  { off: [['2027-03-01', '2027-03-01', '示例节']] },
  { number: '示例政发〔2027〕2号', area: '示例市演示区' },
);

describe('by which notices an organ counts', () => {
  const titles = (region: string | null, ...entered: EnteredNotice[]) =>
    noticesInForce([AUTUMN_2024], entered, region);

  test('those that were brought and those that were entered', () => {
    expect(titles('示例市演示区', enteredAs(NATIONAL))).toEqual([AUTUMN_2024, NATIONAL]);
  });

  test('not those that were annulled, nor a stream in which nothing was entered', () => {
    expect(titles('示例市演示区', enteredAs(NATIONAL, stated), NO_NOTICE)).toEqual([AUTUMN_2024]);
  });

  test.each([
    ['示例市演示区', [AUTUMN_2024, LOCAL]],
    ['示例市演示区示例镇', [AUTUMN_2024, LOCAL]],
    ['示例市', [AUTUMN_2024]],
    ['示例市另一区', [AUTUMN_2024]],
    [null, [AUTUMN_2024]],
  ])('a local one only in its area: in %s', (region, notices) => {
    expect(titles(region, enteredAs(LOCAL))).toEqual(notices);
  });

  test.each([
    ['with the same number', { ...NATIONAL, number: AUTUMN_2024.number, year: 2023 }],
    ['for the same whole year', { ...NATIONAL, number: null, year: 2024 }],
  ])('the one that was entered stands before one that is brought later %s', (_, notice) => {
    expect(titles('示例市', enteredAs(notice))).toEqual([notice]);
  });

  test.each([
    ['one that changes the year', { ...NATIONAL, year: 2024, amends: AUTUMN_2024.number }],
    ['one of an area', { ...LOCAL, year: 2024 }],
    ['one of another year without a number', { ...NATIONAL, number: null }],
  ])('%s stands beside it', (_, notice) => {
    expect(titles('示例市演示区', enteredAs(notice))).toEqual([AUTUMN_2024, notice]);
  });

  test('two without a number are two', () => {
    const brought = { ...AUTUMN_2024, number: null };
    const notice = { ...LOCAL, number: null };
    expect(noticesInForce([brought], [enteredAs(notice)], '示例市演示区')).toHaveLength(2);
  });
});

describe('the history of a notice', () => {
  const by = { on: stated.on, by: stated.by };
  const entry = { notice: NATIONAL, issuer: '示例市人民政府', why: stated.why };
  const entered: NoticeEvent = { seq: 1, ...by, kind: 'entered', ...entry };
  const annulled: NoticeEvent = { seq: 2, ...by, kind: 'annulled', why: '日期录错' };

  test('nothing, then entered, then annulled; what was entered stays readable', () => {
    expect(foldNotice([])).toEqual(NO_NOTICE);
    expect(foldNotice([entered])).toEqual(enteredAs(NATIONAL));
    expect(foldNotice([annulled], foldNotice([entered]))).toEqual(
      enteredAs(NATIONAL, { ...by, why: '日期录错' }),
    );
  });

  test('is not begun twice', () => {
    expect(entryRefusal(NO_NOTICE)).toBeNull();
    expect(entryRefusal(enteredAs(NATIONAL))?.why).toBe('这个通知已经录入，不能再录入一次。');
    expect(entryRefusal(enteredAs(NATIONAL, stated))).not.toBeNull();
  });

  const amending = exampleNotice(
    2027,
    {},
    { number: '示例发〔2027〕1号', amends: NATIONAL.number },
  );
  const unnumbered = { ...NATIONAL, number: null };

  test.each<[string, EnteredNotice, HolidayNotice[], string | undefined]>([
    ['one in force is annulled', enteredAs(NATIONAL), [NATIONAL], undefined],
    ['nor one that was not entered', NO_NOTICE, [], '没有这个通知，或者它不是录入的。'],
    ['nor one twice', enteredAs(NATIONAL, stated), [], '这个通知已经作废。'],
    [
      'nor one that another one amends',
      enteredAs(NATIONAL),
      [NATIONAL, amending],
      '示例发〔2027〕1号修改了这个通知：请先作废修改它的通知。',
    ],
    [
      'the amending one by its title where it has no number',
      enteredAs(NATIONAL),
      [{ ...amending, number: null }],
      '示例2027年放假安排修改了这个通知：请先作废修改它的通知。',
    ],
    ['one without a number is amended by none', enteredAs(unnumbered), [unnumbered], undefined],
  ])('%s', (_, state, inForce, why) => {
    expect(annulmentRefusal(state, inForce)?.why).toBe(why);
  });
});
