import type { AnnualReport } from '@yigongkai/law/reports/annual-report';
import { contentKind, contentName } from './content-kind.ts';
import { decodeText } from './decode-text.ts';
import { ReadFailure } from './read-failure.ts';
import { reportFromLines } from './report-from-lines.ts';
import { textLines } from './text-lines.ts';

/**
 * Reads an annual report from the bytes of a file, by what they are and not by the file's name.
 *
 * @throws ReadFailure when the content cannot be read at all.
 */
export function readReport(bytes: Uint8Array): AnnualReport {
  if (bytes.length === 0) throw new ReadFailure('文件是空的');
  const kind = contentKind(bytes);
  if (kind !== 'text')
    throw new ReadFailure(
      `文件类型是${contentName(kind)}，本版本只能读取纯文本（.txt、.md）：请把报告全文另存为文本后重试`,
    );
  const text = decodeText(bytes);
  if (text.trim() === '') throw new ReadFailure('文件里没有文字');
  return reportFromLines(textLines(text));
}
