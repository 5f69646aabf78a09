import type { Answer, Setting } from '../provisions/setting.ts';
import { REMEDY_COUNT_SETTINGS } from '../remedies/remedy-result.ts';
import { REPORT_RULES, VERDICTS } from '../reports/report-rules.ts';
import { REPORT_SETTINGS } from '../reports/report-settings.ts';
import { APPLICANT_SETTINGS } from '../requests/applicant-category.ts';
import { CASE_ROW_SETTINGS } from '../requests/case-row-settings.ts';
import { REQUEST_SETTINGS } from '../requests/request-settings.ts';
import { CONTROL_RULES } from './control-rules.ts';
import { REMEDY_RULES } from './remedy-rules.ts';
import { REQUEST_RULES } from './request-rules.ts';
import type { Rule } from './rule.ts';

const SETTINGS: Readonly<Record<string, Setting<unknown> & Partial<Answer>>> = {
  ...REQUEST_SETTINGS,
  ...CASE_ROW_SETTINGS,
  ...APPLICANT_SETTINGS,
  ...REMEDY_COUNT_SETTINGS,
  ...REPORT_SETTINGS,
};

/** Every rule that this law knows, as a person looks it up: `yigongkai explain`. */
export const RULEBOOK: readonly Rule[] = [
  ...REQUEST_RULES,
  ...CONTROL_RULES,
  ...REMEDY_RULES,
  ...Object.entries(SETTINGS).map(
    ([id, setting]): Rule => ({
      kind: 'setting',
      id,
      zh: setting.says,
      provisions: [],
      says: [`默认：${defaultText(setting)}`, `来源：${setting.source}`],
    }),
  ),
  ...Object.entries(REPORT_RULES).map(
    ([id, { says, basis, verdict }]): Rule => ({
      kind: 'report-rule',
      id,
      zh: says,
      provisions: [],
      says: [`依据：${basis}`, `不合时最多判为：${VERDICTS[verdict]}`],
    }),
  ),
];

function defaultText({ value, ...setting }: Setting<unknown> & Partial<Answer>): string {
  if ('unit' in setting) return `${value} ${setting.unit}`;
  if (typeof value === 'object') return JSON.stringify(value);
  const word = String(value);
  return ('choices' in setting && setting.choices?.[word]) || word;
}
