// The child of `desk-child.ts`: reads, checks and writes what visitors bring, one question after another.
import { setPriority } from 'node:os';
import { checkReports } from '@yigongkai/law/reports/check-reports';
import { ReadFailure } from '@yigongkai/report-files/read-failure';
import { readDocument } from '@yigongkai/report-files/read-report-bytes';
import type { DeskAnswer, DeskQuestion, ReadDocument, WrittenResult } from './desk-child.ts';

/** The longest report has some 60,000 characters; what has far more is another document. */
const MOST_CHARACTERS = 500_000;

/** Reports printed with one cell a line have some hundred. */
const MOST_LINES = 20_000;

/** Below the server itself, which answers those who only read pages. */
setPriority(10);

// The library that takes PDF apart drops promises that fail on damaged parts, and goes on without the parts.
let isDamaged = false;
process.on('unhandledRejection', () => {
  isDamaged = true;
});
process.on('message', (question) => {
  void said(question as DeskQuestion).then((answer) => process.send?.(answer));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');

async function said(question: DeskQuestion): Promise<DeskAnswer> {
  isDamaged = false;
  try {
    const answer = await answerTo(question);
    return isDamaged ? { failure: '文件已损坏：部分内容无法解析' } : { answer };
  } catch (error) {
    if (error instanceof ReadFailure) return { failure: error.message };
    return { failure: `读取时程序出错，请把这个文件报告给维护者（${error}）` };
  }
}

async function answerTo(question: DeskQuestion): Promise<unknown> {
  if (question.kind === 'read') return read(question.bytes);
  if (question.kind === 'check') return checkReports(question.reports);
  return write(question);
}

async function read(bytes: Uint8Array): Promise<ReadDocument> {
  const document = await readDocument(bytes);
  const length = document.lines.reduce(
    (sum, line) => sum + (line.kind === 'text' ? line.text : line.cells.join('')).length,
    0,
  );
  if (document.lines.length > MOST_LINES)
    throw new ReadFailure(
      `文件有 ${document.lines.length} 行，年度报告不会超过 ${MOST_LINES} 行：请给出报告本身`,
    );
  if (length > MOST_CHARACTERS)
    throw new ReadFailure(
      `文件里有 ${Math.ceil(length / 10_000)} 万字，年度报告不会超过 ${MOST_CHARACTERS / 10_000} 万字：请给出报告本身`,
    );
  return document;
}

/** What a writer needs is loaded when it writes. */
async function write({ as, reports, unread }: WrittenResult): Promise<Uint8Array> {
  if (as === 'docx') {
    const { writeFindings } = await import('@yigongkai/report-files/write/write-findings');
    return writeFindings(reports, unread);
  }
  const { writeMatrix } = await import('@yigongkai/report-files/write/write-matrix');
  return writeMatrix(reports, unread);
}
