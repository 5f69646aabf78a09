import { type Html, html } from '../http/html.ts';
import { APPLICANT_CHOICES, type Applicant, MEASURES } from './measures.ts';
import { selectField } from './select-field.ts';

const GROUPS = (
  [
    ['表三', '收到和处理政府信息公开申请情况'],
    ['表四', '行政复议、行政诉讼情况'],
    ['表二', '主动公开政府信息情况'],
  ] as const
).map(([table, label]) => ({
  label,
  choices: MEASURES.filter((measure) => measure.table === table).map((measure) => ({
    value: measure.key,
    label: measure.label,
  })),
}));

/** A list of all that can be compared. @param none where the choice may be left open. */
export function measureField(name: string, label: string, value: string, none?: string): Html {
  return selectField({ name, label, value, groups: GROUPS, ...(none !== undefined && { none }) });
}

export function applicantField(value: Applicant): Html {
  const choices = APPLICANT_CHOICES.map(({ key, label }) => ({ value: key, label }));
  return selectField({
    name: 'applicant',
    label: '申请人（只用于申请情况）',
    value,
    groups: [{ label: null, choices }],
  });
}

/** The fields of a comparison, with its button. It asks by address, so that the answer can be shared. */
export function comparisonForm(action: string, fields: readonly Html[]): Html {
  return html`<form class="comparison" action="${action}" method="get" aria-label="选择比较的内容">${fields}<button>比较</button></form>`;
}
