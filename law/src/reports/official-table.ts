import type { CellKey } from './annual-report.ts';
import { type Heading, type LeafHeading, leavesOf } from './heading.ts';
import { PROACTIVE_CORNER, PROACTIVE_FORMS, type ProactiveFormat } from './proactive-form.ts';
import { REMEDIES_FORM } from './remedies-form.ts';
import {
  APPLICANTS,
  REQUESTS_CORNER,
  REQUESTS_FORMS,
  type RequestsFormat,
} from './requests-form.ts';

type Span = { readonly columns: number; readonly rows: number };

/** One box of an official table as it is drawn: a printed label, or the place of a figure. */
export type TableBox =
  | (Span & {
      readonly kind: 'label';
      readonly label: string;
      /** What the label heads, as HTML's `scope` says it; `null` for a corner or a caption. */
      readonly scope: 'col' | 'colgroup' | 'row' | 'rowgroup' | null;
    })
  | (Span & { readonly kind: 'figure'; readonly key: CellKey });

/** An official table with its merged boxes. Table two has a part for each item of article 20. */
export type OfficialTable = {
  /** The width of the grid that the boxes of every line fill. */
  readonly width: number;
  readonly parts: readonly {
    readonly head: readonly (readonly TableBox[])[];
    readonly body: readonly (readonly TableBox[])[];
  }[];
};

/** Table two. The last box of a line takes what is left of the widest part's grid. */
export function proactiveTable(format: ProactiveFormat): OfficialTable {
  const parts = PROACTIVE_FORMS[format];
  const width = 1 + Math.max(...parts.map(({ columns }) => columns.length));
  return {
    width,
    parts: parts.map(({ caption, columns, rows }) => {
      const widths = columns.map((_, at) => (at < columns.length - 1 ? 1 : width - columns.length));
      return {
        head: [
          [label(caption, null, { columns: width })],
          [
            label(PROACTIVE_CORNER, 'col'),
            ...columns.map((column, at) =>
              label(column.label, 'col', { columns: widths[at] ?? 1 }),
            ),
          ],
        ],
        body: rows.map((row) => [
          label(row.label, 'row'),
          ...columns.map((column, at) =>
            figure(`proactive.${row.key}.${column.key}` as CellKey, widths[at]),
          ),
        ]),
      };
    }),
  };
}

/** Table three: three columns of nested row labels, then the seven columns of applicants. */
export function requestsTable(format: RequestsFormat): OfficialTable {
  const rows = REQUESTS_FORMS[format];
  const labelColumns = depthOf(rows);
  const columns = leavesOf(APPLICANTS);
  const head = columnLines(APPLICANTS);
  const corner = label(REQUESTS_CORNER, null, { columns: labelColumns, rows: head.length });
  return {
    width: labelColumns + columns.length,
    parts: [
      {
        head: head.map((line, at) => (at === 0 ? [corner, ...line] : line)),
        body: rowLines(rows, labelColumns).map(({ labels, leaf }) => [
          ...labels,
          ...columns.map(({ key }) => figure(`requests.${leaf.key}.${key}` as CellKey)),
        ]),
      },
    ],
  };
}

/** Table four: three lines of headings over one line of figures. */
export function remediesTable(): OfficialTable {
  const columns = leavesOf(REMEDIES_FORM);
  return {
    width: columns.length,
    parts: [
      {
        head: columnLines(REMEDIES_FORM),
        body: [columns.map(({ key }) => figure(`remedies.${key}`))],
      },
    ],
  };
}

/** The lines of a column header: a heading without parts reaches down to the figures. */
function columnLines(headings: readonly Heading[]): TableBox[][] {
  const depth = depthOf(headings);
  const lines: TableBox[][] = Array.from({ length: depth }, () => []);
  const place = (heading: Heading, level: number): void => {
    const isLeaf = 'key' in heading;
    lines[level]?.push(
      label(heading.label, isLeaf ? 'col' : 'colgroup', {
        columns: leavesOf([heading]).length,
        rows: isLeaf ? depth - level : 1,
      }),
    );
    if (!isLeaf) for (const part of heading.parts) place(part, level + 1);
  };
  for (const heading of headings) place(heading, 0);
  return lines;
}

/** The lines of nested row labels: a group's label stands in its first line and reaches down over all. */
function rowLines(
  headings: readonly Heading[],
  depth: number,
): { labels: TableBox[]; leaf: LeafHeading }[] {
  return headings.flatMap((heading) => {
    if ('key' in heading)
      return [{ labels: [label(heading.label, 'row', { columns: depth })], leaf: heading }];
    const lines = rowLines(heading.parts, depth - 1);
    const group = label(heading.label, 'rowgroup', { rows: lines.length });
    return lines.map((line, at) =>
      at === 0 ? { ...line, labels: [group, ...line.labels] } : line,
    );
  });
}

function depthOf(headings: readonly Heading[]): number {
  return Math.max(
    ...headings.map((heading) => ('key' in heading ? 1 : 1 + depthOf(heading.parts))),
  );
}

function label(
  text: string,
  scope: 'col' | 'colgroup' | 'row' | 'rowgroup' | null,
  { columns = 1, rows = 1 }: Partial<Span> = {},
): TableBox {
  return { kind: 'label', label: text, scope, columns, rows };
}

function figure(key: CellKey, columns = 1): TableBox {
  return { kind: 'figure', key, columns, rows: 1 };
}
