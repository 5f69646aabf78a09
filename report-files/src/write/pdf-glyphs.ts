import type { AnnualReport, Cell } from '@yigongkai/law/reports/annual-report';
import { openSync } from 'fontkit';
import { FACES } from './pdf-pen.ts';

/** Stands for a character that the face does not have, as printers set it. */
export const NO_GLYPH = '〓';

/** The report as the face can print it. No character is left out unseen, in the picture or in the text behind it. */
export function withGlyphs(report: AnnualReport): AnnualReport {
  const printable = textWithGlyphs();
  const cells = Object.entries(report.cells).map(([key, cell]: [string, Cell]) => [
    key,
    { ...cell, raw: printable(cell.raw) },
  ]);
  return {
    ...report,
    organ: report.organ === null ? null : printable(report.organ),
    cells: Object.fromEntries(cells),
    sections: report.sections.map(({ no, title, text }) => ({
      no,
      title: printable(title),
      text: printable(text),
    })),
  };
}

/** A text as the face can print it. */
export function textWithGlyphs(): (text: string) => string {
  const font = openSync(FACES.regular);
  const isThere = (char: string) =>
    'hasGlyphForCodePoint' in font && font.hasGlyphForCodePoint(char.codePointAt(0) ?? 0);
  return (text) =>
    text
      .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
      .replaceAll('\t', ' ')
      .replace(/[^\s\u0020-\u007e]/gu, (char) => (isThere(char) ? char : NO_GLYPH));
}
