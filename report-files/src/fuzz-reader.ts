import type { AnnualReport, Cell } from '@yigongkai/law/reports/annual-report';
import { contentKind } from './content-kind.ts';
import { decodeText } from './decode-text.ts';
import { pdfPages } from './pdf-words.ts';
import { ReadFailure } from './read-failure.ts';
import { readReportBytes } from './read-report-bytes.ts';
import { zipPart } from './zip-parts.ts';

/** What a reading of hostile bytes came to; a broken promise is thrown. */
export type FuzzOutcome = 'report' | 'refused' | 'unread';

/** No input of a few hundred kilobytes may take longer: the child that reads is killed after ten seconds. */
const MOST_MILLISECONDS = 12_000;

/**
 * Reads bytes that may be anything. Whatever they are, the reader gives a report or a ReadFailure, soon,
 * and prints no figure that the bytes do not.
 *
 * @param read the reader itself, or one in a child
 */
export async function fuzzReader(
  bytes: Uint8Array,
  read: (bytes: Uint8Array) => Promise<AnnualReport> = readReportBytes,
): Promise<FuzzOutcome> {
  const begun = performance.now();
  const report = await read(bytes).catch((error: unknown) => {
    if (error instanceof ReadFailure) return null;
    throw error;
  });
  const taken = performance.now() - begun;
  if (taken > MOST_MILLISECONDS) throw new Error(`took ${Math.round(taken)} ms`);
  if (!report) return 'unread';
  if (report.refused !== null) return 'refused';
  await checkFigures(report, bytes);
  return 'report';
}

async function checkFigures(report: AnnualReport, bytes: Uint8Array): Promise<void> {
  const text = await printedText(bytes);
  for (const [key, cell] of Object.entries(report.cells)) {
    if (cell.value === null) continue;
    if (!isSpelt(cell)) throw new Error(`${key}: ${cell.value} is not what ${cell.raw} spells`);
    if (!text.includes(compact(cell.raw))) throw new Error(`${key}: the file has no ${cell.raw}`);
  }
}

/** Whether the digits of the value are those that stand there. */
function isSpelt({ value, raw }: Cell): boolean {
  const digits = raw.normalize('NFKC').replace(/[^\d.]/gu, '');
  return Number(digits) === Math.abs(value ?? Number.NaN);
}

/** All that the bytes print, found without the reader's own way of laying it out. */
async function printedText(bytes: Uint8Array): Promise<string> {
  const kind = contentKind(bytes);
  if (kind === 'pdf') {
    const pages = await pdfPages(bytes);
    return compact(pages.flatMap(({ words }) => words.map((word) => word.text)).join(''));
  }
  if (kind === 'text') return compact(decodeText(bytes));
  const markup = decodeText(
    kind === 'docx' ? zipPart(bytes, (name) => /document\d*\.xml$/u.test(name)) : bytes,
  );
  return compact(withoutTags(markup));
}

function withoutTags(markup: string): string {
  return markup
    .replace(/<[^>]*>/gu, '')
    .replace(/&#(\d+);?/gu, (_entity, code) => String.fromCharCode(Number(code)))
    .replace(/&nbsp;?/gu, ' ');
}

function compact(text: string): string {
  return text.replace(/[\s\u00a0\u200b\ufeff]/gu, '');
}
