import { leavesOf } from '@yigongkai/law/reports/heading';
import {
  APPLICANTS,
  REQUESTS_FORMS,
  type RequestsColumn,
  type RequestsRow,
} from '@yigongkai/law/reports/requests-form';
import type { Place } from './report-cells.ts';

const PLACES = new Map<RequestsRow, ReadonlyMap<RequestsColumn, Place>>(
  Object.values(REQUESTS_FORMS)
    .flatMap((form) => leavesOf<RequestsRow>(form))
    .map(({ key: row }) => [
      row,
      new Map(leavesOf(APPLICANTS).map(({ key }) => [key, placeOf(row, key)])),
    ]),
);

/** Where the figures of a row of table three are filed, in the order of the columns printed. */
export function requestsPlaces(row: RequestsRow, columns: readonly RequestsColumn[]): Place[] {
  const places = PLACES.get(row);
  return columns.map((column) => places?.get(column) ?? placeOf(row, column));
}

function placeOf(row: RequestsRow, column: RequestsColumn): Place {
  return { key: `requests.${row}.${column}`, kind: 'count', isTotal: column === 'total' };
}
