import { contentKind } from '@yigongkai/report-files/content-kind';
import { documentText } from '@yigongkai/report-files/document-text';
import { ReadFailure } from '@yigongkai/report-files/read-failure';
import { openReportReader } from '@yigongkai/report-files/read-in-child';

/** The text of one file, or why there is none. */
export type TextReading =
  | { readonly file: string; readonly text: string }
  | { readonly file: string; readonly error: string };

/** The name under which standard input is read. */
export const STANDARD_INPUT = '-';

/** Reads files in the order given. One that cannot be read is told on stderr; the others still come. */
export async function readTexts(files: readonly string[]): Promise<TextReading[]> {
  const readings: TextReading[] = [];
  const reader = openReportReader();
  try {
    for (const file of files)
      readings.push(
        await textOf(file, () => (file === STANDARD_INPUT ? inputText() : reader.readText(file))),
      );
  } finally {
    reader.close();
  }
  return readings;
}

async function textOf(file: string, read: () => Promise<string>): Promise<TextReading> {
  try {
    return { file, text: await read() };
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    console.error(`${file}：${error.message}`);
    return { file, error: error.message };
  }
}

/** Text or a page; what has to be taken apart is taken apart in a process of its own, from a file. */
async function inputText(): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part);
  const bytes = Buffer.concat(parts);
  const kind = contentKind(bytes);
  if (bytes.length > 0 && kind !== 'text' && kind !== 'html')
    throw new ReadFailure('标准输入只读文字和网页：PDF 和 Word 请给出文件');
  return documentText(bytes);
}
