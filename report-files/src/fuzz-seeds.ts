import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { demoDocx } from './demo-docx.ts';
import { demoPage } from './demo-page.ts';
import { pdfOf, tableTexts } from './demo-pdf.ts';
import { DISTRICT, TOWNSHIP } from './demo-report.ts';
import { distinctFigures, proactiveRows, remediesRows, requestsRows } from './demo-tables.ts';

export type FuzzSeed = { readonly name: string; readonly bytes: Uint8Array };

/** Files of our own in every kind that is read. */
export function ownSeeds(): FuzzSeed[] {
  const { print } = distinctFigures();
  const bytes = (text: string) => new TextEncoder().encode(text);
  const tables = [proactiveRows('2021', print), requestsRows('2021', print), remediesRows(print)];
  const lefts = [60, 84, 140, 260, 300, 340, 380, 420, 460, 490, 530];
  return [
    { name: 'text of 2021', bytes: bytes(DISTRICT) },
    { name: 'text of 2019', bytes: bytes(TOWNSHIP) },
    { name: 'page', bytes: bytes(demoPage(print)) },
    {
      name: 'page in UTF-16',
      bytes: new Uint8Array(Buffer.from(`\ufeff${demoPage(print)}`, 'utf16le')),
    },
    { name: 'Word', bytes: demoDocx(tables) },
    {
      name: 'PDF',
      bytes: pdfOf([tableTexts(requestsRows('2021', print), { lefts, pitch: 24 }, 80)]),
    },
  ];
}

/** The published reports, where they are: see `published-reports.test.ts`. */
export function publishedSeeds(): FuzzSeed[] {
  const folder = process.env.YIGONGKAI_REPORTS
    ? pathToFileURL(`${process.env.YIGONGKAI_REPORTS}/`)
    : new URL('../../../shared/', import.meta.url);
  return ['seeds/', 'reports/']
    .map((name) => new URL(name, folder))
    .filter((each) => existsSync(each))
    .flatMap((each) =>
      readdirSync(each)
        .filter((name) => /\.(?:txt|html|pdf|docx)$/u.test(name))
        .map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, each))) })),
    );
}
