import { describe, expect, test } from 'vitest';
import { organDirectory, placed } from './organ-directory.ts';
import { organName, spellingOf } from './organ-name.ts';

describe('inside a region', () => {
  const region = ['示例市', '演示区'];

  test.each([
    ['区政府 is that of the district', '区政府', '示例市演示区人民政府'],
    ['市政府 is that of the city', '市政府', '示例市人民政府'],
    ['a name without an area is the smallest’s', '人民政府', '示例市演示区人民政府'],
    ['a name with its area gets those above', '演示区教育局', '示例市演示区教育局'],
    ['a name of the first area gets none', '示例市教育局', '示例市教育局'],
    ['a name of an area below keeps it', '演示区样例镇人民政府', '示例市演示区样例镇人民政府'],
    ['a name of another area stays', '样例省教育局', '样例省教育局'],
    ['a kind of area that the region has not stays', '县政府', '县人民政府'],
  ])('%s', (_name, written, expected) => {
    expect(spellingOf(placed(organName(written), region))).toBe(expected);
  });
});

describe('an organ is known by', () => {
  const formsOf = (...parts: Parameters<typeof organDirectory>[0]) =>
    organDirectory(parts).entries.flatMap(({ forms }) =>
      forms.map(({ name, written, as }) => [spellingOf(name), written, as]),
    );

  test('its own name, its short one and the others, each in its region', () => {
    const [organ, ...others] = formsOf({
      name: '演示区政务服务办公室',
      shortName: '区政务办',
      region: '示例市演示区',
      names: [
        { name: '区行政审批局', kind: 'former', evidence: '示例编发〔2021〕1号' },
        { name: '区公管办', kind: 'alias' },
      ],
    });
    expect(organ).toEqual(['示例市演示区政务服务办公室', '演示区政务服务办公室', null]);
    expect(others).toEqual([
      ['示例市演示区政务办公室', '区政务办', '简称'],
      ['示例市演示区行政审批局', '区行政审批局', '曾用名（示例编发〔2021〕1号）'],
      ['示例市演示区公管办公室', '区公管办', '别名'],
    ]);
  });

  test('the name of an area that is called otherwise today, where that one stands', () => {
    const region = '江苏省淮安市洪泽区';
    expect(formsOf({ name: '洪泽县人民政府', region, names: [] })[0]?.[0]).toBe(
      '江苏省淮安市洪泽县人民政府',
    );
    expect(formsOf({ name: '示例市洪泽县人民政府', region, names: [] })[0]?.[0]).toBe(
      '示例市洪泽县人民政府',
    );
    expect(formsOf({ name: '县人民政府', region, names: [] })[0]?.[0]).toBe('县人民政府');
  });
});
