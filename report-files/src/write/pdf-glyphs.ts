import type { AnnualReport, Cell } from '@yigongkai/law/reports/annual-report';
import { textWithGlyphs } from '@yigongkai/official-paper/printable-text';

/** The report as the face can print it. */
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
