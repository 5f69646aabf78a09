import type { AnnualReport, CellKey } from '@yigongkai/law/reports/annual-report';
import { type CellChange, exampleReport } from '@yigongkai/law/reports/example-report';
import { type Heading, leavesOf } from '@yigongkai/law/reports/heading';
import { PROACTIVE_FORMS } from '@yigongkai/law/reports/proactive-form';
import { REMEDIES_FORM } from '@yigongkai/law/reports/remedies-form';
import { APPLICANTS, REQUESTS_FORMS } from '@yigongkai/law/reports/requests-form';

/** A table as a reader finds it: every place of the grid with the text of the box that covers it. */
export type Grid = readonly (readonly string[])[];

export type Format = keyof typeof REQUESTS_FORMS;

/** The cells of both formats of the form, in its order. For tests, by another way than the writers'. */
export function keysOfFormat(format: Format): CellKey[] {
  const proactive = PROACTIVE_FORMS[format].flatMap(({ rows, columns }) =>
    rows.flatMap((row) => columns.map((column) => `proactive.${row.key}.${column.key}`)),
  );
  const requests = leavesOf(REQUESTS_FORMS[format]).flatMap((row) =>
    leavesOf(APPLICANTS).map((column) => `requests.${row.key}.${column.key}`),
  );
  const remedies = leavesOf(REMEDIES_FORM).map(({ key }) => `remedies.${key}`);
  return [...proactive, ...requests, ...remedies] as CellKey[];
}

/** A report in which no two figures are equal, but for the changes. */
export function numberedReport(
  format: Format,
  changes: Readonly<Partial<Record<CellKey, CellChange>>> = {},
): AnnualReport {
  const figures = keysOfFormat(format).map((key, at) => [key, 1001 + at]);
  return exampleReport(
    { ...Object.fromEntries(figures), ...changes },
    { tables: { proactive: format, requests: format, remedies: '2019/2021' } },
  );
}

/** A cell in every state that a document can have, with what has to be printed in its place. */
export const STATES = {
  'proactive.rules.made': [{ state: 'blank', value: null, raw: '' }, ''],
  'proactive.rules.repealed': [{ state: 'slash', value: null, raw: '/' }, '/'],
  'proactive.rules.in-force': [{ state: 'dash', value: null, raw: '—' }, '—'],
  'proactive.normative-documents.made': [{ state: 'none-word', value: null, raw: '无' }, '无'],
  'proactive.normative-documents.repealed': [
    { state: 'not-applicable', value: null, raw: '不涉及' },
    '不涉及',
  ],
  'proactive.normative-documents.in-force': [
    { state: 'image', value: null, raw: '![](1.png)' },
    '[图片]',
  ],
  'proactive.licences.decisions': [{ value: 99_999_999, raw: '99,999,999' }, '99,999,999'],
  'proactive.penalties.decisions': [{ state: 'unreadable', value: null, raw: '0000' }, '无法确认'],
  'proactive.compulsion.decisions': [null, '缺'],
  'proactive.fees.amount': [{ value: 0.37, raw: '0.370', unit: '万元' }, '0.370'],
  'requests.new.natural': [{ state: 'recovered', value: 12, raw: '' }, '12（推回）'],
} as const satisfies Partial<Record<CellKey, readonly [CellChange, string]>>;

/** A row printed as one box: a 0 is every column's, another figure the total's alone. */
export function mergedRow(row: 'carried-in' | 'granted', value: number) {
  return Object.fromEntries(
    leavesOf(APPLICANTS).map(({ key }) => [
      `requests.${row}.${key}`,
      { state: 'merged', raw: String(value), value: value === 0 || key === 'total' ? value : null },
    ]),
  ) as Partial<Record<CellKey, CellChange>>;
}

/** Whatever stands in the places of the form's figures, found by the labels of their rows and columns alone. */
export function figuresIn(
  grids: readonly Grid[],
  format: Format,
): Partial<Record<CellKey, string>> {
  const [proactive, requests, remedies] = [4, 10, 15].map((width) =>
    grids.find((grid) => grid.every((row) => row.length === width)),
  );
  if (!proactive || !requests || !remedies) throw new Error('a table is missing');
  return Object.fromEntries([
    ...proactiveFigures(proactive, format),
    ...requestsFigures(requests, format),
    ...remediesFigures(remedies),
  ]);
}

function proactiveFigures(grid: Grid, format: Format): [string, string][] {
  return PROACTIVE_FORMS[format].flatMap(({ caption, rows, columns }) => {
    const start = grid.findIndex((row) => row.every((text) => text === caption));
    const head = grid[start + 1] ?? [];
    return rows.flatMap((row, at) => {
      const line = grid[start + 2 + at] ?? [];
      if (line[0] !== row.label) throw new Error(`${caption}: ${line[0]} is not ${row.label}`);
      return columns.map((column): [string, string] => [
        `proactive.${row.key}.${column.key}`,
        textBelow(line, head, column.label),
      ]);
    });
  });
}

function requestsFigures(grid: Grid, format: Format): [string, string][] {
  const head = grid[2] ?? [];
  return pathsOf(REQUESTS_FORMS[format]).flatMap(({ key, path }) => {
    const line = grid.find(
      (row) => path.every((label) => row.slice(0, 3).includes(label)) && row[2] === path.at(-1),
    );
    if (!line) throw new Error(`no row ${path.join(' ')}`);
    return leavesOf(APPLICANTS).map((column): [string, string] => [
      `requests.${key}.${column.key}`,
      textBelow(line.slice(3), head.slice(3), column.label),
    ]);
  });
}

function remediesFigures(grid: Grid): [string, string][] {
  const [first = [], second = [], third = [], figures = []] = grid;
  return pathsOf(REMEDIES_FORM).map(({ key, path }) => {
    const at = first.findIndex((_, column) =>
      path.every((label) => [first[column], second[column], third[column]].includes(label)),
    );
    return [`remedies.${key}`, figures[at] ?? ''];
  });
}

function textBelow(line: readonly string[], head: readonly string[], label: string): string {
  const at = head.indexOf(label);
  if (at < 0) throw new Error(`no column ${label} in ${head.join(' ')}`);
  return line[at] ?? '';
}

function pathsOf(headings: readonly Heading[]): { key: string; path: string[] }[] {
  return headings.flatMap((heading) => {
    if ('key' in heading) return [{ key: heading.key, path: [heading.label] }];
    return pathsOf(heading.parts).map(({ key, path }) => ({ key, path: [heading.label, ...path] }));
  });
}
