import type { PageBox } from './page-box.ts';

/** A line of a document after its layout has been read: running text, or the cells of a table row. */
export type DocumentLine = TextLine | RowLine;

export type TextLine = {
  readonly kind: 'text';
  readonly text: string;
  readonly where: string;
  readonly boxes?: readonly PageBox[];
};

export type RowLine = {
  readonly kind: 'row';
  readonly cells: readonly string[];
  /**
   * Whether each cell stands at the place of its column. Where it does not, the layout has dropped empty
   * cells, and a short row no longer tells which columns its figures belong to.
   */
  readonly isGrid: boolean;
  /** Whether the document itself draws the table: what its rows do not tell, running text must not guess. */
  readonly isDrawn: boolean;
  readonly where: string;
  /** Where it stands on the pages of a PDF. */
  readonly boxes?: readonly PageBox[];
};
