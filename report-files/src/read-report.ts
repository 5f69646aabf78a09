import type { AnnualReport } from '@yigongkai/law/reports/annual-report';
import { type ContentKind, contentKind, contentName } from './content-kind.ts';
import { decodeText } from './decode-text.ts';
import type { DocumentLine } from './document-line.ts';
import { docxLines } from './docx-report.ts';
import { htmlLines, htmlReport } from './html-report.ts';
import { ReadFailure } from './read-failure.ts';
import { reportFromLines } from './report-from-lines.ts';
import { textLines } from './text-lines.ts';

const ADVICE: Partial<Readonly<Record<ContentKind, string>>> = {
  doc: '请用 Word 或 WPS 另存为 .docx 后重试',
  rtf: '请用 Word 或 WPS 另存为 .docx 后重试',
  office: '请用 Word 或 WPS 另存为 .docx 后重试',
  protected: '请去掉打开密码后重试',
  zip: '请解压后给出其中的文件',
  image: '里面没有文字层，请给出网页、PDF 或 Word 原件',
  ofd: '请用阅读软件另存为 PDF 后重试',
  mhtml: '请另存为 .html 后重试',
};

/**
 * Reads an annual report from the bytes of a file, by what they are and not by the file's name. A PDF is
 * read by `readReportBytes`.
 *
 * @throws ReadFailure when the content cannot be read at all.
 */
export function readReport(bytes: Uint8Array): AnnualReport {
  return readWithLines(bytes).report;
}

/** A report with the lines of the document that it was read from. */
export type ReadDocument = {
  readonly report: AnnualReport;
  readonly lines: readonly DocumentLine[];
};

/** @throws ReadFailure as `readReport` does. */
export function readWithLines(bytes: Uint8Array): ReadDocument {
  if (bytes.length === 0) throw new ReadFailure('文件是空的');
  const kind = contentKind(bytes);
  if (kind === 'docx') return fromLines(docxLines(bytes));
  if (kind !== 'text' && kind !== 'html') throw unreadable(kind);
  const text = decodeText(bytes);
  if (text.trim() === '') throw new ReadFailure('文件里没有文字');
  if (kind === 'text') return fromLines(textLines(text));
  const lines = htmlLines(text);
  return { report: htmlReport(text, lines), lines };
}

function fromLines(lines: readonly DocumentLine[]): ReadDocument {
  return { report: reportFromLines(lines), lines };
}

/** Why content of a kind that is not read is not read, and what to do. */
export function unreadable(kind: ContentKind): ReadFailure {
  const advice = ADVICE[kind] ?? '请给出网页、PDF、Word（.docx）或纯文本';
  return new ReadFailure(`文件类型是${contentName(kind)}，不能读取：${advice}`);
}
