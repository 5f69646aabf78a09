import { type Heading, leavesOf } from '@yigongkai/law/reports/heading';
import {
  PROACTIVE_CORNER,
  PROACTIVE_FORMS,
  type ProactiveFormat,
} from '@yigongkai/law/reports/proactive-form';
import { REMEDIES_FORM } from '@yigongkai/law/reports/remedies-form';
import {
  APPLICANTS,
  REQUESTS_CORNER,
  REQUESTS_FORMS,
  type RequestsFormat,
} from '@yigongkai/law/reports/requests-form';

/** A cell of an official table, with the columns and rows that it covers. For tests. */
export type DemoCell = { readonly text: string; readonly columns?: number; readonly rows?: number };

export type DemoRow = readonly DemoCell[];

/** What is printed in a cell, by its key. */
export type Print = (key: string) => string;

const APPLICANT_COLUMNS = leavesOf(APPLICANTS);

export function proactiveRows(format: ProactiveFormat, print: Print): DemoRow[] {
  return PROACTIVE_FORMS[format].flatMap(({ caption, columns, rows }) => [
    [{ text: caption, columns: columns.length + 1 }],
    [{ text: PROACTIVE_CORNER }, ...columns.map(({ label }) => ({ text: label }))],
    ...rows.map((row) => [
      { text: row.label },
      ...columns.map((column) => ({ text: print(`proactive.${row.key}.${column.key}`) })),
    ]),
  ]);
}

/** Table three with the merged cells of the official layout. */
export function requestsRows(format: RequestsFormat, print: Print): DemoRow[] {
  const organizations = APPLICANT_COLUMNS.slice(1, -1);
  return [
    [
      { text: REQUESTS_CORNER, columns: 3, rows: 3 },
      { text: '申请人情况', columns: APPLICANT_COLUMNS.length },
    ],
    [
      { text: '自然人', rows: 2 },
      { text: '法人或其他组织', columns: organizations.length },
      { text: '总计', rows: 2 },
    ],
    organizations.map(({ label }) => ({ text: label })),
    ...REQUESTS_FORMS[format].flatMap((heading) => labelledRows(heading, 3, print)),
  ];
}

/** Table three with 总计 before 自然人, as some print it. */
export function totalFirst(rows: readonly DemoRow[]): DemoRow[] {
  return rows.map((row, at) => {
    if (at === 0 || at === 2) return row;
    const from = at === 1 ? 0 : row.length - APPLICANT_COLUMNS.length;
    return [...row.slice(0, from), ...row.slice(-1), ...row.slice(from, -1)];
  });
}

function labelledRows(heading: Heading, columns: number, print: Print): DemoRow[] {
  if ('key' in heading)
    return [
      [
        { text: heading.label, columns },
        ...APPLICANT_COLUMNS.map(({ key }) => ({ text: print(`requests.${heading.key}.${key}`) })),
      ],
    ];
  const rows = heading.parts.flatMap((part) => labelledRows(part, columns - 1, print));
  return rows.map((row, at) =>
    at === 0 ? [{ text: heading.label, rows: rows.length }, ...row] : row,
  );
}

export function remediesRows(print: Print): DemoRow[] {
  const [review, suit] = REMEDIES_FORM;
  const labels = (parts: readonly Heading[]) => parts.map(({ label }) => ({ text: label }));
  return [
    [
      { text: review.label, columns: 5 },
      { text: suit.label, columns: 10 },
    ],
    [
      ...review.parts.map(({ label }) => ({ text: label, rows: 2 })),
      ...suit.parts.map(({ label }) => ({ text: label, columns: 5 })),
    ],
    suit.parts.flatMap(({ parts }) => labels(parts)),
    leavesOf(REMEDIES_FORM).map(({ key }) => ({ text: print(`remedies.${key}`) })),
  ];
}

/** A figure of its own for every cell that is asked for, to see each under its key. */
export function distinctFigures(): { print: Print; figures: Record<string, number> } {
  const figures: Record<string, number> = {};
  const print = (key: string) => {
    figures[key] ??= Object.keys(figures).length + 100;
    return String(figures[key]);
  };
  return { print, figures };
}
