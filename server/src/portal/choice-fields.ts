import { type Html, html } from '../http/html.ts';

type Field = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value?: string | undefined;
  readonly error?: string | undefined;
};

type Choices = Readonly<Record<string, string>>;

/** Some lines of text. */
export function textArea({ rows, ...field }: Field & { readonly rows: number }): Html {
  const { name, label, value } = field;
  return html`<div class="field">
<label for="${name}">${label}</label>
${notesOf(field)}
<textarea id="${name}" name="${name}" rows="${rows}"${describedBy(field)}>${value}</textarea>
</div>`;
}

/** One of many. */
export function selectField({ choices, ...field }: Field & { readonly choices: Choices }): Html {
  const { name, label, value } = field;
  return html`<div class="field">
<label for="${name}">${label}</label>
${notesOf(field)}
<select id="${name}" name="${name}"${describedBy(field)}>
${Object.entries(choices).map(([word, zh]) => html`<option value="${word}"${word === value && html` selected`}>${zh}</option>`)}
</select>
</div>`;
}

/** One of a few, all in sight. Its first choice bears the name as its id, so that an error leads to it. */
export function radioField({ choices, ...field }: Field & { readonly choices: Choices }): Html {
  const { name, label, value } = field;
  return html`<fieldset class="field"${describedBy(field, false)}>
<legend>${label}</legend>
${notesOf(field)}
${Object.entries(choices).map(
  ([word, zh], at) =>
    html`<div class="choice"><input type="radio" id="${at === 0 ? name : `${name}-${word}`}" name="${name}" value="${word}"${word === value && html` checked`}><label for="${at === 0 ? name : `${name}-${word}`}">${zh}</label></div>`,
)}
</fieldset>`;
}

export function checkField(field: Field & { readonly isOn: boolean }): Html {
  const { name, label, isOn } = field;
  return html`<div class="field">${notesOf(field)}<div class="choice"><input type="checkbox" id="${name}" name="${name}" value="1"${isOn && html` checked`}${describedBy(field)}><label for="${name}">${label}</label></div></div>`;
}

function notesOf({ name, hint, error }: Field): Html {
  return html`${hint && html`<p id="${name}-hint" class="hint">${hint}</p>`}${error && html`<p id="${name}-error" class="error">错误：${error}</p>`}`;
}

function describedBy({ name, hint, error }: Field, mayBeInvalid = true): Html | null {
  const notes = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  return notes
    ? html` aria-describedby="${notes}"${error && mayBeInvalid && html` aria-invalid="true"`}`
    : null;
}
