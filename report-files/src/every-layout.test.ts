import type { CellKey } from '@yigongkai/law/reports/annual-report';
import { leavesOf } from '@yigongkai/law/reports/heading';
import { APPLICANTS, REQUESTS_FORMS, resultRows } from '@yigongkai/law/reports/requests-form';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { readText } from './demo-report.ts';
import {
  type Choose,
  type Format,
  keysOf,
  LAYOUTS,
  type LayoutName,
  printReport,
  type Texts,
} from './print-report.ts';

const RUNS = Number(process.env.LAYOUT_RUNS ?? 15);

vi.setConfig({ testTimeout: 600_000 });

const NAMES = Object.keys(LAYOUTS) as LayoutName[];
const FUSED = NAMES.filter((name) => name.startsWith('digits run together'));
const APPLICANT_KEYS = leavesOf(APPLICANTS)
  .map(({ key }) => key)
  .filter((key) => key !== 'total');

/** Mostly zeros, as in real reports. */
const count = fc.oneof(
  { weight: 16, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.nat(30) },
  { weight: 1, arbitrary: fc.nat(1200) },
);

/** A report in which every sum of the form holds. */
function balancedReport(format: Format): fc.Arbitrary<Texts> {
  return fc.infiniteStream(count).map((stream) => {
    const next = () => stream.next().value as number;
    const cells: Record<string, number> = {};
    for (const key of keysOf(format)) cells[key] = next();
    const results = resultRows(format);
    for (const applicant of APPLICANT_KEYS) {
      const at = (row: string) => cells[`requests.${row}.${applicant}`] ?? 0;
      const total = results.reduce((sum, row) => sum + at(row), 0);
      cells[`requests.total.${applicant}`] = total;
      cells[`requests.carried-in.${applicant}`] = Math.min(
        at('carried-in'),
        total + at('carried-out'),
      );
      cells[`requests.new.${applicant}`] = total + at('carried-out') - at('carried-in');
    }
    for (const { key: row } of leavesOf(REQUESTS_FORMS[format]))
      cells[`requests.${row}.total`] = APPLICANT_KEYS.reduce(
        (sum, applicant) => sum + (cells[`requests.${row}.${applicant}`] ?? 0),
        0,
      );
    for (const block of ['reconsideration', 'direct-suit', 'suit-after-reconsideration'])
      cells[`remedies.${block}.total`] = ['upheld', 'corrected', 'other', 'pending'].reduce(
        (sum, result) => sum + (cells[`remedies.${block}.${result}`] ?? 0),
        0,
      );
    return Object.fromEntries(Object.entries(cells).map(([key, value]) => [key, String(value)]));
  });
}

const printedReport = (layout: LayoutName) =>
  fc.constantFrom<Format>('2019', '2021').chain((format) =>
    fc.tuple(balancedReport(format), fc.nat()).map(([texts, seed]) => ({
      format,
      texts,
      text: printReport(format, layout, texts, chooser(seed)),
    })),
  );

/** Choices that look like chance and are the same for the same seed. */
function chooser(seed: number): Choose {
  let state = seed;
  return (options) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 16) % options;
  };
}

/** How many cells were read; a cell that was read is as it was printed. */
function readCells(text: string, texts: Texts): number {
  const values = Object.entries(readText(text).cells).flatMap(([key, cell]) =>
    cell.value === null ? [] : [[key, String(cell.value)] as const],
  );
  for (const [key, value] of values)
    expect(`${key} ${value}`).toBe(`${key} ${texts[key as CellKey]}`);
  return values.length;
}

test.each(NAMES.filter((name) => !FUSED.includes(name)))('every cell is read: %s', (layout) => {
  fc.assert(
    fc.property(printedReport(layout), ({ format, texts, text }) => {
      expect(readText(text).tables).toEqual({
        proactive: format,
        requests: format,
        remedies: '2019/2021',
      });
      expect(readCells(text, texts)).toBe(keysOf(format).length);
    }),
    { numRuns: RUNS },
  );
});

test.each(FUSED)('most of table three and no cell wrongly: %s', (layout) => {
  let [read, all] = [0, 0];
  fc.assert(
    fc.property(printedReport(layout), ({ format, texts, text }) => {
      read += readCells(text, texts);
      all += keysOf(format).length;
    }),
    { numRuns: RUNS },
  );
  expect(read / all).toBeGreaterThan(0.6);
});

type Mutation = (lines: string[], at: number) => string[];

/** Two figures, or two headings, that change places make another report, which says what it says. */
const isFigures = (line: string) => /^[\d\s|]*$/u.test(line);
const isAnotherReport = (one: string, other: string) => isFigures(one) === isFigures(other);

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'a line dropped': (lines, at) => lines.toSpliced(at, 1),
  'two lines dropped': (lines, at) => lines.toSpliced(at, 2),
  'a line twice': (lines, at) => lines.toSpliced(at, 0, lines[at] ?? ''),
  'two lines changed about': (lines, at) => {
    const [one = '', other = ''] = lines.slice(at, at + 2);
    return isAnotherReport(one, other) ? lines : lines.toSpliced(at, 2, other, one);
  },
  'a figure dropped': (lines, at) =>
    lines.map((line, place) =>
      place === at ? line.replace(/(?<=[\s|])\d+(?=[\s|]|$)/u, '') : line,
    ),
  'a figure twice': (lines, at) =>
    lines.map((line, place) =>
      place === at ? line.replace(/(?<=[\s|])\d+(?=[\s|]|$)/u, '$& $&') : line,
    ),
};

test.each(NAMES.flatMap((layout) => Object.keys(MUTATIONS).map((name) => [layout, name] as const)))(
  'no cell is wrong: %s, with %s',
  (layout, name) => {
    fc.assert(
      fc.property(printedReport(layout), fc.nat(), ({ texts, text }, place) => {
        const lines = text.split('\n');
        readCells((MUTATIONS[name]?.(lines, place % lines.length) ?? lines).join('\n'), texts);
      }),
      { numRuns: RUNS },
    );
  },
);
