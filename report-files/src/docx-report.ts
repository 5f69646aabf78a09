import type { AnnualReport } from '@yigongkai/law/reports/annual-report';
import { decodeText } from './decode-text.ts';
import { type DocumentFlow, flowLines } from './document-flow.ts';
import type { DocumentLine } from './document-line.ts';
import { docxFlow } from './docx-flow.ts';
import { ReadFailure } from './read-failure.ts';
import { reportFromLines } from './report-from-lines.ts';
import { zipPart } from './zip-parts.ts';

const MAIN_PART = /^word\/document\d*\.xml$/u;

/** @throws ReadFailure when the document is damaged or has no text. */
export function docxReport(bytes: Uint8Array): AnnualReport {
  return reportFromLines(docxLines(bytes));
}

/** @throws ReadFailure when the document is damaged or has no text. */
export function docxLines(bytes: Uint8Array): DocumentLine[] {
  return flowLines(docxContent(bytes));
}

/** @throws ReadFailure when the document is damaged or has no text. */
export function docxContent(bytes: Uint8Array): DocumentFlow {
  const part = zipPart(bytes, (name) => MAIN_PART.test(name));
  const flow = docxFlow(decodeText(part));
  if (!flow) throw new ReadFailure('文件已损坏：Word 正文不完整');
  if (flow.length === 0) throw new ReadFailure('Word 文档里没有文字');
  return flow;
}
