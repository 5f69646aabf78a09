import { expect, test } from 'vitest';
import { parseProvision } from './parse-provision.ts';
import { cite, isWithin, type Provision, provision, reg } from './provision.ts';

test.each<[string, Provision[]]>([
  ['条例第三十条', [reg(30)]],
  ['条例第三十六条第（七）项', [reg(36, null, 7)]],
  ['条例第三十三条第二款', [reg(33, 2)]],
  ['行政复议法第二十三条第一款第（四）项', [provision('ARL', 23, 1, 4)]],
  ['《中华人民共和国政府信息公开条例》第十条', [reg(10)]],
  ['REG 33(2)', [reg(33, 2), reg(33, null, 2)]],
  ['reg 33', [reg(33)]],
  ['行政复议法 20', [provision('ARL', 20)]],
  ['条例第一百零八条', [reg(108)]],
  ['条例二十条', [reg(20)]],
  ['信息处理费管理办法', [provision('FEE', null)]],
  ['国办公开办函〔2016〕235号', [provision('GB235', null)]],
  ['条例第三十六条第五项', [reg(36, null, 5)]],
  ['政府信息公开条例第三十条', [reg(30)]],
  ['第三十条', [reg(30)]],
  ['国办函〔2020〕109号', [provision('FEE', null)]],
  ['条例第', []],
  ['不存在的法第三条', []],
  ['', []],
])('%s', (text, provisions) => {
  expect(parseProvision(text)).toEqual(provisions);
});

test('what is cited is read back', () => {
  for (const place of [
    reg(16, 2),
    reg(36, null, 10),
    provision('SPC18', 64),
    provision('CPL', 95, 1),
  ])
    expect(parseProvision(cite(place))).toEqual([place]);
});

test('a part of an article is within it, and another part is not', () => {
  expect(isWithin(reg(36, null, 7), reg(36))).toBe(true);
  expect(isWithin(reg(36, null, 7), provision('REG', null))).toBe(true);
  expect(isWithin(reg(36), reg(36, null, 7))).toBe(false);
  expect(isWithin(reg(33, 2), reg(33, 3))).toBe(false);
  expect(isWithin(reg(36, null, 7), reg(36, null, 5))).toBe(false);
  expect(isWithin(provision('ARL', 36), reg(36))).toBe(false);
});
