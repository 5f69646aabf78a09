import type { FlowToken } from './flow-tokens.ts';
import type { FlowEvent } from './match-labels.ts';

/** A labelled row in running text with the figures and borders that are certainly its own. */
export type FlowRow<Key extends string> = {
  readonly key: Key;
  readonly label: string;
  readonly line: number;
  readonly tokens: readonly FlowToken[];
};

/** A line of fewer figures than this is not known for a row by itself. */
const FEWEST_FIGURES = 7;

/** Figures and borders with no word between them. */
type Block = { readonly from: number; readonly tokens: readonly FlowToken[] };

type Draft<Key extends string> = FlowEvent<Key> & { tokens: readonly FlowToken[] };

/**
 * Gives each label its figures: those printed in it, behind it on its line, or on the lines after it.
 *
 * In the text of a PDF the figures of a row whose label takes two lines stand on a line of their own, which
 * may come before or after the label. Such lines are given to labels only where, between two rows whose
 * figures are certain, there are as many of them as rows, and no row of the form is missing.
 *
 * @param order the rows of the form that may follow one another, in each of its versions
 */
export function flowRows<Key extends string>(
  tokens: readonly FlowToken[],
  events: readonly FlowEvent<Key>[],
  width: number,
  orders: readonly (readonly Key[])[],
): FlowRow<Key>[] {
  const drafts: Draft<Key>[] = events.map((event) => ({ ...event, tokens: [] }));
  const loose: Block[] = [];
  const fullWidth = width >= FEWEST_FIGURES ? width : Number.POSITIVE_INFINITY;
  for (const block of blocksOf(tokens)) {
    const owner = ownerOf(block, drafts, tokens);
    if (!owner) loose.push(...fullLines(block, width));
    else {
      const { own, rest } = divided(block, owner, tokens, fullWidth);
      owner.tokens = [...owner.tokens, ...own];
      loose.push(...rest);
    }
  }
  fillGaps(drafts, loose, orders);
  dropDoubtful(drafts, tokens, orders);
  return drafts.flatMap((draft) =>
    draft.key === null
      ? []
      : [
          {
            key: draft.key,
            label: draft.label,
            line: draft.tokens[0]?.line ?? tokens[draft.first]?.line ?? 0,
            tokens: draft.tokens,
          },
        ],
  );
}

function blocksOf(tokens: readonly FlowToken[]): Block[] {
  const blocks: { from: number; tokens: FlowToken[] }[] = [];
  tokens.forEach((token, at) => {
    if (token.kind === 'word') return;
    const last = blocks.at(-1);
    if (last && last.from + last.tokens.length === at) last.tokens.push(token);
    else blocks.push({ from: at, tokens: [token] });
  });
  return blocks;
}

/** The label in whose midst the block stands, or else the words right before it. */
function ownerOf<Key extends string>(
  { from }: Block,
  drafts: readonly Draft<Key>[],
  tokens: readonly FlowToken[],
): Draft<Key> | undefined {
  const around = drafts.find(({ key, first, last }) => key !== null && first < from && from < last);
  if (around) return around;
  const before = drafts.findLast(({ last }) => last < from);
  return before && tokens.slice(before.last + 1, from).every(({ kind }) => kind !== 'word')
    ? before
    : undefined;
}

/**
 * What of a block is its owner's: full lines below a label may also be those of the next one, and of several
 * in the midst of a label any one.
 */
function divided<Key extends string>(
  block: Block,
  owner: Draft<Key>,
  tokens: readonly FlowToken[],
  width: number,
): { own: readonly FlowToken[]; rest: Block[] } {
  const isInside = block.from < owner.last;
  const inside = isInside ? fullLines(block, width) : [];
  if (inside.length > 1) return { own: [], rest: inside };
  const line = tokens[isInside ? block.from : owner.last]?.line;
  const beside = block.tokens.filter((token) => token.line === line);
  const count = figureCount(beside);
  const below = { from: block.from + beside.length, tokens: block.tokens.slice(beside.length) };
  if (count >= width) return { own: beside, rest: fullLines(below, width) };
  const lines = fullLines(block, width);
  if (lines.length > 0 && count === 0) return { own: [], rest: lines };
  return { own: block.tokens, rest: [] };
}

function fullLines({ from, tokens }: Block, width: number): Block[] {
  const lines = new Map<number, { from: number; tokens: FlowToken[] }>();
  tokens.forEach((token, at) => {
    const line = lines.get(token.line);
    if (line) line.tokens.push(token);
    else lines.set(token.line, { from: from + at, tokens: [token] });
  });
  return [...lines.values()].filter((line) => figureCount(line.tokens) >= width);
}

function figureCount(tokens: readonly FlowToken[]): number {
  return tokens.filter(({ kind }) => kind === 'figure').length;
}

function fillGaps<Key extends string>(
  drafts: Draft<Key>[],
  loose: readonly Block[],
  orders: readonly (readonly Key[])[],
): void {
  if (loose.length === 0) return;
  const leaves = new Set(orders.flat());
  const isRow = ({ key }: Draft<Key>) => key === null || leaves.has(key);
  const rows = drafts.filter(isRow);
  let start = 0;
  while (start < rows.length) {
    const end = rows.findIndex((row, at) => at >= start && row.tokens.length > 0);
    const stop = end < 0 ? rows.length : end;
    const gap = rows.slice(start, stop);
    const [after, before] = [rows[start - 1]?.last ?? -1, rows[stop]?.last];
    const lines = loose.filter(
      ({ from }) => from > after && (before === undefined || from < before),
    );
    const isWhole = isConsecutive(
      rows.slice(Math.max(0, start - 1), stop + 1).map(({ key }) => key),
      orders,
    );
    const isLed = start > 0 || !isAhead(lines[0], gap[0]) || isFirst(gap[0]?.key, orders);
    if (lines.length === gap.length && isWhole && isLed && areNeighbours(gap, lines))
      gap.forEach((row, at) => {
        row.tokens = lines[at]?.tokens ?? [];
      });
    start = stop + 1;
  }
}

/**
 * Where the figures stand on other lines than the label and the next row of the form is missing, they may
 * be those of the missing row.
 */
function dropDoubtful<Key extends string>(
  drafts: readonly Draft<Key>[],
  tokens: readonly FlowToken[],
  orders: readonly (readonly Key[])[],
): void {
  const leaves = new Set(orders.flat());
  const rows = drafts.filter(({ key }) => key === null || leaves.has(key));
  rows.forEach((row, at) => {
    const { key, first, last } = row;
    if (key === null) return;
    const lines = new Set(tokens.slice(first, last + 1).map(({ line }) => line));
    const isBeside = row.tokens.some(({ kind, line }) => kind === 'figure' && lines.has(line));
    const next = rows[at + 1];
    const isFollowed = orders.some((order) => {
      const place = order.indexOf(key);
      return place >= 0 && (next ? order[place + 1] === next.key : place === order.length - 1);
    });
    if (!isBeside && next?.key !== null && !isFollowed) row.tokens = [];
  });
}

function isAhead<Key extends string>(
  line: Block | undefined,
  row: Draft<Key> | undefined,
): boolean {
  return line !== undefined && row !== undefined && line.from < row.first;
}

/** Figures ahead of all labels are the first row's own only if that is the first of the form. */
function isFirst<Key extends string>(
  key: Key | null | undefined,
  orders: readonly (readonly Key[])[],
): boolean {
  return orders.some((order) => order[0] === key);
}

function isConsecutive<Key extends string>(
  keys: readonly (Key | null)[],
  orders: readonly (readonly Key[])[],
): boolean {
  return orders.some((order) => {
    const start = order.indexOf(keys[0] as Key);
    return start >= 0 && keys.every((key, at) => key === order[start + at]);
  });
}

/** Whether the label and the line of each row stand together, before those of the next. */
function areNeighbours<Key extends string>(
  rows: readonly Draft<Key>[],
  lines: readonly Block[],
): boolean {
  return rows.every((row, at) => {
    const next = rows[at + 1];
    const end = Math.max(row.last, lines[at]?.from ?? 0);
    return !next || end < Math.min(next.first, lines[at + 1]?.from ?? 0);
  });
}
