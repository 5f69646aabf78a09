import { bytesOf, FACES } from '@yigongkai/official-paper/pdf-pen';
import { newRoot } from '@yigongkai/official-paper/pdf-tags';
import PDFDocument from 'pdfkit';

/** A PDF of one line of text that is encrypted: to open with a password, or free to open but not to change. */
export function lockedPdf(
  text: string,
  passwords: { readonly userPassword?: string; readonly ownerPassword?: string },
): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A4', pdfVersion: '1.7', ...passwords });
  document.font(FACES.regular).text(text);
  return bytesOf({ document, root: newRoot(document), down: 0 });
}
