import { type CalendarDay, yearOf } from '../calendar/calendar-day.ts';
import { formOf } from '../reports/forms.ts';
import { type RequestsRow, resultRows } from '../reports/requests-form.ts';
import { type CaseRowSettings, DEFAULT_CASE_ROW_SETTINGS } from './case-row-settings.ts';
import { type ItemOutcome, OUTCOMES, type Outcome } from './outcome.ts';

/**
 * The one row of table three in which a case stands with the outcomes of all its items: what is given beside
 * what is not is 部分公开, as the form says of a document; of negative results alone the first by the order.
 * @throws RangeError where no item has an outcome.
 */
export function caseRow(
  items: readonly ItemOutcome[],
  settings: CaseRowSettings = DEFAULT_CASE_ROW_SETTINGS,
): RequestsRow {
  const rows = new Set(items.map((item) => itemRow(item, settings)));
  if (rows.has('granted') || rows.has('partial')) return rows.size > 1 ? 'partial' : only(rows);
  const groups = settings.negativeOrder.map((group) =>
    items.filter(({ outcome }) => OUTCOMES[outcome].group === group),
  );
  const first = groups.find((group) => group.length > 0) ?? items;
  const firstRows = first.map((item) => itemRow(item, settings));
  return resultRows('2021').find((row) => firstRows.includes(row)) ?? only(rows);
}

/** The row in which an item would stand alone. */
function itemRow({ outcome, ground }: ItemOutcome, settings: CaseRowSettings): RequestsRow {
  if (outcome === 'other-withdrawn') return settings.withdrawnRow;
  if (outcome === 'other-else') return settings.groundRows[ground ?? 'unlisted'];
  return OUTCOMES[outcome].row;
}

function only(rows: ReadonlySet<RequestsRow>): RequestsRow {
  const [row] = rows;
  if (row === undefined) throw new RangeError('a case without an outcome has no row');
  return row;
}

/** A case as table three counts it. Steps of procedure are no results; a reply entered in error is none either. */
export type CountedCase = {
  readonly receivedOn: CalendarDay;
  /** Replies, lapses and withdrawals with the outcomes of all items, the first one first. */
  readonly results: readonly {
    readonly on: CalendarDay;
    readonly items: readonly ItemOutcome[];
  }[];
};

/**
 * The rows of table three in which a case counts as one in the report of a year, （七）总计 left out: what it
 * came in as and what it left as; none where the year has nothing of it. Received and answered on the last day
 * of the year is in time for it. A new reply in a later year changes no published year and is no result again.
 */
export function rowsInYear(
  { receivedOn, results }: CountedCase,
  year: number,
  settings: CaseRowSettings = DEFAULT_CASE_ROW_SETTINGS,
): RequestsRow[] {
  const [received, answered] = [yearOf(receivedOn), results[0] && yearOf(results[0].on)];
  if (received > year || (answered !== undefined && answered < year)) return [];
  const came: RequestsRow = received === year ? 'new' : 'carried-in';
  if (answered !== year) return [came, 'carried-out'];
  const inYear = results.filter(({ on }) => yearOf(on) === year);
  const counted = settings.countedResult === 'first' ? inYear[0] : inYear.at(-1);
  return [came, rowInForm(caseRow(counted?.items ?? [], settings), year)];
}

/** The format of 2019 has one row for all 其他处理. */
function rowInForm(row: RequestsRow, year: number): RequestsRow {
  return formOf(year) === '2019' && row.startsWith('other-') ? 'other' : row;
}

/** Cases (件), which table three counts, and items (项) by outcome, which the text may tell. */
export type ItemTally = {
  readonly cases: number;
  readonly items: number;
  readonly byOutcome: ReadonlyMap<Outcome, number>;
};

export function itemTally(cases: readonly (readonly ItemOutcome[])[]): ItemTally {
  const byOutcome = new Map<Outcome, number>();
  for (const { outcome } of cases.flat()) byOutcome.set(outcome, (byOutcome.get(outcome) ?? 0) + 1);
  return { cases: cases.length, items: cases.flat().length, byOutcome };
}
