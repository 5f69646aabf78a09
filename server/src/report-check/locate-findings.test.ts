import type { Finding } from '@yigongkai/law/reports/finding';
import type { DocumentLine } from '@yigongkai/report-files/document-line';
import { describe, expect, test } from 'vitest';
import { locateFindings } from './locate-findings.ts';

const text = (words: string, where = '第 1 页'): DocumentLine => ({
  kind: 'text',
  text: words,
  where,
});

const row = (where: string, ...cells: string[]): DocumentLine => ({
  kind: 'row',
  cells,
  isGrid: true,
  isDrawn: true,
  where,
});

const finding = (parts: Partial<Finding>): Finding => ({
  rule: 'T3-ROW',
  verdict: 'fail',
  cells: [],
  says: '',
  where: '',
  ...parts,
});

const placesOf = (
  parts: Partial<Finding>,
  lines: readonly DocumentLine[],
  cells: Parameters<typeof locateFindings>[1]['cells'] = {},
) => locateFindings([finding(parts)], { cells }, lines)[0];

const NEW = 'requests.new.natural';
const cell = (where: string, raw = '7') =>
  ({ [NEW]: { value: 7, state: 'number', raw, where } }) as const;

describe('a quotation', () => {
  test('is found across lines, in whatever marks and blanks the document prints', () => {
    const lines = [text('一、总体情况'), text('收到 申 请１２'), text('件,其中答复3件。')];
    expect(placesOf({ quote: '…收到申请12件，其中', where: '第一部分' }, lines)).toEqual([
      { line: 1, from: 0, to: 8 },
      { line: 2, from: 0, to: 4 },
    ]);
  });

  test('is looked for in its own part first', () => {
    const lines = [
      text('一、总体情况'),
      text('共公开5条。'),
      text('五、存在的主要问题及改进情况'),
      text('共公开5条。'),
    ];
    const lineOf = (where: string) => placesOf({ quote: '共公开5条', where }, lines)?.[0]?.line;
    expect(lineOf('第五部分')).toBe(3);
    expect(lineOf('第一部分（一）')).toBe(1);
  });

  test('that the document does not print as it is has no place', () => {
    expect(placesOf({ quote: '另一句话' }, [text('一句话')])).toEqual([]);
    expect(placesOf({ quote: '……' }, [text('一句话')])).toEqual([]);
  });
});

describe('a cell', () => {
  test('stands on the row that it was read from', () => {
    const lines = [row('第 1 行', '规章'), row('第 2 行', '一、', '7')];
    expect(placesOf({ cells: [NEW] }, lines, cell('第 2 行'))).toEqual([
      { line: 1, from: 0, to: 4 },
    ]);
  });

  test('that only tells its page is on a row that prints its figure', () => {
    const lines = [text('7'), ...['1', '2', '7'].map((figure) => row('第 1 页', figure))];
    const lineOf = (raw: string) =>
      placesOf({ cells: [NEW] }, lines, cell('第 1 页', raw))?.map(({ line }) => line);
    expect(lineOf('7')).toEqual([3]);
    expect(lineOf('')).toEqual([]);
  });

  test('that the document does not have has no place', () => {
    expect(placesOf({ cells: [NEW] }, [text('7')])).toEqual([]);
  });
});
