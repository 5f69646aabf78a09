import { expect, test } from 'vitest';
import { areaRelation, isLedBy, isSameArea } from './area-relation.ts';
import { organName } from './organ-name.ts';

test.each([
  ['温州市瓯海区', '温州市瓯海区', 'equal'],
  ['温州市瓯海区', '瓯海区', 'nested'],
  ['浙江省温州市瓯海区', '浙江省瓯海区', 'nested'],
  ['楚雄州双柏县', '楚雄彝族自治州双柏县', 'equal'],
  ['上海静安区', '上海市静安区', 'nested'],
  ['上海静安区', '静安区', 'unclear'],
  ['吉林省朝阳区', '长春市朝阳区', 'unclear'],
  ['昆山市样例镇', '苏州市样例镇', 'unclear'],
  ['长春市朝阳区', '北京市朝阳区', 'different'],
  ['吉林省朝阳区', '北京市朝阳区', 'different'],
  ['吉林省朝阳区', '辽宁省朝阳区', 'different'],
  ['长春市朝阳区', '朝阳市朝阳区', 'different'],
  ['双柏县样例镇', '姚安县样例镇', 'different'],
  ['昆明市样例镇', '双柏县样例镇', 'unclear'],
  ['北京市样例镇', '双柏县样例镇', 'unclear'],
  ['瓯海区', '鹿城区', 'different'],
  ['东区', '城东区', 'different'],
  ['朝阳市', '朝阳区', 'different'],
  ['区', '瓯海区', 'unnamed'],
  ['州', '楚雄彝族自治州', 'unnamed'],
  ['市', '瓯海区', 'different'],
])('%s and %s are %s', (one, other, relation) => {
  const [first, second] = [organName(`${one}政府`), organName(`${other}政府`)];
  expect(areaRelation(first, second)).toBe(relation);
  expect(areaRelation(second, first)).toBe(relation);
});

test.each([
  ['伊犁州', '伊犁哈萨克自治州', true],
  ['双江县', '双江拉祜族佤族布朗族傣族自治县', true],
  ['巴州', '巴音郭楞蒙古自治州', false],
  ['楚雄市', '楚雄彝族自治州', false],
  ['大理州', '楚雄彝族自治州', false],
])('whether %s is short for %s: %s', (short, long, is) => {
  expect(isSameArea(short, long)).toBe(is);
  expect(isSameArea(long, short)).toBe(is);
});

test.each([
  ['江苏淮安', ['江苏省', '淮安市'], true],
  ['淮安', ['江苏省', '淮安市'], true],
  ['江苏省淮安', ['江苏省', '淮安市'], true],
  ['淮', ['江苏省', '淮安市'], false],
  ['新淮安', ['江苏省', '淮安市'], false],
  ['', ['江苏省', '淮安市'], false],
])('whether %s leads in %j: %s', (lead, areas, leads) => {
  expect(isLedBy(lead, areas)).toBe(leads);
});
