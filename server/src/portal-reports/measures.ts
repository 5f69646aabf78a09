import type { CellKey } from '@yigongkai/law/reports/annual-report';
import { cellName } from '@yigongkai/law/reports/cell-name';
import { leavesOf } from '@yigongkai/law/reports/heading';
import { PROACTIVE_FORMS } from '@yigongkai/law/reports/proactive-form';
import { REMEDIES_FORM } from '@yigongkai/law/reports/remedies-form';
import {
  APPLICANTS,
  REQUESTS_FORMS,
  type RequestsColumn,
} from '@yigongkai/law/reports/requests-form';

/** Something that reports of different years and organs count in the same way. */
export type Measure = {
  /** As it stands in an address: `requests.new`, `remedies.direct-suit.total`. */
  readonly key: string;
  /** What a list offers. */
  readonly label: string;
  readonly unit: '件' | '万元';
  readonly table: '表二' | '表三' | '表四';
};

/** （六）其他处理 is one row in the format of 2019 and three in that of 2021: the sum is in both. */
export const OTHER_SUM = 'requests.other';

/** The rows of table three, in one column of applicants to be chosen. */
const REQUESTS: readonly Measure[] = leavesOf(REQUESTS_FORMS['2021']).flatMap(({ key }) => {
  const label = cellName(`requests.${key}.total`).row;
  const row: Measure = { key: `requests.${key}`, label, unit: '件', table: '表三' };
  const isFirstOther = key === 'other-not-corrected';
  const sum: Measure = { ...row, key: OTHER_SUM, label: '（六）其他处理（合计）' };
  return isFirstOther ? [sum, row] : [row];
});

const PROACTIVE: readonly Measure[] = PROACTIVE_FORMS['2021'].flatMap(({ rows, columns }) =>
  rows.flatMap((row) =>
    columns.map((column) => ({
      key: `proactive.${row.key}.${column.key}`,
      // The unit is told beside every label.
      label: `${row.label}·${column.label.replace('（单位：万元）', '')}`,
      unit: 'figures' in column && column.figures === 'money' ? '万元' : '件',
      table: '表二',
    })),
  ),
);

const REMEDIES: readonly Measure[] = leavesOf(REMEDIES_FORM).map(({ key }) => {
  const { row, column } = cellName(`remedies.${key}`);
  return { key: `remedies.${key}`, label: `${row}·${column}`, unit: '件', table: '表四' };
});

/** Everything that can be compared, table three first: it is what people ask about. */
export const MEASURES: readonly Measure[] = [...REQUESTS, ...REMEDIES, ...PROACTIVE];

export function measureOf(key: string): Measure | undefined {
  return MEASURES.find((measure) => measure.key === key);
}

export type Applicant = RequestsColumn;

export const APPLICANT_CHOICES: readonly { readonly key: Applicant; readonly label: string }[] =
  leavesOf(APPLICANTS)
    .toSorted((one, other) => Number(other.key === 'total') - Number(one.key === 'total'))
    .map(({ key }) => ({
      key,
      label: key === 'total' ? '全部申请人' : cellName(`requests.new.${key}`).column,
    }));

/** The cell of a measure. @param applicant counts in table three alone. */
export function cellOf({ key, table }: Measure, applicant: Applicant): CellKey {
  return (table === '表三' ? `${key}.${applicant}` : key) as CellKey;
}

/** A measure as a chart is titled. */
export function measureTitle(measure: Measure, applicant: Applicant): string {
  const whose = APPLICANT_CHOICES.find(({ key }) => key === applicant)?.label;
  const isPart = measure.table === '表三' && applicant !== 'total';
  return isPart ? `${measure.label}（${whose}）` : measure.label;
}
