import { expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import { chineseNumber } from './chinese-number.ts';
import { type Dated, inForce } from './dated.ts';
import { cite, citeInFull, provision, reg } from './provision.ts';

test.each([
  [0, '零'],
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [36, '三十六'],
  [100, '一百'],
  [101, '一百零一'],
  [110, '一百一十'],
  [201, '二百零一'],
  [1_005, '一千零五'],
  [1_050, '一千零五十'],
  [1_260, '一千二百六十'],
  [9_999, '九千九百九十九'],
])('the number %d is written %s', (number, written) => {
  expect(chineseNumber(number)).toBe(written);
});

test.each([-1, 1.5, 10_000])('no article bears the number %d', (number) => {
  expect(() => chineseNumber(number)).toThrow(RangeError);
});

test('a provision is cited to its article, paragraph and item', () => {
  expect(cite(reg(30))).toBe('条例第三十条');
  expect(cite(reg(33, 2))).toBe('条例第三十三条第二款');
  expect(cite(reg(36, null, 7))).toBe('条例第三十六条第（七）项');
  expect(cite(provision('ARL', 23, 1, 4))).toBe('行政复议法第二十三条第一款第（四）项');
});

test('a letter names the text in full, and a document without a title by its number', () => {
  expect(citeInFull(reg(33, 2))).toBe('《中华人民共和国政府信息公开条例》第三十三条第二款');
  expect(citeInFull(provision('GB235', 4))).toBe('国办公开办函〔2016〕235号第四条');
});

test('a value is the one of the provision in force on the day, from its first day on', () => {
  const workdays: Dated<number> = [
    { from: calendarDay('2008-05-01'), value: 15, provision: provision('REG2008', 24, 2) },
    { from: calendarDay('2019-05-15'), value: 20, provision: reg(33, 2) },
  ];
  expect(inForce(workdays, calendarDay('2019-05-14')).value).toBe(15);
  expect(inForce(workdays, calendarDay('2019-05-15')).value).toBe(20);
  expect(() => inForce(workdays, calendarDay('2008-04-30'))).toThrow(RangeError);
});

test('a rule whose article we do not know is cited by its text alone', () => {
  expect(cite(provision('FEE', null))).toBe('信息处理费管理办法');
});
