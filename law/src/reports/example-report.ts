import type { AnnualReport, Cell, CellKey } from './annual-report.ts';
import {
  type OfficialTable,
  proactiveTable,
  remediesTable,
  requestsTable,
} from './official-table.ts';
import { REPORT_SECTIONS } from './report-sections.ts';

/** A figure, or what is different about a cell; `null` takes the cell out of the document. */
export type CellChange = number | Partial<Cell> | null;

/** A report of an invented organ in which every figure is 0 and everything is in order, but for the changes. */
export function exampleReport(
  changes: Readonly<Partial<Record<CellKey, CellChange>>> = {},
  rest: Partial<AnnualReport> = {},
): AnnualReport {
  const tables = rest.tables ?? { proactive: '2021', requests: '2021', remedies: '2019/2021' };
  const cells: Partial<Record<CellKey, Cell>> = {};
  for (const key of keysOf(tables)) {
    const change = changes[key];
    if (change === null) continue;
    const value = typeof change === 'number' ? change : 0;
    const cell: Cell = { value, state: 'number', raw: String(value), where: key };
    cells[key] = typeof change === 'object' ? { ...cell, ...change } : cell;
  }
  return {
    organ: '示例市演示区人民政府',
    year: tables.proactive === '2019' ? 2020 : 2023,
    preamble: EXAMPLE_TEXTS.preamble,
    sections: sectionsWith(EXAMPLE_TEXTS),
    refused: null,
    ...rest,
    tables,
    cells,
  };
}

/** The same report with other words: of the preamble, or of a part. */
export function exampleTelling(
  texts: Readonly<Partial<Record<ExamplePart, string>>>,
  changes: Parameters<typeof exampleReport>[0] = {},
  rest: Partial<AnnualReport> = {},
): AnnualReport {
  const all = { ...EXAMPLE_TEXTS, ...texts };
  return exampleReport(changes, { preamble: all.preamble, sections: sectionsWith(all), ...rest });
}

type ExamplePart = keyof typeof EXAMPLE_TEXTS;

const EXAMPLE_TEXTS = {
  preamble: '统计期限为1月1日至12月31日。',
  一: '（一）主动公开\n更新了目录。\n（二）监督保障\n开展了考核。',
  二: '',
  三: '',
  四: '',
  五: '公开的内容还不够全面，下一步将逐项补齐。',
  六: '没有收取信息处理费。',
};

function sectionsWith(texts: Readonly<Record<ExamplePart, string>>): AnnualReport['sections'] {
  return REPORT_SECTIONS.map(({ no, title }) => ({ no, title, text: texts[no] }));
}

function keysOf({ proactive, requests, remedies }: AnnualReport['tables']): CellKey[] {
  const drawn: OfficialTable[] = [];
  if (proactive) drawn.push(proactiveTable(proactive));
  if (requests) drawn.push(requestsTable(requests));
  if (remedies) drawn.push(remediesTable());
  return drawn.flatMap(({ parts }) =>
    parts.flatMap(({ body }) =>
      body.flat().flatMap((box) => (box.kind === 'figure' ? [box.key] : [])),
    ),
  );
}
