import { describe, expect, test } from 'vitest';
import { mayMakeRules, organKindOf, reportDue, tableScope } from './organ-standing.ts';

describe('the figures of a report are those of', () => {
  test.each([
    ['示例市演示区人民政府', 'area'],
    ['示例市', 'area'],
    ['平潭综合实验区', 'area'],
    ['平潭综合实验区管委会', 'area'],
    ['演示区样例经济开发区管理委员会', 'area'],
    ['平潭综合实验区机关事务中心', 'organ'],
    ['示例市教育局', 'organ'],
    ['样例镇人民政府', 'organ'],
    ['示例市机关事务中心', 'organ'],
    ['示例市管理委员会', 'organ'],
    ['机关事务中心', 'organ'],
    ['', null],
    [null, null],
  ])('%s: %s', (organ, scope) => {
    expect(tableScope(organ)).toBe(scope);
  });
});

describe('whether the row of rules may hold a figure', () => {
  test.each([
    ['样例省人民政府', true],
    ['示例市人民政府', true],
    ['示例市人民政府办公室', true],
    ['样例省人民政府办公厅', true],
    ['样例自治州人民政府', true],
    ['示例市教育局', false],
    ['示例市人民政府办公室信访局', false],
    ['示例市驻外人民政府办公室', false],
    ['演示区人民政府', false],
    ['演示县人民政府', false],
    ['样例镇人民政府', false],
    ['江滨街道办事处', false],
    ['镇人民政府', false],
    ['街道办事处', false],
    ['人民政府', null],
    ['教育局', null],
    ['示例市机关事务中心', null],
    [null, null],
  ])('%s: %s', (organ, may) => {
    expect(mayMakeRules(organ)).toBe(may);
  });
});

describe('a report is due', () => {
  test.each([
    ['示例市教育局', '2025-01-31'],
    ['示例市人民政府', '2025-03-31'],
  ])('of %s on %s, by law', (organ, on) => {
    expect(reportDue(organ, 2024)).toMatchObject({ on, isLaw: true });
  });

  test('on no day where the name tells no kind of organ', () => {
    expect(organKindOf(null)).toBeNull();
    expect(organKindOf('示例市教育局')).toBe('department');
    expect(reportDue(null, 2024)).toBeNull();
    expect(reportDue('示例市机关事务中心', 2024)).toBeNull();
  });
});
