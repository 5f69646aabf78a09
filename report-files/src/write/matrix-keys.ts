import type { CellKey, TableFormats } from '@yigongkai/law/reports/annual-report';
import {
  type OfficialTable,
  proactiveTable,
  remediesTable,
  requestsTable,
} from '@yigongkai/law/reports/official-table';
import { rowOf } from './printed-table.ts';

/** The cells of the tables that any of the reports has, in the order of the forms. */
export function matrixKeys(all: readonly TableFormats[]): CellKey[] {
  const old = { proactive: proactiveTable('2019'), requests: requestsTable('2019') };
  const recent = { proactive: proactiveTable('2021'), requests: requestsTable('2021') };
  const both = (['proactive', 'requests'] as const).flatMap((table) => {
    const hasOld = all.some((tables) => tables[table] === '2019');
    const hasRecent = !hasOld || all.some((tables) => tables[table] === '2021');
    return together(hasRecent ? keysOf(recent[table]) : [], hasOld ? keysOf(old[table]) : []);
  });
  return [...both, ...keysOf(remediesTable())];
}

/** The cells that the form of a report has, whether or not the report does. */
export function keysOfForm({ proactive, requests }: TableFormats): ReadonlySet<CellKey> {
  return new Set([
    ...(proactive ? keysOf(proactiveTable(proactive)) : []),
    ...(requests ? keysOf(requestsTable(requests)) : []),
    ...keysOf(remediesTable()),
  ]);
}

function keysOf({ parts }: OfficialTable): CellKey[] {
  const boxes = parts.flatMap(({ body }) => body.flat());
  return boxes.flatMap((box) => (box.kind === 'figure' ? [box.key] : []));
}

/** All keys of both, row by row. */
function together(keys: readonly CellKey[], others: readonly CellKey[]): CellKey[] {
  const rows = interleaved([...new Set(keys.map(rowOf))], [...new Set(others.map(rowOf))]);
  return rows.flatMap((row) =>
    interleaved(
      keys.filter((key) => rowOf(key) === row),
      others.filter((key) => rowOf(key) === row),
    ),
  );
}

/** All words of both, one that only the other has behind the one that it stands behind there. */
function interleaved<Word>(words: readonly Word[], others: readonly Word[]): Word[] {
  const all = [...words];
  others.forEach((word, at) => {
    if (all.includes(word)) return;
    const before = others[at - 1];
    all.splice(before === undefined ? 0 : all.indexOf(before) + 1, 0, word);
  });
  return all;
}
