import type { Cell, ReportCells } from '@yigongkai/law/reports/annual-report';
import { exampleReport } from '@yigongkai/law/reports/example-report';
import { remediesTable, requestsTable } from '@yigongkai/law/reports/official-table';
import { expect, test } from 'vitest';
import { mergedRow } from './official-grids.ts';
import { type PrintedBox, printedTable } from './printed-table.ts';

const NAMES = { name: '表', title: '' };
const merged = (raw: string, value: number | null = Number(raw)): Partial<Cell> => ({
  state: 'merged',
  raw,
  value,
});

function figures(line: readonly PrintedBox[] | undefined) {
  return line?.flatMap((box) =>
    box.kind === 'figure' ? [[box.column, box.columns, box.text, box.value]] : [],
  );
}

function remediesLine(cells: ReportCells) {
  return printedTable(NAMES, remediesTable(), cells).parts[0]?.body[0];
}

test('a row printed as one box has the number of its total', () => {
  const { cells } = exampleReport(mergedRow('granted', 5));
  const line = printedTable(NAMES, requestsTable('2021'), cells).parts[0]?.body[2];
  expect(figures(line)).toEqual([[3, 7, '5', 5]]);
});

test('the blocks of table four are rows of their own', () => {
  const columns = ['upheld', 'corrected', 'other', 'pending', 'total'];
  const { cells } = exampleReport(
    Object.fromEntries(
      ['reconsideration', 'direct-suit'].flatMap((row) =>
        columns.map((column) => [`remedies.${row}.${column}`, merged('0')]),
      ),
    ),
  );
  expect(figures(remediesLine(cells))?.slice(0, 3)).toEqual([
    [0, 5, '0', 0],
    [5, 5, '0', 0],
    [10, 1, '0', 0],
  ]);
});

test('neighbours that say different things stay apart', () => {
  const { cells } = exampleReport({
    'remedies.reconsideration.upheld': merged('0'),
    'remedies.reconsideration.corrected': merged('0'),
    'remedies.reconsideration.other': merged('2'),
  });
  expect(figures(remediesLine(cells))?.slice(0, 3)).toEqual([
    [0, 2, '0', 0],
    [2, 1, '2', 2],
    [3, 1, '0', 0],
  ]);
});
