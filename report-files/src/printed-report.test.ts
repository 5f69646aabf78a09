import type { AnnualReport, Cell, CellKey } from '@yigongkai/law/reports/annual-report';
import {
  type OfficialTable,
  proactiveTable,
  remediesTable,
  requestsTable,
  type TableBox,
} from '@yigongkai/law/reports/official-table';
import { REPORT_SECTIONS } from '@yigongkai/law/reports/report-sections';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from './demo-report.ts';

/** How a page's tables come out as text: with every place of the grid, or with spans and blanks dropped. */
const LAYOUTS = ['grid', 'open'] as const;

type Layout = (typeof LAYOUTS)[number];
type Texts = Readonly<Partial<Record<CellKey, string>>>;

const TABLES = {
  '2019': [proactiveTable('2019'), requestsTable('2019'), remediesTable()],
  '2021': [proactiveTable('2021'), requestsTable('2021'), remediesTable()],
} as const;

function printed(format: '2019' | '2021', layout: Layout, texts: Texts): string {
  const [proactive, requests, remedies] = TABLES[format].map((table) =>
    lines(table, layout, texts),
  );
  const tables: readonly (string[] | undefined)[] = [[], proactive, requests, remedies, [], []];
  return REPORT_SECTIONS.flatMap(({ no, title }, at) => [
    `${no}、${title}`,
    ...(tables[at] ?? []),
  ]).join('\n');
}

function lines(table: OfficialTable, layout: Layout, texts: Texts): string[] {
  const print = layout === 'grid' ? gridLines : openLines;
  return table.parts
    .flatMap(({ head, body }) => [head, body])
    .flatMap((block) => print(block, table.width, texts));
}

/** `| a |  | b |`: a box that spans is followed by the empty places that it covers, also in lines below. */
function gridLines(block: readonly (readonly TableBox[])[], width: number, texts: Texts): string[] {
  const grid = block.map(() => Array.from({ length: width }, (): string | null => null));
  block.forEach((line, row) => {
    for (const box of line) {
      const start = grid[row]?.indexOf(null) ?? 0;
      for (let down = 0; down < box.rows; down += 1)
        for (let right = 0; right < box.columns; right += 1) {
          const places = grid[row + down];
          if (places) places[start + right] = down + right === 0 ? textOf(box, texts) : '';
        }
    }
  });
  return grid.map((places) => `| ${places.join(' | ')} |`);
}

/** `a | b ||`: what is empty or covered is dropped, and bars fill the line up. */
function openLines(block: readonly (readonly TableBox[])[], width: number, texts: Texts): string[] {
  return block.map((line) => {
    const filled = line.map((box) => textOf(box, texts)).filter((text) => text !== '');
    return `${filled.join(' | ')} |${'|'.repeat(width - filled.length)}`;
  });
}

function textOf(box: TableBox, texts: Texts): string {
  return box.kind === 'label' ? box.label : (texts[box.key] ?? '');
}

function keysOf(format: '2019' | '2021'): CellKey[] {
  return TABLES[format].flatMap(({ parts }) =>
    parts.flatMap(({ body }) =>
      body.flat().flatMap((box) => (box.kind === 'figure' ? [box.key] : [])),
    ),
  );
}

const anyReport = (text: fc.Arbitrary<string>) =>
  fc.constantFrom('2019', '2021').chain((format) => {
    const keys = keysOf(format as '2019' | '2021');
    return fc.record({
      format: fc.constant(format as '2019' | '2021'),
      texts: fc
        .array(text, { minLength: keys.length, maxLength: keys.length })
        .map((texts) => Object.fromEntries(keys.map((key, at) => [key, texts[at]])) as Texts),
    });
  });

const figure = fc.nat(99_999).map(String);
const figureOrBlank = fc.oneof({ weight: 3, arbitrary: figure }, fc.constant(''));

const cellsOf = (report: AnnualReport) => Object.entries(report.cells) as [CellKey, Cell][];

test.each(LAYOUTS)('a full report reads as it was printed: %s', (layout) => {
  fc.assert(
    fc.property(anyReport(figure), ({ format, texts }) => {
      const report = readText(printed(format, layout, texts));
      expect(report.tables).toEqual({ proactive: format, requests: format, remedies: '2019/2021' });
      expect(Object.fromEntries(cellsOf(report).map(([key, { raw }]) => [key, raw]))).toEqual(
        texts,
      );
      expect(cellsOf(report).every(([, { value, raw }]) => String(value) === raw)).toBe(true);
    }),
    { numRuns: 20 },
  );
});

test('in a grid, blanks stay where they are', () => {
  fc.assert(
    fc.property(anyReport(figureOrBlank), ({ format, texts }) => {
      for (const [key, { state, raw }] of cellsOf(readText(printed(format, 'grid', texts)))) {
        expect([key, raw]).toEqual([key, texts[key]]);
        expect(state).toBe(raw === '' ? 'blank' : 'number');
      }
    }),
    { numRuns: 40 },
  );
});

test('where blanks were dropped, no figure is filed under another column', () => {
  fc.assert(
    fc.property(anyReport(figureOrBlank), ({ format, texts }) => {
      for (const [key, { value, state }] of cellsOf(readText(printed(format, 'open', texts))))
        if (value !== null && state === 'number')
          expect([key, String(value)]).toEqual([key, texts[key]]);
    }),
    { numRuns: 40 },
  );
});

test('text cut or altered anywhere never throws', () => {
  const whole = printed('2021', 'open', {});
  fc.assert(
    fc.property(
      fc.nat(whole.length),
      fc.nat(whole.length),
      fc.string({ unit: fc.constantFrom('|', '\n', '0', '七', '、', '（', ' ', '9') }),
      (from, length, put) => {
        const text = whole.slice(0, from) + put + whole.slice(from + length);
        if (text.trim() !== '') expect(readText(text).tables).toBeDefined();
      },
    ),
    { numRuns: 200 },
  );
});
