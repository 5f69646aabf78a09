import { type Html, html } from '../http/html.ts';

export type TextField = {
  readonly name: string;
  readonly label: string;
  readonly type?: 'text' | 'password';
  readonly autocomplete?: string;
  readonly hint?: string;
  readonly value?: string | undefined;
  readonly error?: string | undefined;
};

/** What was wrong in a field, by the name that its address bears. */
export type FieldFault = { readonly name: string; readonly error?: string | undefined };

/** A labelled input whose hint and error are read out with it. */
export function textField(field: TextField): Html {
  const { name, label, type = 'text', autocomplete = 'off', hint, value, error } = field;
  const notes = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  return html`<div class="field">
<label for="${name}">${label}</label>
${hint && html`<p id="${name}-hint" class="hint">${hint}</p>`}
${error && html`<p id="${name}-error" class="error">错误：${error}</p>`}
<input id="${name}" name="${name}" type="${type}" value="${value}" autocomplete="${autocomplete}"${notes && html` aria-describedby="${notes}"`}${error && html` aria-invalid="true"`}>
</div>`;
}

/** The errors of a form, listed on top, each a link to its field. */
export function errorSummary(fields: readonly FieldFault[]): Html | null {
  const wrong = fields.filter(({ error }) => error);
  if (wrong.length === 0) return null;
  return html`<div class="error-summary" role="alert"><p><strong>有 ${wrong.length} 处需要改正</strong></p>
<ul>${wrong.map(({ name, error }) => html`<li><a href="#${name}">${error}</a></li>`)}</ul></div>`;
}
