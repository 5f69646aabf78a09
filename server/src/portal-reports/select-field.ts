import { type Html, html } from '../http/html.ts';

export type Choice = { readonly value: string; readonly label: string };

export type SelectField = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** Offered first: the word for no choice. */
  readonly none?: string;
  readonly groups: readonly {
    readonly label: string | null;
    readonly choices: readonly Choice[];
  }[];
};

/** A labelled list to choose one of. */
export function selectField({ name, label, value, none, groups }: SelectField): Html {
  const option = (choice: Choice) =>
    html`<option value="${choice.value}"${choice.value === value && html` selected`}>${choice.label}</option>`;
  return html`<div class="choice"><label for="${name}">${label}</label>
<select id="${name}" name="${name}">
${none !== undefined && option({ value: '', label: none })}
${groups
  .filter(({ choices }) => choices.length > 0)
  .map(({ label: group, choices }) =>
    group === null
      ? choices.map(option)
      : html`<optgroup label="${group}">${choices.map(option)}</optgroup>`,
  )}
</select></div>`;
}
