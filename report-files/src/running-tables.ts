import type { AnnualReport, CellKey } from '@yigongkai/law/reports/annual-report';
import type { DocumentLine } from './document-line.ts';
import { type FlowSpan, flowText } from './flow-text.ts';
import { readProactiveFlow } from './proactive-flow.ts';
import { readRemediesFlow } from './remedies-flow.ts';
import type { CellMap } from './report-cells.ts';
import { readRequestsFlow } from './requests-flow.ts';

type Tables = AnnualReport['tables'];

/** What was read from the running text, and where it stood: a table is no part of the text around it. */
export type RunningTables = {
  readonly tables: Tables;
  readonly cells: CellMap;
  readonly lines: DocumentLine[];
};

/** Reads the tables from the document as one running text, for layouts that lost the lines of their tables. */
export function readRunningTables(lines: readonly DocumentLine[]): RunningTables {
  const flow = flowText(lines);
  const cells: CellMap = new Map();
  const proactive = readProactiveFlow(flow, cells);
  const requests = readRequestsFlow(flow, cells);
  const remedies = readRemediesFlow(flow, cells);
  const spans = [proactive?.span, requests?.span, remedies].filter((span) => span != null);
  return {
    tables: {
      proactive: proactive?.format ?? null,
      requests: requests?.format ?? null,
      remedies: remedies && '2019/2021',
    },
    cells,
    lines: lines.flatMap((line, at) => without(line, flow.starts[at] ?? 0, spans)),
  };
}

/** A table as both readings have it: format and cells. */
type Reading = { readonly tables: Tables; readonly cells: CellMap };

const TABLES = ['proactive', 'requests', 'remedies'] as const;

/**
 * The tables by their lines and by the running text in one. Where one could not read a cell, the other's
 * stands; where both could, they must agree; of two that tell a table's format differently, the fuller stands.
 */
export function mergeReadings(ruled: Reading, running: Reading): Reading {
  const tables: Record<string, Tables[keyof Tables]> = {};
  const cells: CellMap = new Map();
  const parted = [ruled, running].map((reading) => ({ ...reading, cells: byTable(reading.cells) }));
  for (const table of TABLES) {
    const [one, other] = parted
      .map(({ tables: formats, cells: all }) => ({ format: formats[table], cells: all[table] }))
      .sort((a, b) => certainCount(b.cells) - certainCount(a.cells));
    if (!one || !other) continue;
    const isAlike = one.format === other.format || !one.format || !other.format;
    tables[table] = one.format ?? other.format;
    for (const [key, cell] of isAlike ? agreed(one.cells, other.cells) : one.cells)
      cells.set(key, cell);
  }
  return { tables: tables as Tables, cells };
}

function byTable(cells: CellMap): Readonly<Record<(typeof TABLES)[number], CellMap>> {
  const parted = { proactive: new Map(), requests: new Map(), remedies: new Map() };
  for (const [key, cell] of cells) parted[tableOf(key)].set(key, cell);
  return parted;
}

function tableOf(key: CellKey): (typeof TABLES)[number] {
  if (key.startsWith('requests.')) return 'requests';
  return key.startsWith('proactive.') ? 'proactive' : 'remedies';
}

function certainCount(cells: CellMap): number {
  let count = 0;
  for (const { state } of cells.values()) if (state !== 'unreadable') count += 1;
  return count;
}

function agreed(one: CellMap, other: CellMap): CellMap {
  if (other.size === 0) return one;
  const both: CellMap = new Map(one);
  for (const [key, cell] of other) {
    const before = both.get(key);
    if (!before || before.state === 'unreadable') both.set(key, cell);
    else if (cell.state !== 'unreadable' && cell.value !== before.value)
      both.set(key, { ...before, value: null, state: 'unreadable' });
  }
  return both;
}

function without(line: DocumentLine, start: number, spans: readonly FlowSpan[]): DocumentLine[] {
  if (line.kind === 'row') return [line];
  let { text } = line;
  for (const { from, to } of [...spans].sort((a, b) => b.from - a.from)) {
    const [first, last] = [Math.max(0, from - start), Math.max(0, to - start)];
    if (first < text.length && last > first) text = `${text.slice(0, first)} ${text.slice(last)}`;
  }
  return text === line.text ? [line] : text.trim() === '' ? [] : [{ ...line, text: text.trim() }];
}
