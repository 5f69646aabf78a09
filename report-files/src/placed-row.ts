/** A cell of a table with the columns that it covers: from the first, up to and without the one behind its last. */
export type PlacedCell = {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Whether the cell began in a row above. */
  readonly isContinued: boolean;
};

/** A row of a table whose spans have been expanded, in the order of its columns. */
export type PlacedRow = { readonly cells: readonly PlacedCell[]; readonly where: string };

export function isBlank({ text }: Pick<PlacedCell, 'text'>): boolean {
  return text.trim() === '';
}
