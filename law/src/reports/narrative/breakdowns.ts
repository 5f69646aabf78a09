import { matchesIn } from './matches-in.ts';
import { mayEndQuantity, type Quantity, quantitiesIn, type UnitFamily } from './quantities.ts';
import type { Sentence } from './sentences.ts';

/** An item of a breakdown, with the words that it stands behind. */
export type BreakdownItem = {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly approximate: boolean;
  /** Which part of the list, as semicolons divide it. */
  readonly group: number;
};

/** A total with the list that explains it: 共 n 条，其中 A a 条、B b 条. */
export type Breakdown = {
  readonly sentence: Sentence;
  /** The words before the total. */
  readonly lead: string;
  readonly total: Quantity;
  readonly items: readonly BreakdownItem[];
  /** The same with items of other units, which organs add up as well. */
  readonly mixed: readonly BreakdownItem[];
  /** The list says that it names everything (其他) or not everything (等). */
  readonly closing: 'closed' | 'open' | 'unsaid';
  /** It explains an item of another list. */
  readonly isNested: boolean;
  readonly quote: string;
};

const MARKERS =
  /其中(?:包括|有|，|：)?|内[含有]|(?<=[，：])(?:分别为|分别是|分别|包括)[：，]?|具体分类如下：?|具体如下：?/gu;
const OPENS_WITH_MARKER = /^(?:（[一二三四五六七八九十]+）)?(?:其中|在[^，。]{2,14}(?:中|里)，)/u;
/** What stands behind these belongs to no list before them, or to a list inside of it. */
const ENDS_LIST = /另|此外|同时|除此之外|其中|[内含]有/u;

/** Every total that a list explains, in the sentence itself, in brackets, or in the next sentence. */
export function breakdownsIn(sentences: readonly Sentence[]): Breakdown[] {
  return sentences.flatMap((sentence, at) => [
    ...listsBehind(sentence, sentences[at + 1]),
    ...listsInBrackets(sentence),
  ]);
}

function listsBehind(sentence: Sentence, next: Sentence | undefined): Breakdown[] {
  const { text } = sentence;
  const markers = matchesIn(text, MARKERS).slice(0, MOST_LISTS);
  const lists = markers.flatMap((marker, at) => {
    if (text[marker.index - 1] === '（') return [];
    const tail = text.slice(marker.index + marker[0].length);
    const isNested = at > 0;
    const found = listOf(sentence, text.slice(0, marker.index), isNested ? firstGroup(tail) : tail);
    return isNested ? found.slice(-1).map((list) => ({ ...list, isNested })) : found;
  });
  if (lists.length > 0) return lists;
  const opening = next && isSamePassage(sentence, next) ? OPENS_WITH_MARKER.exec(next.text) : null;
  return next && opening ? listOf(next, text, next.text.slice(opening[0].length)) : [];
}

/** A list of lists is as long as a report. */
const MOST_LISTS = 20;

/** An inner list ends where the outer one goes on. */
function firstGroup(tail: string): string {
  return tail.split('；', 1)[0] ?? '';
}

function isSamePassage(one: Sentence, other: Sentence): boolean {
  return one.part === other.part && one.heading === other.heading;
}

const BRACKETS = /（([^（）]*)）/gu;

function listsInBrackets(sentence: Sentence): Breakdown[] {
  const { text } = sentence;
  const brackets = matchesIn(text, BRACKETS).filter(({ index }) =>
    mayEndQuantity(text[index - 1] === '，' ? text[index - 2] : text[index - 1]),
  );
  return brackets.slice(0, MOST_LISTS).flatMap((match) => {
    const tail = (match[1] ?? '').replace(/^其中(?:包括|有)?[，：]?/u, '');
    const before = text.slice(0, match.index).replace(/，$/u, '');
    const total = quantitiesIn(before).at(-1);
    if (!total || total.end !== before.length) return [];
    return listOf(sentence, before, tail);
  });
}

function listOf(sentence: Sentence, head: string, tail: string): Breakdown[] {
  const list = withoutNested(tail);
  const totals = lastOfEachFamily(withoutBrackets(head));
  return totals.flatMap((total) => {
    const items = itemsIn(list, total.family);
    if (items.length < 2) return [];
    const closing = closingOf(list);
    return [
      {
        sentence,
        lead: head.slice(0, total.start),
        total,
        items,
        mixed: itemsIn(list, null),
        closing,
        isNested: false,
        quote: sentence.text,
      },
    ];
  });
}

/** A list inside the list explains one of its items. */
function withoutNested(tail: string): string {
  return tail.replace(/（[^（）]*）/gu, '').split(ENDS_LIST, 1)[0] ?? '';
}

/** Of each family of units the last total before the list, in the clause or the two before it. */
function lastOfEachFamily(head: string): Quantity[] {
  const near = quantitiesIn(head).filter(
    ({ family, start }) =>
      family !== null &&
      family !== 'percent' &&
      !CHANGE_BEFORE.test(head.slice(Math.max(0, start - LOOKED_BACK_FOR_CHANGE), start)),
  );
  const last = near.at(-1);
  return near.filter(
    (quantity, at) =>
      near.findLastIndex(({ family }) => family === quantity.family) === at &&
      last !== undefined &&
      distanceIn(head, quantity.end, last.start) < NEAR,
  );
}

const NEAR = 30;
const LOOKED_BACK_FOR_CHANGE = 3;
/** 较上年增加20条 is no total. */
const CHANGE_BEFORE = /(?:增加|增长|增多|减少|上升|下降|多|少)了?$/u;

function distanceIn(text: string, from: number, to: number): number {
  return text.slice(from, to).trim().length;
}

/** Blanks in place of what stands in brackets: places in the text stay. */
function withoutBrackets(text: string): string {
  return text.replace(/（[^（）]*）/gu, (inside) => ' '.repeat(inside.length));
}

function itemsIn(list: string, family: UnitFamily | null): BreakdownItem[] {
  let [from, group] = [0, 0];
  return quantitiesIn(list).flatMap((quantity): BreakdownItem[] => {
    const lead = list.slice(from, quantity.start);
    const label = lead.replace(/^[，、；：\s]+/u, '');
    group += lead.split('；').length - 1;
    from = quantity.end;
    const isLastBare = quantity.unit === '' && quantity.end === list.length;
    const isItem = family === null ? COUNTED.includes(quantity.family) : quantity.family === family;
    if (!isItem && !isLastBare) return [];
    return [
      {
        label,
        value: quantity.value,
        unit: quantity.unit,
        approximate: quantity.approximate,
        group,
      },
    ];
  });
}

/** Units that count something disclosed; money, people and shares do not. */
const COUNTED: readonly (UnitFamily | null)[] = [
  'items',
  'cases',
  'issues',
  'times',
  'pieces',
  'mixed',
];

function closingOf(list: string): Breakdown['closing'] {
  if (/(?:^|[，、；])其[他它][^，、；]*\d/u.test(list)) return 'closed';
  return /等[^，、；]{0,6}$|等[\p{Script=Han}]{0,8}\d/u.test(list) ? 'open' : 'unsaid';
}
