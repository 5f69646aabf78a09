import type { CellKey } from '@yigongkai/law/reports/annual-report';
import { describe, expect, test } from 'vitest';
import { DISTRICT, readChanged, readText, TOWNSHIP, valuesOf } from './demo-report.ts';

describe('table two', () => {
  test.each<[string, string, string, CellKey, number | null]>([
    [
      'a filling note behind the label',
      '规章 | 0',
      '规章(设区的市应提供) | 5',
      'proactive.rules.made',
      5,
    ],
    [
      'one figure under three columns',
      '规章 | 0 | 0 | 0 |',
      '规章 | 0 | ||',
      'proactive.rules.made',
      null,
    ],
    [
      'the label of the other format',
      '行政规范性\n文件',
      '规范性文件',
      'proactive.normative-documents.made',
      4,
    ],
    ['a misspelt label', '行政事业性收费', '行政事业型收费', 'proactive.fees.amount', 86.205],
    [
      'a shortened header',
      '现行有效件数',
      '现行有效件',
      'proactive.normative-documents.in-force',
      31,
    ],
    ['no caption line', '第二十条第(八)项 | |||\n', '', 'proactive.fees.amount', 86.205],
    [
      'text before a line',
      '行政许可 |',
      '全年办件较多,说明如下。\n行政许可 |',
      'proactive.licences.decisions',
      1204,
    ],
    [
      'nothing printed',
      '行政处罚 | 37 | ||',
      '行政处罚 | | ||',
      'proactive.penalties.decisions',
      null,
    ],
    [
      'trailing cells trimmed',
      '行政处罚 | 37 | ||',
      '行政处罚 | 37',
      'proactive.penalties.decisions',
      37,
    ],
    [
      'the columns in another order',
      '本年制发件数 | 本年废止件数',
      '本年废止件数 | 本年制发件数',
      'proactive.normative-documents.made',
      2,
    ],
  ])('%s', (_name, from, to, key, value) => {
    expect(readChanged(DISTRICT, from, to).cells[key]?.value).toBe(value);
  });

  test('keeps a unit that the cell prints', () => {
    const report = readChanged(DISTRICT, '| 86.205 |', '| 862050元 |');
    expect(report.cells['proactive.fees.amount']).toMatchObject({ value: 862050, unit: '元' });
  });

  test('with headers of both formats is of neither', () => {
    const report = readChanged(
      DISTRICT,
      '本年处理决定数量 | ||\n行政许可',
      '上一年项目数量 | 本年增/减 | 处理决定数量 |\n行政许可',
    );
    expect(report.tables.proactive).toBeNull();
    expect(valuesOf(report, 'proactive.rules')).toEqual([]);
  });

  test('cut headers of 2019 are told by what is left', () => {
    const report = readChanged(TOWNSHIP, '本年新 制作数量 | 本年新 公开数量', '本年新 | 本年新');
    expect(valuesOf(report, 'proactive.normative-documents')).toEqual([3, 3, 12]);
  });
});

test('a grid line of another width than its header is not read by place', () => {
  const grid = (cells: string) => `| 规章 | ${cells} |`;
  const header = '| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n';
  const readRules = (line: string) => valuesOf(readText(`${header}${line}`), 'proactive.rules');
  expect(readRules(grid('5 |  | 7'))).toEqual([5, null, 7]);
  expect(readRules(grid('5 | 7'))).toEqual([null, null, null]);
  expect(readRules(grid('5 | 7 |  | '))).toEqual([null, null, null]);
});
