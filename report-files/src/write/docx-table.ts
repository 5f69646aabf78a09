import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { fittingSize, longWords } from './fit-words.ts';
import type { PrintedBox, PrintedTable } from './printed-table.ts';
import { columnWidths } from './table-columns.ts';

/** Twentieths of a point, in which Word measures: the width of the text is 156 mm. */
const TEXT_WIDTH = 8844;

const MARGIN = 40;
const LABEL: Readonly<Record<number, number>> = { 4: 12, 10: 9, 15: 9 };
const LEAST_FIGURE = 5;
/** How wide a digit is, and anything between digits, as a share of its size: the faces cannot be measured here. */
const WIDTHS = { digit: 0.56, other: 0.3 } as const;

type Sizes = { readonly label: number; readonly figure: number };

/** A table with its merged boxes. A header that is the only one is repeated on every page. */
export function docxTable(table: PrintedTable): Table {
  const widths = columnWidths(table.width, TEXT_WIDTH).map(Math.round);
  const label = LABEL[table.width] ?? 9;
  const sizes = { label, figure: figureSize(table, widths, label) };
  const border = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  const isRepeated = table.parts.length === 1;
  const rows = table.parts.flatMap(({ head, body }, part) => [
    ...head.map((line) => docxRow(line, sizes, { isHeader: isRepeated, keepsNext: true })),
    ...body.map((line, at) => {
      const isLast = part === table.parts.length - 1 && at === body.length - 1;
      return docxRow(line, sizes, { isHeader: false, keepsNext: !isRepeated && !isLast });
    }),
  ]);
  return new Table({
    rows,
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    margins: { left: MARGIN, right: MARGIN, marginUnitType: WidthType.DXA },
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
  });
}

function docxRow(
  line: readonly PrintedBox[],
  sizes: Sizes,
  { isHeader, keepsNext }: { readonly isHeader: boolean; readonly keepsNext: boolean },
): TableRow {
  return new TableRow({
    tableHeader: isHeader,
    cantSplit: true,
    height: { value: sizes.label * 36, rule: HeightRule.ATLEAST },
    children: line.map((box) => docxCell(box, sizes, keepsNext)),
  });
}

function docxCell(box: PrintedBox, sizes: Sizes, keepNext: boolean): TableCell {
  const isLeft = box.kind === 'label' && box.scope === 'row' && sizes.label < 12;
  const isCaption = box.kind === 'label' && box.scope === null && box.rows === 1;
  return new TableCell({
    columnSpan: box.columns,
    rowSpan: box.rows,
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        style: 'TableText',
        alignment: isLeft ? AlignmentType.LEFT : AlignmentType.CENTER,
        keepNext,
        children: [
          new TextRun({
            text: box.text,
            bold: isCaption,
            size: 2 * (box.kind === 'figure' ? sizes.figure : sizes.label),
          }),
        ],
      }),
    ],
  });
}

function figureSize({ parts }: PrintedTable, widths: readonly number[], most: number): number {
  const figures = parts.flatMap(({ body }) => body.flat()).filter(({ kind }) => kind === 'figure');
  const words = figures.flatMap(({ text, column, columns }) => {
    const taken = widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0);
    const room = (taken - 2 * MARGIN) / 20;
    return longWords(text).map((word) => ({ width: widthOf(word), room }));
  });
  return fittingSize(words, { most, least: LEAST_FIGURE });
}

function widthOf(word: string): number {
  const digits = word.match(/\d/gu)?.length ?? 0;
  return digits * WIDTHS.digit + (word.length - digits) * WIDTHS.other;
}
