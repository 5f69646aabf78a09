import { readFileSync } from 'node:fs';
import type { AnnualReport, Cell, CellState } from '@yigongkai/law/reports/annual-report';
import { readReport } from './read-report.ts';

/** Reports of invented organs, written for the tests, in the layout of text with `|` between cells. */
export const DISTRICT = fixture('demo-district-2023');
export const TOWNSHIP = fixture('demo-township-2020');

export function readText(text: string): AnnualReport {
  return readReport(new TextEncoder().encode(text));
}

/** Reads a text with one passage written otherwise. */
export function readChanged(text: string, from: string, to: string): AnnualReport {
  if (!text.includes(from)) throw new Error(`the text has no passage ${from}`);
  return readText(text.replace(from, () => to));
}

/** The values of a row such as `requests.new`, in the order of the columns of the form. */
export function valuesOf(report: AnnualReport, row: string): (number | null)[] {
  return cellsOf(report, row).map(({ value }) => value);
}

/** The states that occur in a row. */
export function statesOf(report: AnnualReport, row: string): CellState[] {
  return [...new Set(cellsOf(report, row).map(({ state }) => state))];
}

function cellsOf(report: AnnualReport, row: string): Cell[] {
  return Object.entries(report.cells).flatMap(([key, cell]) =>
    key.startsWith(`${row}.`) ? [cell] : [],
  );
}

function fixture(name: string): string {
  return readFileSync(new URL(`./fixtures/${name}.txt`, import.meta.url), 'utf8');
}
