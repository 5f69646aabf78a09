import { expect, test } from 'vitest';
import type { CellKey } from './annual-report.ts';
import { cellName } from './cell-name.ts';

test.each<[CellKey, string, string, string]>([
  ['proactive.rules.made', '表二', '规章', '本年制发件数'],
  ['proactive.licences.change', '表二', '行政许可', '本年增/减'],
  ['requests.new.natural', '表三', '一、本年新收政府信息公开申请数量', '自然人'],
  ['requests.granted.total', '表三', '（一）予以公开', '总计'],
  [
    'requests.deny-process.other',
    '表三',
    '（三）不予公开·6.属于四类过程性信息',
    '法人或其他组织·其他',
  ],
  ['requests.total.total', '表三', '（七）总计', '总计'],
  ['remedies.reconsideration.upheld', '表四', '行政复议', '结果维持'],
  ['remedies.direct-suit.total', '表四', '行政诉讼·未经复议直接起诉', '总计'],
])('%s stands in %s, %s, %s', (key, table, row, column) => {
  expect(cellName(key)).toEqual({ table, row, column });
});

test('a cell that no form has is refused', () => {
  expect(() => cellName('proactive.rules.none' as CellKey)).toThrow(
    new RangeError('no cell of the official tables: proactive.rules.none'),
  );
});
