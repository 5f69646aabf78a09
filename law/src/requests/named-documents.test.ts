import { expect, test } from 'vitest';
import { namedDocuments } from './named-documents.ts';

test.each([
  ['nothing by name', '申请公开拆迁资料', []],
  ['a title', '申请公开《演示区2024年预算》', ['《演示区2024年预算》']],
  ['a number', '演政发〔2024〕3号', ['〔2024〕3号']],
  [
    'a number with other brackets',
    '演政发（2024）第3号、[2023]12号',
    ['〔2024〕3号', '〔2023〕12号'],
  ],
  ['a thing named twice', '〔2024〕3号，即演政发【2024】3号', ['〔2024〕3号']],
  ['the law that is relied on', '依据《中华人民共和国政府信息公开条例》和《行政复议法》', []],
])('%s', (_name, text, named) => {
  expect(namedDocuments(text)).toEqual(named);
});
