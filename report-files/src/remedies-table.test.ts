import { describe, expect, test } from 'vitest';
import { DISTRICT, readChanged, readText, valuesOf } from './demo-report.ts';

describe('table four', () => {
  const FIGURES = '2 | 1 | 0 | 1 | 4 | 1 | 0 | 0 | 0 | 1 | 0 | 0 | 1 | 0 | 1';

  test.each([
    [
      'a gap that is to be seen',
      FIGURES,
      FIGURES.replace('| 1 | 0 | 1 | 4', '| 1 | | 1 | 4'),
      [2, 1, null, 1, 4],
    ],
    [
      'an empty cell dropped',
      FIGURES,
      FIGURES.replace('| 0 | 1 | 4', '| 1 | 4'),
      [null, null, null, null, null],
    ],
    ['one 0 for all', FIGURES, '0 | ||||||||||||||', [null, null, null, null, null]],
    [
      'a header in another order',
      '未经复议直接起诉 | 复议后起诉',
      '复议后起诉 | 未经复议直接起诉',
      [null, null, null, null, null],
    ],
    [
      'a line that numbers the columns',
      FIGURES,
      `1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15\n${FIGURES}`,
      [null, null, null, null, null],
    ],
    [
      'a header in another order of results',
      '结果维持 | 结果 | 其他',
      '其他 | 结果维持 | 结果',
      [null, null, null, null, null],
    ],
    [
      'a header that names too few results',
      '结果维持 | 结果 | 其他',
      '结果 | 其他',
      [null, null, null, null, null],
    ],
    ['borders and a Markdown rule', FIGURES, `|---|---|---|\n| ${FIGURES} |`, [2, 1, 0, 1, 4]],
  ])('%s', (_name, from, to, values) => {
    expect(valuesOf(readChanged(DISTRICT, from, to), 'remedies.reconsideration')).toEqual(values);
  });

  test('that is not there is absent, not zero', () => {
    const text = DISTRICT.slice(0, DISTRICT.indexOf('行政复议 |'));
    const report = readText(text);
    expect(report.tables.remedies).toBeNull();
    expect(valuesOf(report, 'remedies.reconsideration')).toEqual([]);
  });
});
