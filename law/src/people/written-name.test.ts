import { describe, expect, test } from 'vitest';
import { writtenName } from './written-name.ts';

describe('one spelling for', () => {
  test.each([
    ['full-width letters and digits', 'Ａ１示例局', 'A1示例局'],
    ['blanks inside a name', '示例市 教育\u3000局', '示例市教育局'],
    ['a line break and a zero-width mark', '示例\n市教\u200b育局\ufeff', '示例市教育局'],
    ['Kangxi radicals of a PDF text layer', '宿迁市⼈民政府', '宿迁市人民政府'],
    ['a supplementary radical, which NFKC leaves', '宿迁市人⺠政府', '宿迁市人民政府'],
    ['the radical of 户, which NFKC makes a traditional character', '⼾县', '户县'],
    ['a rare character in half-width brackets', '(石咢)嘉镇', '石咢嘉镇'],
    ['a rare character in full-width brackets', '（石咢）嘉镇', '石咢嘉镇'],
    ['a rare character in square brackets', '[石咢]嘉镇', '石咢嘉镇'],
    ['a rare character in hexagonal brackets', '〔石咢〕嘉镇', '石咢嘉镇'],
    ['a rare character in lenticular brackets', '【石咢】嘉镇', '石咢嘉镇'],
    ['a rare character in quotation marks', '“石咢”嘉镇', '石咢嘉镇'],
    ['a rare character put together with +', '(石+咢)嘉镇', '石咢嘉镇'],
    ['a rare character described from left to right', '(左石右咢)嘉镇', '石咢嘉镇'],
    ['an ideographic description sequence', '⿰石咢嘉镇', '石咢嘉镇'],
    ['a description sequence in brackets', '(⿰石咢)嘉镇', '石咢嘉镇'],
    ['the rare character itself', '\u{25532}嘉镇', '石咢嘉镇'],
    ['a rare character of three parts', '(口口王)示例镇', '口口王示例镇'],
    ['a rare character in the middle', '示例(木示)镇', '示例木示镇'],
    ['a place in brackets inside a name', '样例（示例）试验区', '样例示例试验区'],
  ])('%s', (_name, written, text) => {
    expect(writtenName(written)).toEqual({ text, aside: null });
  });

  test.each([
    ['a remark', '洪泽区人民政府（本级）', '洪泽区人民政府', '本级'],
    ['a second nameplate', '示例市政务办(市公管办)', '示例市政务办', '市公管办'],
    ['an empty remark', '示例市教育局()', '示例市教育局', ''],
  ])('a name with %s in brackets at the end', (_name, written, text, aside) => {
    expect(writtenName(written)).toEqual({ text, aside });
  });

  test('nothing but brackets stays as it is', () => {
    expect(writtenName('（试行）')).toEqual({ text: '(试行)', aside: null });
  });

  test('traditional characters only where a folding is given', () => {
    const foldings = new Map([
      ['環', '环'],
      ['態', '态'],
    ]);
    expect(writtenName('示例市生態環境局').text).toBe('示例市生態環境局');
    expect(writtenName('示例市生態環境局', foldings).text).toBe('示例市生态环境局');
  });
});
