import type { CalendarDay } from '../calendar/calendar-day.ts';
import type { ProactiveFormat, ProactiveKey } from './proactive-form.ts';
import type { RemediesKey } from './remedies-form.ts';
import type { RuleId } from './report-rules.ts';
import type { RequestsFormat, RequestsKey } from './requests-form.ts';

/** What stands in a cell. Blank is never 0, and only `number` and `recovered` carry a value for certain. */
export const CELL_STATES = {
  number: '数字',
  blank: '空白',
  slash: '斜杠',
  dash: '横线',
  'none-word': '“无”一类的字样',
  'not-applicable': '“不涉及”一类的字样',
  image: '图片',
  merged: '各列合并为一格',
  recovered: '由算术推回',
  unreadable: '无法确认',
} as const satisfies Record<string, string>;

export type CellState = keyof typeof CELL_STATES;

/** The key of one cell of the official tables: `table.row.column`. */
export type CellKey = ProactiveKey | RequestsKey | RemediesKey;

export type Cell = {
  readonly value: number | null;
  readonly state: CellState;
  /** As the document prints it. */
  readonly raw: string;
  /** The place in the document, in words for a person. */
  readonly where: string;
  readonly unit?: '元' | '万元';
  /** The sums that a `recovered` figure was regained through; unsaid, it proves nothing about any. */
  readonly recoveredBy?: readonly RuleId[];
};

/** The figures of a report. A cell that the document does not have is not there. */
export type ReportCells = { readonly [Key in CellKey]?: Cell };

/** The format of each table, told by its own labels; `null` where the table is absent. */
export type TableFormats = {
  readonly proactive: ProactiveFormat | null;
  readonly requests: RequestsFormat | null;
  /** The same in both formats. */
  readonly remedies: '2019/2021' | null;
};

export type ReportSection = {
  readonly no: string;
  readonly title: string;
  readonly text: string;
};

/** An annual report on open government information work (REG art 50), as it was published. */
export type AnnualReport = {
  /** `null` where the document does not say. */
  readonly organ: string | null;
  readonly year: number | null;
  readonly tables: TableFormats;
  readonly cells: ReportCells;
  /** What stands before the first part, as running text. */
  readonly preamble?: string;
  readonly sections: readonly ReportSection[];
  /** The day of publication, where it is known for certain. */
  readonly publishedOn?: CalendarDay;
  /** Why this is no report of these formats; `null` when it is one. */
  readonly refused: string | null;
};
