import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import { cite } from '../provisions/provision.ts';
import { itemsFee, MOST, pagesFee } from './fee.ts';

const ON = calendarDay('2026-11-20');

describe('by items of one applicant in a month', () => {
  test.each([
    [1, 0],
    [10, 0],
    [11, 100],
    [30, 2_000],
    [31, 2_200],
    [40, 4_000],
    [41, 4_300],
    [45, 5_500],
    [50, 7_000],
    [51, 7_400],
    [100, 37_000],
  ])('%d items cost %d yuan', (items, yuan) => {
    expect(itemsFee(items, 0, ON).yuan).toBe(yuan);
  });

  test.each([
    ['the tenth item is free', 1, 9, 0],
    ['the eleventh is not', 1, 10, 100],
    ['a request over a border is charged by both bands', 2, 29, 300],
    ['the 41st in a request of its own', 1, 40, 300],
  ])('%s', (_name, items, already, yuan) => {
    expect(itemsFee(items, already, ON).yuan).toBe(yuan);
  });

  test('each band is told', () => {
    expect(itemsFee(13, 29, ON)).toMatchObject({
      yuan: 100 + 2_000 + 600,
      bands: [
        { from: 30, to: 30, count: 1, yuanEach: 100, yuan: 100 },
        { from: 31, to: 40, count: 10, yuanEach: 200, yuan: 2_000 },
        { from: 41, to: 42, count: 2, yuanEach: 300, yuan: 600 },
      ],
    });
  });

  test('the first band of the open end is the office’s to set, and the others follow it', () => {
    expect(itemsFee(31, 0, ON, 100).yuan).toBe(2_100);
    expect(itemsFee(41, 0, ON, 100).yuan).toBe(2_000 + 1_000 + 200);
  });

  test('a request costs what all cost, less what those before cost', () => {
    const count = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(count, count, (before, items) => {
        const all = itemsFee(before + items, 0, ON).yuan;
        expect(itemsFee(items, before, ON).yuan).toBe(all - itemsFee(before, 0, ON).yuan);
      }),
    );
  });
});

describe('by pages of one request', () => {
  test.each([
    [1, 0],
    [30, 0],
    [31, 10],
    [100, 700],
    [101, 720],
    [200, 2_700],
    [201, 2_740],
    [250, 4_700],
    [500, 14_700],
  ])('%d pages cost %d yuan', (pages, yuan) => {
    expect(pagesFee(pages, ON).yuan).toBe(yuan);
  });

  test('the open end is one band', () => {
    expect(pagesFee(500, ON).bands.at(-1)).toEqual({
      from: 201,
      to: 500,
      count: 300,
      yuanEach: 40,
      yuan: 12_000,
    });
  });
});

test('a fee names the article of its scheme', () => {
  expect(cite(itemsFee(1, 0, ON).provision)).toBe('信息处理费管理办法第四条');
  expect(cite(pagesFee(1, ON).provision)).toBe('信息处理费管理办法第五条');
});

test.each([0, -1, 1.5, Number.NaN, MOST + 1])('%d is no number to charge for', (count) => {
  expect(() => itemsFee(count, 0, ON)).toThrow(RangeError);
  expect(() => pagesFee(count, ON)).toThrow(RangeError);
});

test.each([-1, 0.5, MOST + 1])('%d is no number already counted', (already) => {
  expect(() => itemsFee(1, already, ON)).toThrow(RangeError);
});

test('the most that is charged for is still charged for', () => {
  expect(pagesFee(MOST, ON).yuan).toBe(2_700 + (MOST - 200) * 40);
  expect(itemsFee(1, MOST, ON).bands).toHaveLength(1);
});

test('there is no tariff before 2021', () => {
  expect(() => itemsFee(11, 0, calendarDay('2020-12-31'))).toThrow(RangeError);
  expect(itemsFee(11, 0, calendarDay('2021-01-01')).yuan).toBe(100);
});
