import { REPORT_SECTIONS } from '@yigongkai/law/reports/report-sections';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { demoDocx, docxOf, paragraph } from './demo-docx.ts';
import {
  distinctFigures,
  type Print,
  proactiveRows,
  remediesRows,
  requestsRows,
  totalFirst,
} from './demo-tables.ts';
import { docxReport } from './docx-report.ts';
import { readReport } from './read-report.ts';

const headings = REPORT_SECTIONS.map(({ no, title }) => `${no}、${title}`);

const blocksWith = (print: Print, requests = requestsRows('2021', print)) => [
  '示例县示例局2023年政府信息公开工作年度报告',
  ...headings.slice(0, 2),
  proactiveRows('2021', print),
  headings[2] ?? '',
  requests,
  headings[3] ?? '',
  remediesRows(print),
  ...headings.slice(4),
];

const textOf = (body: string) => docxReport(docxOf(body)).sections.map(({ text }) => text);

const section = (body: string) =>
  headings
    .slice(0, 3)
    .map((heading) => paragraph(heading) + body)
    .join('');

describe('a Word document', () => {
  test('gives every figure under its own row and column', () => {
    const { print, figures } = distinctFigures();
    const report = readReport(demoDocx(blocksWith(print)));
    const values = Object.entries(report.cells).map(([key, { value }]) => [key, value]);
    expect(Object.fromEntries(values)).toEqual(figures);
    expect(report).toMatchObject({
      organ: '示例县示例局',
      year: 2023,
      tables: { proactive: '2021', requests: '2021', remedies: '2019/2021' },
    });
    expect(report.sections).toHaveLength(6);
  });

  test('has its columns where the header’s merged cells put them', () => {
    const { print, figures } = distinctFigures();
    const requests = totalFirst(requestsRows('2021', print));
    const { cells } = readReport(demoDocx(blocksWith(print, requests)));
    const values = Object.entries(cells).map(([key, { value }]) => [key, value]);
    expect(Object.fromEntries(values)).toEqual(figures);
  });

  test.each([
    ['what was deleted', '<w:del><w:r><w:delText>旧</w:delText><w:t>旧</w:t></w:r></w:del>'],
    ['what was moved away', '<w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom>'],
    ['a field code', '<w:r><w:instrText>PAGE</w:instrText></w:r>'],
    ['a comment’s mark', '<w:r><w:commentReference w:id="1"/></w:r>'],
  ])('leaves out %s', (_name, run) => {
    expect(textOf(section(`<w:p>${run}<w:r><w:t>新</w:t></w:r></w:p>`))).toEqual([
      '新',
      '新',
      '新',
    ]);
  });

  test('keeps what was put in', () => {
    expect(textOf(section('<w:p><w:ins><w:r><w:t>新</w:t></w:r></w:ins></w:p>'))[0]).toBe('新');
  });

  test('with an image for a figure has no figure there', () => {
    const image = '<w:p><w:r><w:drawing/></w:r></w:p>';
    const header = ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'].map(paragraph);
    const row = [paragraph('规章'), image, paragraph('0'), paragraph('0')];
    const lines = [header, row].map(
      (cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`,
    );
    const rows = `<w:tbl>${lines.join('')}</w:tbl>`;
    expect(docxReport(docxOf(rows)).cells['proactive.rules.made']).toMatchObject({
      state: 'image',
      value: null,
    });
  });
});

describe('a Word document that cannot be read says why', () => {
  test('cut off', () => {
    const bytes = demoDocx(blocksWith(() => '0'));
    expect(() => readReport(bytes.subarray(0, -200))).toThrow('已损坏');
  });

  test('with its text broken off', () => {
    const part = strToU8('<w:document><w:body><w:p><w:r><w:t>一、');
    expect(() => readReport(zipSync({ 'word/document.xml': part }))).toThrow('不完整');
  });

  test('empty', () => {
    expect(() => readReport(docxOf(''))).toThrow('没有文字');
  });

  test.each([20, 60])('a bomb of %s MB', (megabytes) => {
    const part = new Uint8Array(megabytes * 1024 * 1024);
    expect(() => readReport(zipSync({ 'word/document.xml': part }))).toThrow('压缩炸弹');
  });

  test.each([
    ['an Excel file', 'xl/workbook.xml', 'Excel'],
    ['an OFD file', 'OFD.xml', '.ofd'],
    ['some archive', '报告.txt', '解压'],
  ])('%s', (_name, entry, says) => {
    expect(() => readReport(zipSync({ [entry]: strToU8('甲') }))).toThrow(says);
  });
});
