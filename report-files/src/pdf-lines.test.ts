import { REPORT_SECTIONS } from '@yigongkai/law/reports/report-sections';
import { describe, expect, test } from 'vitest';
import { type PdfText, pdfOf, tableTexts } from './demo-pdf.ts';
import { valuesOf } from './demo-report.ts';
import {
  type DemoRow,
  distinctFigures,
  type Print,
  proactiveRows,
  remediesRows,
  requestsRows,
  totalFirst,
} from './demo-tables.ts';
import { readDocument, readReportBytes } from './read-report-bytes.ts';

const zeros: Print = () => '0';
const [one, two, three, four, five, six] = REPORT_SECTIONS.map(
  ({ no, title }) => `${no}、${title}`,
) as [string, string, string, string, string, string];

const PROACTIVE = { lefts: [60, 200, 300, 400, 520], pitch: 20 };
const REQUESTS = { lefts: [60, 84, 140, 260, 300, 340, 380, 420, 460, 490, 530], pitch: 24 };
const REMEDIES = { lefts: Array.from({ length: 16 }, (_, at) => 60 + at * 31), pitch: 30 };

const line = (text: string, top: number): PdfText => ({ text, left: 60, top, size: 14 });

/** A report on four pages: the third breaks table three in the middle. */
function pagesOf(print: Print, rows: readonly DemoRow[] = requestsRows('2021', print)) {
  const body = tableTexts(rows, REQUESTS, 0);
  const at = 12 * REQUESTS.pitch;
  return [
    [
      line('示例县示例局2023年政府信息公开工作年度报告', 100),
      line(one, 140),
      line('这一年里，本局逐项公开。', 170),
      line(two, 200),
      ...tableTexts(proactiveRows('2021', print), PROACTIVE, 220),
      line('- 1 -', 800),
    ],
    [
      line(three, 90),
      ...body.filter(({ top }) => top < at).map((t) => ({ ...t, top: t.top + 120 })),
      line('- 2 -', 800),
    ],
    [
      ...body.filter(({ top }) => top >= at).map((t) => ({ ...t, top: t.top - at + 90 })),
      line('- 3 -', 800),
    ],
    [
      line(four, 90),
      ...tableTexts(remediesRows(print), REMEDIES, 110),
      line(five, 300),
      line('人手不足，将予充实。', 330),
      line(six, 360),
      line('没有。', 390),
    ],
  ];
}

const read = (pages: readonly (readonly PdfText[])[]) => readReportBytes(pdfOf(pages));

const withRow = (texts: readonly (readonly [number, string])[]) => {
  const pages = pagesOf((key) => (key.startsWith('requests.new.') ? '' : '0'));
  const top = 120 + 3.5 * REQUESTS.pitch;
  pages[1]?.push(...texts.map(([left, text]) => ({ text, left, top, size: 7 })));
  return read(pages);
};

describe('a PDF with a text layer', () => {
  test('gives every figure under its own row and column, over page breaks and broken labels', async () => {
    const { print, figures } = distinctFigures();
    const report = await read(pagesOf(print));
    const values = Object.entries(report.cells).map(([key, { value }]) => [key, value]);
    expect(Object.fromEntries(values)).toEqual(figures);
    expect(report).toMatchObject({
      organ: '示例县示例局',
      year: 2023,
      tables: { proactive: '2021', requests: '2021', remedies: '2019/2021' },
    });
    expect(report.sections.map(({ no }) => no).join('')).toBe('一二三四五六');
    expect(report.cells['requests.new.natural']?.where).toContain('第 2 页');
  });

  test('finds the columns by their headings: the total may come first', async () => {
    const { print, figures } = distinctFigures();
    const rows = totalFirst(requestsRows('2021', print));
    const report = await read(pagesOf(print, rows));
    for (const row of ['new', 'total', 'skip-petition'])
      expect(valuesOf(report, `requests.${row}`).toSorted()).toEqual(
        Object.entries(figures).flatMap(([key, value]) =>
          key.startsWith(`requests.${row}.`) ? [value] : [],
        ),
      );
    expect(report.cells['requests.new.total']?.value).toBe(figures['requests.new.total']);
  });

  test('may write radicals for whole characters', async () => {
    const pages = pagesOf(zeros).map((texts) =>
      texts.map((each) => ({
        ...each,
        text: each.text.replaceAll('自', '⾃').replaceAll('人', '⼈').replaceAll('行', '⾏'),
      })),
    );
    expect(await read(pages)).toEqual(await read(pagesOf(zeros)));
  });

  test('with a line without figures has blanks there, and no zeros', async () => {
    const report = await withRow([]);
    expect(valuesOf(report, 'requests.new')).toEqual(Array(7).fill(null));
    expect(report.cells['requests.new.natural']?.state).toBe('blank');
  });
});

describe('a line with fewer figures than columns', () => {
  test('has each under its heading', async () => {
    const report = await withRow([
      [262, '5'],
      [508, '5'],
    ]);
    expect(valuesOf(report, 'requests.new')).toEqual([5, null, null, null, null, null, 5]);
  });

  test('is unreadable where one may stand in either of two', async () => {
    const report = await withRow([
      [262, '5'],
      [334, '5'],
    ]);
    expect(valuesOf(report, 'requests.new')).toEqual(Array(7).fill(null));
    expect(report.cells['requests.new.natural']).toMatchObject({
      state: 'unreadable',
      raw: '5 | 5',
    });
  });

  test('is unreadable where a single one stands in the middle', async () => {
    const report = await withRow([[385, '5']]);
    expect(valuesOf(report, 'requests.new')).toEqual(Array(7).fill(null));
  });
});

test('a header with no label left of its columns is no table, and reading comes to an end', async () => {
  const pages = pagesOf(zeros);
  const header = tableTexts(requestsRows('2021', zeros).slice(0, 3), REQUESTS, 120);
  pages[1] = [
    ...header,
    { text: '一、本年新收政府信息公开申请数量', left: 300, top: 220, size: 7 },
  ];
  pages[2] = [];
  expect((await read(pages)).tables).toMatchObject({ requests: null, remedies: '2019/2021' });
});

describe('a PDF that cannot be read says why', () => {
  test.each([
    ['without a text layer', pdfOf([[]]), '没有文字层'],
    ['that is only a head', new TextEncoder().encode('%PDF-1.7\n'), '损坏'],
    ['that breaks off', pdfOf(pagesOf(zeros)).subarray(0, 300), '损坏|没有文字'],
  ])('%s', async (_name, bytes, says) => {
    await expect(readReportBytes(bytes)).rejects.toThrow(new RegExp(says));
  });

  test('the bytes given stay as they are', async () => {
    const bytes = pdfOf(pagesOf(zeros));
    const before = bytes.slice();
    await readReportBytes(bytes);
    expect(bytes).toEqual(before);
  });
});

test('a row of figures and a sentence know their place on their own page', async () => {
  const { report, lines } = await readDocument(pdfOf(pagesOf(zeros)));
  const { where } = report.cells['requests.total.natural'] ?? {};
  const row = lines.find((each) => each.where === where);
  expect(row?.boxes).toEqual([expect.objectContaining({ page: 3 })]);
  const [box] = row?.boxes ?? [];
  expect(box?.bottom).toBeLessThan(842);
  expect(box?.right).toBeGreaterThan(490);

  const sentence = lines.find((each) => each.kind === 'text' && each.text.startsWith('这一年里'));
  expect(sentence?.boxes).toEqual([
    { page: 1, left: 60, top: 156, right: 228, bottom: 173.5, to: 12 },
  ]);
});
