/** Markup that is safe to send: made by the `html` tag alone. */
export class Html {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

type Child = Html | string | number | boolean | null | undefined | readonly Child[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Template tag: escapes every value except `Html`, joins lists, leaves out `false`, `true`, `null` and
 * `undefined`. Attributes are always quoted; an address that a person typed is checked before it comes here.
 */
export function html(strings: TemplateStringsArray, ...children: Child[]): Html {
  return new Html(String.raw({ raw: strings }, ...children.map(render)));
}

function render(child: Child): string {
  if (child === false || child === true || child == null) return '';
  if (child instanceof Html) return child.toString();
  if (typeof child === 'object') return child.map(render).join('');
  return String(child).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
