import { expect, test } from 'vitest';
import { liesIn } from './lies-in.ts';

test.each([
  ['浙江省温州市瓯海区', '浙江省', true],
  ['浙江省温州市瓯海区', '浙江省温州市', true],
  ['浙江省温州市', '浙江省温州市', true],
  ['云南省楚雄彝族自治州双柏县', '云南省楚雄州', true],
  ['示例市演示区', '示例市', true],
  ['示例市演示区', '示例市演示区', true],
  ['浙江省温州市', '浙江省温州市瓯海区', false],
  ['浙江省温州市', '浙江省台州市', false],
  ['示例市演示区', '演示区', false],
  ['示例市演示区', '示例市教育局', false],
  ['示例市演示区', '不是地区', false],
])('%s lies in %s: %s', (region, area, lies) => {
  expect(liesIn(region, area)).toBe(lies);
});
