import { describe, expect, test } from 'vitest';
import { leavesOf } from './heading.ts';
import {
  type OfficialTable,
  proactiveTable,
  remediesTable,
  requestsTable,
  type TableBox,
} from './official-table.ts';
import { REQUESTS_FORMS, resultRows } from './requests-form.ts';

const TABLES = [
  ['table two of 2019', () => proactiveTable('2019'), 22],
  ['table two of 2021', () => proactiveTable('2021'), 10],
  ['table three of 2019', () => requestsTable('2019'), 23 * 7],
  ['table three of 2021', () => requestsTable('2021'), 25 * 7],
  ['table four', remediesTable, 15],
] satisfies [string, () => OfficialTable, number][];

const boxesOf = (table: OfficialTable) =>
  table.parts.flatMap(({ head, body }) => [...head.flat(), ...body.flat()]);

const boxOf = (table: OfficialTable, label: string) =>
  boxesOf(table).filter((box) => box.kind === 'label' && box.label === label);

/** How often each place of a block's grid is covered, line by line. */
function coverOf(lines: readonly (readonly TableBox[])[], width: number): number[][] {
  const cover = lines.map(() => Array.from({ length: width }, () => 0));
  lines.forEach((line, at) => {
    let column = 0;
    for (const box of line) {
      while (cover[at]?.[column]) column += 1;
      for (let down = 0; down < box.rows; down += 1)
        for (let right = 0; right < box.columns; right += 1) {
          const row = cover[at + down];
          if (row) row[column + right] = (row[column + right] ?? 0) + 1;
        }
    }
  });
  return cover;
}

describe('an official table', () => {
  test.each(TABLES)('%s has each of its cells once', (_name, table, cells) => {
    const keys = boxesOf(table()).flatMap((box) => (box.kind === 'figure' ? [box.key] : []));
    expect(keys).toHaveLength(cells);
    expect(new Set(keys).size).toBe(cells);
  });

  test.each(TABLES)(
    'the boxes of %s cover its grid without a gap or an overlap',
    (_name, tableOf) => {
      const table = tableOf();
      for (const { head, body } of table.parts)
        for (const block of [head, body])
          expect(coverOf(block, table.width)).toEqual(
            block.map(() => Array.from({ length: table.width }, () => 1)),
          );
    },
  );
});

describe('table three', () => {
  test.each([
    ['2019', 20, 19],
    ['2021', 22, 21],
  ] as const)(
    '三、本年度办理结果 of %s reaches over %i lines, of which %i are results',
    (format, lines, results) => {
      expect(boxOf(requestsTable(format), '三、本年度办理结果')).toMatchObject([{ rows: lines }]);
      expect(resultRows(format)).toHaveLength(results);
      expect(resultRows(format)).not.toContain('total');
    },
  );

  test('（六）其他处理 is one row in 2019 and heads three in 2021', () => {
    expect(boxOf(requestsTable('2019'), '（六）其他处理')).toMatchObject([{ rows: 1, columns: 2 }]);
    expect(boxOf(requestsTable('2021'), '（六）其他处理')).toMatchObject([{ rows: 3, columns: 1 }]);
  });

  test('the corner stands beside the three lines of the header', () => {
    const [first] = requestsTable('2021').parts[0]?.head[0] ?? [];
    expect(first).toMatchObject({ kind: 'label', scope: null, rows: 3, columns: 3 });
  });

  test('both formats name the same rows but for （六）', () => {
    const rowsOf = (format: '2019' | '2021') =>
      leavesOf(REQUESTS_FORMS[format]).map(({ key }) => key);
    expect(rowsOf('2019').filter((row) => row !== 'other')).toEqual(
      rowsOf('2021').filter((row) => !row.startsWith('other-')),
    );
  });
});

test('table four has three lines of headings, and a heading without parts reaches down over them', () => {
  const [head = []] = remediesTable().parts.map((part) => part.head);
  expect(head).toHaveLength(3);
  expect(head[0]).toMatchObject([
    { label: '行政复议', scope: 'colgroup', columns: 5, rows: 1 },
    { label: '行政诉讼', scope: 'colgroup', columns: 10, rows: 1 },
  ]);
  expect(head[1]?.[0]).toMatchObject({ scope: 'col', columns: 1, rows: 2 });
});

describe('table two', () => {
  test('begins each part with its caption over the whole width', () => {
    const table = proactiveTable('2021');
    for (const { head } of table.parts)
      expect(head[0]).toMatchObject([
        { kind: 'label', scope: null, columns: table.width, rows: 1 },
      ]);
  });

  test('a part with fewer columns stretches its last box', () => {
    const fees = proactiveTable('2021').parts.at(-1);
    expect(fees?.head[1]).toMatchObject([{ label: '信息内容', columns: 1 }, { columns: 3 }]);
    expect(fees?.body[0]).toMatchObject([
      { columns: 1 },
      { key: 'proactive.fees.amount', columns: 3 },
    ]);
  });
});
