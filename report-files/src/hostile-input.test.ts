import { checkReport } from '@yigongkai/law/reports/check-report';
import { REPORT_SECTIONS } from '@yigongkai/law/reports/report-sections';
import { expect, test } from 'vitest';
import { demoPage } from './demo-page.ts';
import { readText, valuesOf } from './demo-report.ts';

/**
 * Texts of half a megabyte, made so that a reader that looks back over what it has read, or looks at the same place
 * again and again, is at it for minutes. They are read to their end, where the words that tell stand.
 */
const LENGTH = 512 * 1024;

function filled(unit: string): string {
  return unit.repeat(Math.ceil(LENGTH / new TextEncoder().encode(unit).length));
}

const HEADINGS = REPORT_SECTIONS.map(({ no, title }) => `${no}、${title}`);
const TABLE = `信息内容|本年制发件数|本年废止件数|现行有效件数
规章|1|2|3`;
const TABLE_TWO = '信息内容 本年制发件数 本年废止件数 现行有效件数';
const TABLE_THREE =
  '申请人情况 自然人 法人或其他组织 总计 商业企业 科研机构 社会公益组织 法律服务机构 其他';

const everySection = REPORT_SECTIONS.map(({ no }) => no).join('');

test.each([
  ['headings on one line', `${HEADINGS.join('。')}。`],
  ['headings on lines of their own', `${HEADINGS.join('\n')}\n`],
  ['first headings', `${HEADINGS[0]}\n`],
])('of nothing but %s the last ones are the parts', (_name, unit) => {
  const { sections } = readText(`${filled(unit)}\n${HEADINGS.join('\n')}`);
  expect(sections.map(({ no }) => no).join('')).toBe(everySection);
});

test.each([
  ['labels on lines', '规章\n'],
  ['labels broken over lines', '章|规\n'],
  ['labels run together', '规章'],
  ['rows', '|1|2|3|\n'],
  ['borders', '|'],
  ['figures', '1 '],
  ['digits', '1'],
  ['figures with commas', '1,111,'],
  ['figures run together with words', '1a'],
  ['brackets', '（'],
  ['closed brackets', '） '],
  ['headers of table two', '信息内容 '],
  ['headers of table two with figures', `信息内容${'1a'.repeat(4000)}`],
  ['headers of table three', `${TABLE_THREE} `],
  ['headers of table four', '行政复议行政诉讼未经复议直接起诉复议后起诉 '],
  ['spaces', ' '],
])('behind nothing but %s a table is still read', (_name, unit) => {
  const report = readText(`${filled(unit)}\n\n${TABLE}`);
  expect(valuesOf(report, 'proactive.rules')).toEqual([1, 2, 3]);
});

test.each([
  ['figures', TABLE_TWO, '规章 1 2 3\n', '1 '],
  ['labels and brackets', TABLE_TWO, '规章 1 2 3\n', '规章（'],
  [
    'rows whose figures run together',
    TABLE_THREE,
    '',
    '一、本年新收政府信息公开申请数量\n11111111111111\n',
  ],
  ['rows', TABLE_THREE, '一、本年新收政府信息公开申请数量 1 0 0 0 0 0 1\n', '予以公开1 2 '],
])('a table in running text of nothing but %s comes to an end', (_name, header, row, unit) => {
  const report = readText(`${HEADINGS[0]}\n${header}\n${row}${filled(unit)}\n${HEADINGS[5]}\n无。`);
  expect(report.sections.at(-1)).toMatchObject({ no: '六', text: '无。' });
});

test.each([
  ['rows', '<table>', '<tr><td>1'],
  ['headers', '<table>', '<tr><td>信息内容<td>本年制发件数'],
  ['headers of table three', '<table>', '<tr><td>申请人情况<td>自然人'],
  ['cells', '<table><tr>', '<td>1'],
  ['cells that hang over all rows', `<table><tr>${'<td rowspan=0>1'.repeat(199)}`, '<tr><td>'],
  ['cells over many columns', '<table>', '<tr><td colspan=9999>1'],
  ['tables', '', '<table><tr><td>1<td>2</table>'],
  ['paragraphs', '', '<p>一、总体情况'],
  ['angles', '', '< '],
  ['entities', '', '&amp'],
])('a report below a page of nothing but %s is read', (_name, before, unit) => {
  const page = demoPage(() => '7').replace(
    '<body>',
    () => `<body>${before}${filled(unit)}</table>`,
  );
  expect(valuesOf(readText(page), 'proactive.rules')).toEqual([7, 7, 7]);
});

test.each([
  ['<div>', ''],
  ['<span>', ''],
  ['<table><tr><td>', ''],
  ['</b>', '<i>'.repeat(100_000)],
])('the report in the depth of a page of nothing but %s is read', (unit, before) => {
  const paragraphs = HEADINGS.map((heading) => `<p>${heading}</p>`).join('');
  const { sections } = readText(`<!doctype html><body>${before}${filled(unit)}${paragraphs}`);
  expect(sections.map(({ no }) => no).join('')).toBe(everySection);
});

test.each([
  '收到申请3件，网上申请3条，',
  '街道街道街道街道街道街道街道街道街道街道受理申请3件，',
  '共100条（其中3条、5条），',
  '公开公开。',
  '复议全部维持，未收到申请，',
  '3件占5%，',
])('a report whose parts say nothing but %s is checked', (unit) => {
  const parts = HEADINGS.map((heading) => `${heading}\n${unit.repeat(3000)}`);
  const { findings, passed } = checkReport(readText(parts.join('\n')));
  expect(findings.length + passed.length).toBeGreaterThan(0);
});
