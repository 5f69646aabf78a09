import type { LabelKind, TopicKind } from './context-words.ts';
import { labelAt } from './label-at.ts';
import type { Page } from './page.ts';
import { type ScreenedLine, wordsBetween } from './screened-line.ts';

/** A line together with what the lines before tell of it. */
export type Context = { readonly line: ScreenedLine; readonly page: Page };

/** Labels of what belongs to an office: such numbers and places are public by REG 20(2). */
export function labelOf({ line, page }: Context, at: number): LabelKind | null {
  return labelAt(line, page, at);
}

export function hasTopic({ line, page }: Context, topic: TopicKind): boolean {
  return page.topics.has(topic) || line.kinds.has(topic);
}

/** Whether persons are listed here: a table with their names, or the lines below a list's title. */
export function listsPersons({ page }: Context): boolean {
  return !page.hasPosts && (page.isList || page.columns.includes('name'));
}

/** Whether a word of a kind stands within so many characters before or behind a span. */
export function isNear(
  { line }: Context,
  kind: LabelKind | TopicKind,
  { from, to }: { readonly from: number; readonly to: number },
  reach: { readonly before: number; readonly behind: number },
): boolean {
  return wordsBetween(line, from - reach.before, to + reach.behind).some(
    (word) => word.kind === kind && (word.to <= from || word.from >= to),
  );
}
