import type { CalendarDay } from '../calendar/calendar-day.ts';
import {
  DEFAULT_REMEDY_COUNT_SETTINGS,
  type RemedyCountSettings,
  remedyCellsInYear,
} from '../remedies/remedy-result.ts';
import type { RemediesKey } from '../reports/remedies-form.ts';
import type { RequestsKey } from '../reports/requests-form.ts';
import {
  type ApplicantSettings,
  columnOfCase,
  DEFAULT_APPLICANT_SETTINGS,
} from './applicant-category.ts';
import { type CountedCase, rowsInYear } from './case-row.ts';
import { type CaseRowSettings, DEFAULT_CASE_ROW_SETTINGS } from './case-row-settings.ts';
import type { Outcome } from './outcome.ts';
import { receivedOn } from './receipt-day.ts';
import type { RequestCase } from './request-case.ts';
import { DEFAULT_REQUEST_SETTINGS, type RequestSettings } from './request-settings.ts';

/** A request with the id by which a figure names it. */
export type IdentifiedRequest = { readonly id: string; readonly request: RequestCase };

export type CountSettings = {
  readonly request: RequestSettings;
  readonly row: CaseRowSettings;
  readonly applicant: ApplicantSettings;
  readonly remedy: RemedyCountSettings;
};

export const DEFAULT_COUNT_SETTINGS: CountSettings = {
  request: DEFAULT_REQUEST_SETTINGS,
  row: DEFAULT_CASE_ROW_SETTINGS,
  applicant: DEFAULT_APPLICANT_SETTINGS,
  remedy: DEFAULT_REMEDY_COUNT_SETTINGS,
};

export type CountedRequests = {
  /** Each figure of tables three and four as the ids that it counts; a cell without an id is 0. */
  readonly cells: ReadonlyMap<RequestsKey | RemediesKey, readonly string[]>;
  /** What a person should confirm before the figures are published. */
  readonly doubts: readonly { readonly id: string; readonly says: string }[];
};

/**
 * Tables three and four of a year from the requests themselves (国办公开办函〔2021〕30号). A request is one in the
 * row and the column of its applicant, and in 总计 of both; what is still open on 31 December is carried over,
 * so that every column balances and next year's 上年结转 is this year's 结转.
 */
export function countRequests(
  requests: readonly IdentifiedRequest[],
  year: number,
  settings: CountSettings = DEFAULT_COUNT_SETTINGS,
): CountedRequests {
  const cells = new Map<RequestsKey | RemediesKey, string[]>();
  const doubts: { id: string; says: string }[] = [];
  const count = (key: RequestsKey | RemediesKey, id: string) => {
    const counted = cells.get(key);
    if (counted) counted.push(id);
    else cells.set(key, [id]);
  };
  for (const { id, request } of requests) {
    const { keys, doubt } = requestCells(request, year, settings);
    for (const key of keys) count(key, id);
    if (doubt) doubts.push({ id, says: doubt });
    for (const { remedy, keys: own } of remedyCells(request, year, settings))
      for (const key of own) count(key, `${id}/${remedy}`);
  }
  return { cells, doubts };
}

/** The request as table three counts it; `null` before its day of receipt is known. */
export function countedCase(request: RequestCase, settings: RequestSettings): CountedCase | null {
  const received = receivedOn(request, settings);
  if (received === null) return null;
  const ended = (on: CalendarDay | null | undefined, outcome: Outcome) =>
    on ? [{ on, items: [{ outcome }] }] : [];
  const results = [
    ...request.replies.filter(({ mode }) => mode === 'decides'),
    ...ended(request.corrections.at(-1)?.lapsedOn, 'other-not-corrected'),
    ...ended(request.fees.at(-1)?.lapsedOn, 'other-not-paid'),
    ...ended(request.withdrawnOn, 'other-withdrawn'),
  ];
  const inOrder = results.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
  return { receivedOn: received, results: inOrder };
}

function requestCells(request: RequestCase, year: number, settings: CountSettings) {
  const counted = countedCase(request, settings.request);
  const [first, ...others] = request.applicants.map(({ kind }) => kind);
  if (!counted || !first) return { keys: [], doubt: null };
  const { column, doubt } = columnOfCase([first, ...others], settings.applicant);
  const rows = rowsInYear(counted, year, settings.row);
  const results = rows.filter((row) => !['new', 'carried-in', 'carried-out'].includes(row));
  const all = results.length > 0 ? [...rows, 'total' as const] : rows;
  const keys = all.flatMap((row): RequestsKey[] => [
    `requests.${row}.${column}`,
    `requests.${row}.total`,
  ]);
  return { keys, doubt: rows.length > 0 ? doubt : null };
}

function remedyCells(request: RequestCase, year: number, settings: CountSettings) {
  return request.remedies.flatMap(({ remedy, remedyKind, stages }) => {
    const [first, ...later] = stages;
    if (!first) return [];
    const counted = { kind: remedyKind, role: 'acted', attacksReconsiderationOnly: false } as const;
    const cells = remedyCellsInYear(
      { ...counted, stages: [first, ...later] },
      year,
      settings.remedy,
    );
    const total: RemediesKey = `remedies.${remedyKind}.total`;
    return cells.map((key) => ({ remedy, keys: [key, total] }));
  });
}
