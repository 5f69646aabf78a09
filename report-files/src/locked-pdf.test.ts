import { expect, test } from 'vitest';
import { lockedPdf } from './demo-locked-pdf.ts';
import { pdfPages } from './pdf-words.ts';
import { ReadFailure } from './read-failure.ts';
import { readReportBytes } from './read-report-bytes.ts';

test('a PDF that opens with a password only is refused, and says what to do', async () => {
  const bytes = await lockedPdf('示例市演示区人民政府', { userPassword: '1949' });
  await expect(readReportBytes(bytes)).rejects.toEqual(
    new ReadFailure('PDF 加了打开密码：请去掉密码后重试'),
  );
});

test('a PDF that is only kept from being changed is read', async () => {
  const bytes = await lockedPdf('示例市演示区人民政府', { ownerPassword: '1949' });
  const [page] = await pdfPages(bytes);
  expect(page?.words.map(({ text }) => text)).toEqual(['示例市演示区人民政府']);
});
