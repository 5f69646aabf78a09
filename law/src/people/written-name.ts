import { withoutRadicalForms } from './radical-forms.ts';
import { RARE_CHARACTERS } from './rare-characters.ts';

/** How names are written here, beyond what holds everywhere: one character for another. */
export type Foldings = ReadonlyMap<string, string>;

export type WrittenName = {
  /** One spelling for all ways of writing the same name. */
  readonly text: string;
  /** What stood in brackets at the end: a second nameplate or a remark such as 本级. */
  readonly aside: string | null;
};

const BLANKS = /[\s\p{Cf}\p{Variation_Selector}]/gu;
const OPENING = /[[{〔【〈《⟨「『“‘<]/gu;
const CLOSING = /[\]}〕】〉》⟩」』”’>]/gu;
const DESCRIPTION_MARKS = /[⿰-⿿]/gu;

/** `(石咢)嘉`, `(石+咢)嘉`, `(左石右咢)嘉`: parts in brackets, with more of the name after them. */
const WRITTEN_OUT =
  /\((?:[左上](\p{Script=Han})[右下](\p{Script=Han})|(\p{Script=Han})[+加]?(\p{Script=Han})(\p{Script=Han})?)\)(?=\p{Script=Han})/gu;

const ASIDE = /^(.+?)\(([^()]*)\)$/u;

/** @param foldings characters to read as others, as traditional ones as simplified. */
export function writtenName(name: string, foldings: Foldings = new Map()): WrittenName {
  const spelt = [...withoutRadicalForms(name).replace(BLANKS, '')]
    .map((character) => foldings.get(character) ?? character)
    .join('')
    .replace(OPENING, '(')
    .replace(CLOSING, ')')
    .replace(DESCRIPTION_MARKS, '')
    .replace(WRITTEN_OUT, '$1$2$3$4$5');
  const plain = RARE_CHARACTERS.reduce(
    (text, { character, parts }) => text.replaceAll(character, parts),
    spelt,
  );
  const [, text = plain, aside = null] = ASIDE.exec(plain) ?? [];
  return { text, aside };
}
