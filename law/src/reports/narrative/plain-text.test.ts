import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

test.each([
  ['a sentence broken by the page', '收到申请\n12件，已答复。', '收到申请12件，已答复。'],
  ['blanks around figures', '2023 年收到 12 件', '2023年收到12件'],
  ['marks of half width', '公开(含转载):12条;', '公开（含转载）：12条；'],
  ['thousands', '许可1,204件，罚款1，204件', '许可1204件，罚款1204件'],
  ['two figures are never run together', '下设7\n11个', '下设7 11个'],
  ['full-width digits', '１２件', '12件'],
  ['page numbers', '收到\n- 3 -\n12件', '收到12件'],
  ['a heading stands alone', '（一）主动公开\n公布信息', '（一）主动公开\n公布信息'],
  ['a heading begins anew', '公布信息\n（二）依申请公开，收到', '公布信息\n（二）依申请公开，收到'],
  ['a paragraph ends with its sentence', '已答复。\n另收到', '已答复。\n另收到'],
])('%s', (_name, text, plain) => expect(plainText(text)).toBe(plain));

test.each([
  ['of a page alone on its line', '甲\n第 3 页\n乙', '甲乙'],
  ['of a page and of all', '甲\n第3页 共 12页\n乙', '甲乙'],
  ['between long dashes', '甲\n— 13 —\n乙', '甲乙'],
])('the number %s is left out', (_name, text, plain) => expect(plainText(text)).toBe(plain));

test.each([
  ['behind a mark of exclamation', '甲！\n乙', '甲！\n乙'],
  ['behind a question', '甲?\n乙', '甲？\n乙'],
  ['before a number of a part', '甲\n二、乙', '甲\n二、乙'],
  ['before a heading in half-width brackets', '甲\n(十一)乙', '甲\n（十一）乙'],
  ['before a mark of a heading', '甲\n# 乙', '甲\n#乙'],
  ['behind a short heading', '（一）公开\n甲', '（一）公开\n甲'],
])('a line break is kept %s', (_name, text, plain) => expect(plainText(text)).toBe(plain));

test.each([
  ['behind a comma', '甲，\n乙', '甲，乙'],
  ['behind a heading that runs on', '（一）公开，甲\n乙', '（一）公开，甲乙'],
  ['behind a figure', '甲12\n乙', '甲12乙'],
  ['before a figure', '甲\n12件', '甲12件'],
  ['at the end of a sentence inside a line', '甲。乙\n丙', '甲。乙丙'],
])('a line break is dropped %s', (_name, text, plain) => expect(plainText(text)).toBe(plain));

test.each([
  ['blank lines', '\n\n 甲 \n\n乙\n', '甲乙'],
  ['letters and signs of full width', 'Ａｂ９．５％', 'Ab9.5%'],
  ['all marks of half width', '甲,乙;丙:丁(戊)己!庚?', '甲，乙；丙：丁（戊）己！庚？'],
  ['a comma between years is no thousands', '2021,2022年', '2021，2022年'],
  ['millions', '1,234,567条', '1234567条'],
  ['blanks between figures', '甲 1 2 乙', '甲1 2乙'],
  ['several blanks between figures', '甲1  2\u3000\u30003乙', '甲1 2 3乙'],
  ['blanks around a number of a page', '甲\n  - 3 -  \n乙', '甲乙'],
  ['a line break at the end', '甲。\n', '甲。'],
  ['blank lines behind a sentence', '甲。\n\n乙', '甲。\n乙'],
])('%s are written in one spelling', (_name, text, plain) => expect(plainText(text)).toBe(plain));
