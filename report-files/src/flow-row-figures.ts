import type { FlowToken } from './flow-tokens.ts';
import { type RowFigures, rowFigures, zeroRun } from './row-figures.ts';

/** What a row in running text prints: texts for its columns, or digits that have lost their borders. */
export type FlowFigures = RowFigures | { readonly kind: 'fused'; readonly runs: readonly string[] };

/**
 * The texts of a row's tokens. Where borders are left, they tell the columns as they do in a table; where
 * none is, spaces and line breaks do.
 */
export function flowRowFigures(tokens: readonly FlowToken[], count: number): FlowFigures {
  const cells = cellsOf(tokens);
  const filled = cells.filter((cell) => cell.length > 0);
  const [only = []] = filled;
  if (filled.length > 1)
    return rowFigures(
      {
        kind: 'row',
        cells: cells.map((cell) => cell.join(' ')),
        isGrid: false,
        isDrawn: false,
        where: '',
      },
      0,
      count,
      null,
    );
  if (only.length === 0)
    return tokens.length > 0 && cells.length >= count
      ? { kind: 'each', texts: cells.slice(0, count).map(() => '') }
      : { kind: 'unclear', text: '' };
  if (only.length === count) return { kind: 'each', texts: only };
  const digits = only.join('');
  const zeros = zeroRun(digits, count);
  if (zeros) return { ...zeros, text: only.join(' ') };
  if (only.length < count && /^\d+$/u.test(digits) && digits.length >= count)
    return { kind: 'fused', runs: only };
  if (only.length > 1) return { kind: 'unclear', text: only.join(' ') };
  if (cells[0] !== only && cells.length === count)
    return { kind: 'each', texts: cells.map((cell) => cell.join('')) };
  const isFirst = cells[0] === only && cells.length >= count;
  return digits === '0' || isFirst
    ? { kind: 'merged', text: digits }
    : { kind: 'unclear', text: digits };
}

/** The texts between borders; the border behind the label and the one at the end open no cell. */
function cellsOf(tokens: readonly FlowToken[]): string[][] {
  const cells: string[][] = [[]];
  for (const { kind, text } of tokens)
    if (kind === 'border') cells.push([]);
    else cells.at(-1)?.push(text);
  if (tokens[0]?.kind === 'border') cells.shift();
  if (cells.length > 1 && tokens.at(-1)?.kind === 'border') cells.pop();
  return cells;
}
