import type { AnnualReport, Cell } from '@yigongkai/law/reports/annual-report';
import { contentKind } from './content-kind.ts';
import { decodeText } from './decode-text.ts';
import { pdfPages } from './pdf-words.ts';
import { ReadFailure, ReadingStopped } from './read-failure.ts';
import { readReportBytes } from './read-report-bytes.ts';
import { zipPart } from './zip-parts.ts';

/** What a reading of hostile bytes came to, `stopped` when it had to be ended; a broken promise is thrown. */
export type FuzzOutcome = 'report' | 'refused' | 'unread' | 'stopped';

/**
 * No input of a few hundred kilobytes may take longer, in the processor's own time, so that a busy machine does
 * not count: the child that reads is killed after ten seconds.
 */
const MOST_MILLISECONDS = 10_000;

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
  const begun = process.cpuUsage();
  const answer = await read(bytes).catch((error: unknown) => {
    if (error instanceof ReadFailure) return error;
    throw error;
  });
  const { user, system } = process.cpuUsage(begun);
  const taken = (user + system) / 1000;
  if (taken > MOST_MILLISECONDS) throw new Error(`took ${Math.round(taken)} ms`);
  if (answer instanceof ReadFailure) return answer instanceof ReadingStopped ? 'stopped' : 'unread';
  if (answer.refused !== null) return 'refused';
  await checkFigures(answer, bytes);
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

/** Whether the digits of the value are those that stand there; a figure regained, among those of its row. */
function isSpelt({ value, state, raw }: Cell): boolean {
  const digits = raw.normalize('NFKC').replace(/[^\d.]/gu, '');
  if (state === 'recovered') return digits.includes(String(value));
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

/** Without spaces, and without brackets: one that opens in a label may close behind the first figure. */
function compact(text: string): string {
  return text.replace(/[\s\u00a0\u200b\ufeff()（）]/gu, '');
}
