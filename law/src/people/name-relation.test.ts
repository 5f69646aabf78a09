import { expect, test } from 'vitest';
import { nameRelation } from './name-relation.ts';
import { organName } from './organ-name.ts';

test.each([
  ['an area without its ending leads in', '温州公安局', '温州市公安局', 'unclear', 'equal', false],
  [
    'an area of one more character does not',
    '新温州公安局',
    '温州市公安局',
    'different',
    'equal',
    false,
  ],
  ['nor before another body', '温州财政局', '温州市公安局', 'unnamed', 'different', false],
  ['nor after the body', '公安局温州', '温州市公安局', 'unnamed', 'different', false],
  [
    'nor after an area that is named',
    '鹿城区温州公安局',
    '温州市公安局',
    'different',
    'abbreviated',
    false,
  ],
  ['three characters may be missing', '□□□镇人民政府', '石咢嘉镇人民政府', 'equal', 'equal', true],
  ['four say too little', '□□□□人民政府', '石咢嘉镇人民政府', 'unnamed', 'different', false],
  ['a character may stand for three', '□务中心', '机关事务中心', 'equal', 'equal', true],
  ['and for no fewer than one', '□教育局', '教育局', 'unnamed', 'abbreviated', false],
  [
    'an area above may be left out',
    '□嘉镇人民政府',
    '双柏县石咢嘉镇人民政府',
    'equal',
    'equal',
    true,
  ],
  ['one gap in both is no gap', '□嘉镇人民政府', '□嘉镇人民政府', 'equal', 'equal', false],
] as const)('%s: %s, %s', (_name, one, other, areas, body, gaps) => {
  const [first, second] = [organName(one), organName(other)];
  expect(nameRelation(first, second)).toEqual({ areas, body, gaps });
  expect(nameRelation(second, first)).toEqual({ areas, body, gaps });
});
