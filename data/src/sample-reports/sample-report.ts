import { type CalendarDay, calendarDay } from '@yigongkai/law/calendar/calendar-day';
import type {
  AnnualReport,
  Cell,
  CellKey,
  ReportCells,
} from '@yigongkai/law/reports/annual-report';
import { cellName } from '@yigongkai/law/reports/cell-name';
import { leavesOf } from '@yigongkai/law/reports/heading';
import {
  PROACTIVE_FORMS,
  type ProactiveFormat,
  type ProactiveKey,
} from '@yigongkai/law/reports/proactive-form';
import { REMEDIES_FORM, type RemediesKey } from '@yigongkai/law/reports/remedies-form';
import { REPORT_SECTIONS } from '@yigongkai/law/reports/report-sections';
import {
  APPLICANTS,
  REQUESTS_FORMS,
  type RequestsFormat,
  type RequestsRow,
} from '@yigongkai/law/reports/requests-form';
import { cellAsPrinted } from './cell-as-printed.ts';

/** The organ whose reports these are: made up, and an area's government, so that every rule is about it. */
export const SAMPLE_REPORTER = {
  organSlug: 'demo-district',
  organ: '示例市演示区人民政府',
} as const;

type PartNo = (typeof REPORT_SECTIONS)[number]['no'];

/** The figures of one row as the document prints them, from left to right with blanks between; `_` prints nothing. */
type PrintedRow = string;

type ProactiveRow<Key = ProactiveKey> = Key extends `proactive.${infer Row}.${string}`
  ? Row
  : never;
type RemediesBlock<Key = RemediesKey> = Key extends `remedies.${infer Block}.${string}`
  ? Block
  : never;

/** A made-up report, written down row by row. A row of table three that is not there is 0 throughout. */
export type SampleReport = {
  readonly year: number;
  /** `YYYY-MM-DD` */
  readonly publishedOn: string;
  readonly formats: { readonly proactive: ProactiveFormat; readonly requests: RequestsFormat };
  readonly proactive: Readonly<Partial<Record<ProactiveRow, PrintedRow>>>;
  readonly requests: Readonly<Partial<Record<RequestsRow, PrintedRow>>>;
  readonly remedies: Readonly<Record<RemediesBlock, PrintedRow>>;
  readonly preamble: string;
  readonly parts: Readonly<Record<PartNo, string>>;
  /** Parts whose text stands behind the number without a title. */
  readonly untitled?: readonly PartNo[];
};

/** A report as the checks take it, with nothing of it left unsaid. */
export type PublishedSample = AnnualReport &
  Pick<SampleReport, 'year' | 'preamble'> & { readonly publishedOn: CalendarDay };

/** @throws RangeError when a row is not of the form, or has not one figure for each of its columns. */
export function annualReport(sample: SampleReport): PublishedSample {
  const { year, publishedOn, formats, preamble, parts, untitled = [] } = sample;
  return {
    organ: SAMPLE_REPORTER.organ,
    year,
    tables: { ...formats, remedies: '2019/2021' },
    cells: Object.fromEntries([
      ...proactiveCells(sample),
      ...requestsCells(sample),
      ...remediesCells(sample),
    ]) as ReportCells,
    preamble: preamble.trim(),
    sections: REPORT_SECTIONS.map(({ no, title }) => ({
      no,
      title: untitled.includes(no) ? '' : title,
      text: parts[no].trim(),
    })),
    publishedOn: calendarDay(publishedOn),
    refused: null,
  };
}

type Line = readonly [CellKey, Cell][];
type Place = { readonly key: CellKey; readonly unit?: '元' | '万元' };

function proactiveCells({ formats, proactive }: SampleReport): Line {
  const forms = PROACTIVE_FORMS[formats.proactive];
  const rows = forms.flatMap(({ rows }) => rows.map(({ key }): string => key));
  refuseOthers(Object.keys(proactive), rows);
  return forms.flatMap(({ rows, columns }) =>
    rows.flatMap(({ key }) =>
      line(
        columns.map((column) => ({
          key: `proactive.${key}.${column.key}` as CellKey,
          ...('unit' in column ? { unit: column.unit } : {}),
        })),
        proactive[key],
      ),
    ),
  );
}

function requestsCells({ formats, requests }: SampleReport): Line {
  const rows = leavesOf(REQUESTS_FORMS[formats.requests]).map(({ key }) => key);
  refuseOthers(Object.keys(requests), rows);
  const columns = leavesOf(APPLICANTS);
  return rows.flatMap((row) =>
    line(
      columns.map(({ key }) => ({ key: `requests.${row}.${key}` })),
      requests[row] ?? columns.map(() => '0').join(' '),
    ),
  );
}

function remediesCells({ remedies }: SampleReport): Line {
  const places = leavesOf(REMEDIES_FORM).map(({ key }): Place => ({ key: `remedies.${key}` }));
  return Object.entries(remedies).flatMap(([block, printed]) =>
    line(
      places.filter(({ key }) => key.startsWith(`remedies.${block}.`)),
      printed,
    ),
  );
}

/** What stands under a heading in 万元 is of that unit, as it is to the readers of files. */
function line(places: readonly Place[], printed: PrintedRow | undefined): [CellKey, Cell][] {
  const figures = printed?.split(' ') ?? [];
  if (figures.length !== places.length)
    throw new RangeError(`${places[0]?.key}: ${places.length} columns, ${figures.length} figures`);
  return places.map(({ key, unit }, at) => {
    const { table, row } = cellName(key);
    const cell = cellAsPrinted(figures[at] ?? '');
    const headed = unit && cell.value !== null ? { unit } : {};
    return [key, { ...headed, ...cell, where: `${table}“${row}”` }];
  });
}

function refuseOthers(rows: readonly string[], known: readonly string[]): void {
  const other = rows.find((row) => !known.includes(row));
  if (other) throw new RangeError(`no row of this form: ${other}`);
}
