import type { LabelMark } from './flow-tokens.ts';
import type { FlowLabel } from './match-labels.ts';

const MARKS: readonly (readonly [RegExp, LabelMark])[] = [
  [/^[（(][一二三四五六七]+[)）]/u, 'bracket'],
  [/^[一二三四五六七]、/u, 'comma'],
  [/^\d\./u, 'digit'],
];

/** What running text may print for a heading: its label and its other wordings. */
export function flowLabels<Key extends string>(
  key: Key,
  heading: { readonly label: string; readonly aliases?: readonly string[] },
): FlowLabel<Key>[] {
  const mark = MARKS.find(([pattern]) => pattern.test(heading.label))?.[1] ?? null;
  return [heading.label, ...(heading.aliases ?? [])].map((label) => ({
    key,
    label,
    wording: hanOf(label),
    mark,
  }));
}

/** The ideographs of a label without its number. */
export function hanOf(label: string): string {
  const bare = MARKS.reduce((text, [pattern]) => text.replace(pattern, ''), label);
  return (bare.match(/\p{Script=Han}+/gu) ?? []).join('');
}
