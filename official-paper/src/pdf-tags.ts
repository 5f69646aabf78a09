/** What a piece of the document is to a reader who cannot see the page (ISO 32000-1, 14.8.4). */
export type PdfRole = 'Document' | 'H1' | 'H2' | 'H3' | 'P' | 'Table' | 'TR' | 'TH' | 'TD';

/** A piece of the document in the order in which it is read, whatever its place on the page. */
export type PdfTag = PDFKit.PDFStructureElement & {
  readonly document: PDFKit.PDFDocument;
  readonly dictionary: { readonly data: Record<string, unknown> };
};

/** A header's rows or columns, and how many of them a cell covers (ISO 32000-1, table 349). */
export type CellAttributes = {
  readonly Scope?: 'Row' | 'Column';
  readonly ColSpan?: number;
  readonly RowSpan?: number;
};

/** The piece that holds all others. */
export function newRoot(document: PDFKit.PDFDocument): PdfTag {
  const root = document.struct('Document') as PdfTag;
  document.addStructure(root);
  return root;
}

/** A piece behind those that its parent has; its name is for who goes from piece to piece. */
export function newTag(
  parent: PdfTag,
  role: PdfRole,
  { name, ...attributes }: CellAttributes & { readonly name?: string } = {},
): PdfTag {
  const tag = parent.document.struct(role, name ? { title: name } : {}) as PdfTag;
  // The types that pdfkit knows of a cell are its scope alone.
  if (Object.keys(attributes).length > 0) tag.dictionary.data.A = { O: 'Table', ...attributes };
  parent.add(tag);
  return tag;
}

/** Draws what a piece consists of; more may follow. */
export function drawTagged(tag: PdfTag, draw: () => void): void {
  tag.add(draw);
}

/** Draws what is no part of the text: rules, page numbers, headers that are drawn again. */
export function drawArtifact(
  document: PDFKit.PDFDocument,
  type: 'Layout' | 'Pagination',
  draw: () => void,
): void {
  document.markContent('Artifact', { type });
  draw();
  document.endMarkedContent();
}
