import type { ProactiveFormat } from './proactive-form.ts';
import type { RequestsFormat } from './requests-form.ts';

/** The national formats, newest first: the document that set each and its first year of report. */
export const FORMS = {
  '2021': { issuedAs: '国办公开办函〔2021〕30号', firstYear: 2021 },
  '2019': { issuedAs: '国办公开办函〔2019〕60号', firstYear: 2019 },
} as const satisfies Record<
  ProactiveFormat & RequestsFormat,
  { readonly issuedAs: string; readonly firstYear: number }
>;

/** The format for the report of a year; `undefined` before there was a national one. */
export function formOf(year: number): keyof typeof FORMS | undefined {
  if (year >= FORMS['2021'].firstYear) return '2021';
  return year >= FORMS['2019'].firstYear ? '2019' : undefined;
}
