import type { CellKey } from './annual-report.ts';
import type { Heading } from './heading.ts';
import { PROACTIVE_FORMS } from './proactive-form.ts';
import { REMEDIES_FORM } from './remedies-form.ts';
import { APPLICANTS, REQUESTS_FORMS } from './requests-form.ts';

/** The official labels of a cell's row and column, with the groups that tell two equal labels apart. */
export type CellName = { readonly table: string; readonly row: string; readonly column: string };

const NAMES: ReadonlyMap<string, CellName> = new Map([
  ...proactiveNames(),
  ...requestsNames(),
  ...remediesNames(),
]);

/** Every cell of the official tables of both formats, in the order in which the forms print them. */
export const CELL_KEYS = [...NAMES.keys()] as readonly CellKey[];

export function cellName(key: CellKey): CellName {
  const name = NAMES.get(key);
  if (!name) throw new RangeError(`no cell of the official tables: ${key}`);
  return name;
}

function proactiveNames(): [string, CellName][] {
  return Object.values(PROACTIVE_FORMS)
    .flat()
    .flatMap(({ rows, columns }) =>
      rows.flatMap((row) =>
        columns.map((column): [string, CellName] => [
          `proactive.${row.key}.${column.key}`,
          { table: '表二', row: row.label, column: column.label },
        ]),
      ),
    );
}

function requestsNames(): [string, CellName][] {
  const columns = pathsOf(APPLICANTS);
  return Object.values(REQUESTS_FORMS)
    .flatMap((rows) => pathsOf(rows))
    .flatMap((row) =>
      columns.map((column): [string, CellName] => [
        `requests.${row.key}.${column.key}`,
        { table: '表三', row: nameOf(belowTop(row.path)), column: nameOf(belowTop(column.path)) },
      ]),
    );
}

function remediesNames(): [string, CellName][] {
  return pathsOf(REMEDIES_FORM).map(({ key, path }) => [
    `remedies.${key}`,
    { table: '表四', row: nameOf(path.slice(0, -1)), column: nameOf(path.slice(-1)) },
  ]);
}

/** 三、本年度办理结果 and 申请人情况 head nearly everything, so they tell nothing apart. */
function belowTop(path: readonly string[]): readonly string[] {
  return path.length > 1 ? path.slice(1) : path;
}

function nameOf(path: readonly string[]): string {
  return path.join('·');
}

/** Each leaf with the labels above it and its own. */
function pathsOf(headings: readonly Heading[]): { key: string; path: string[] }[] {
  return headings.flatMap((heading) => {
    if ('key' in heading) return [{ key: heading.key, path: [heading.label] }];
    return pathsOf(heading.parts).map(({ key, path }) => ({ key, path: [heading.label, ...path] }));
  });
}
