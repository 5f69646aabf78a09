import { plainIdeographs } from '@yigongkai/law/people/radical-forms';
import { getDocumentProxy } from 'unpdf';
import { ReadFailure } from './read-failure.ts';

/** A piece of text as a page shows it. `y` is its base line, counted downwards through the whole document. */
export type PdfWord = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Its base line counted from the top of its own page. */
  readonly pageY: number;
  readonly size: number;
  readonly page: number;
};

type PdfPage = { readonly words: readonly PdfWord[]; readonly height: number };

type Item = { readonly str: string; readonly width: number; readonly transform: number[] };

type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>;

/** The longest report has some 60 pages. */
const MOST_PAGES = 300;

const FAILURES: Readonly<Record<string, string>> = {
  PasswordException: 'PDF 加了打开密码：请去掉密码后重试',
  InvalidPDFException: 'PDF 已损坏或不完整：请重新下载后重试',
  FormatError: 'PDF 已损坏或不完整：请重新下载后重试',
  MissingPDFException: 'PDF 已损坏或不完整：请重新下载后重试',
};

/**
 * The words of every page by the text layer of a PDF. Nothing is drawn, nothing is fetched, no script runs.
 *
 * @throws ReadFailure when the file is locked or damaged, or has no text.
 */
export async function pdfPages(bytes: Uint8Array): Promise<PdfPage[]> {
  const document = await open(bytes);
  try {
    if (document.numPages > MOST_PAGES)
      throw new ReadFailure(`PDF 有 ${document.numPages} 页，超过 ${MOST_PAGES} 页的上限`);
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1)
      pages.push(await pageOf(document, number));
    if (pages.every(({ words }) => words.length === 0))
      throw new ReadFailure(
        'PDF 里没有文字：是扫描件没有文字层，或字体没有文字编码。请给出报告的网页、Word 或带文字的 PDF',
      );
    return pages;
  } catch (error) {
    throw failureFor(error);
  } finally {
    await document.loadingTask.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<Proxy> {
  try {
    // The library takes the buffer for its own: the caller keeps his.
    return await getDocumentProxy(new Uint8Array(bytes), {
      // Half of a damaged page would be read as blank cells.
      stopAtErrors: true,
      disableFontFace: true,
      useSystemFonts: false,
      verbosity: 0,
    });
  } catch (error) {
    throw failureFor(error);
  }
}

function failureFor(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof ReadFailure) return error;
  return new ReadFailure(FAILURES[error.name] ?? 'PDF 的内容无法解析：可能已损坏', {
    cause: error,
  });
}

async function pageOf(document: Proxy, number: number): Promise<PdfPage> {
  const page = await document.getPage(number);
  const { transform, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ disableNormalization: true });
  page.cleanup();
  const words = items.flatMap((item) =>
    'str' in item && item.str.trim() !== '' ? wordsOf(item, transform, number) : [],
  );
  return { words: joined(words), height };
}

/** The words of one item; spaces between figures are where columns may part. */
function wordsOf({ str, width, transform }: Item, view: number[], page: number): PdfWord[] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = view;
  const [ta = 0, tb = 0, tc = 0, td = 0, te = 0, tf = 0] = transform;
  const x = a * te + c * tf + e;
  const y = b * te + d * tf + f;
  const size = Math.hypot(tc, td) || Math.hypot(ta, tb);
  // Text that does not run from left to right stands in no row.
  const isAcross = Math.abs(b * ta + d * tb) <= Math.abs(a * ta + c * tb);
  if (!isAcross || ![x, y, size, width].every(Number.isFinite)) return [];
  const text = plainIdeographs(str);
  const isFigures = /^[\d.,/\s-]+$/u.test(text);
  const parts = isFigures ? [...text.matchAll(/\S+/gu)] : [...text.matchAll(/\S.*\S|\S/gsu)];
  const step = width / Math.max(1, text.length);
  return parts.map((part) => ({
    text: part[0],
    left: x + part.index * step,
    right: x + (part.index + part[0].length) * step,
    y,
    pageY: y,
    size,
    page,
  }));
}

/** Pieces of one line that touch are one word; two figures must touch more closely than a label's pieces. */
function joined(words: readonly PdfWord[]): PdfWord[] {
  const done: PdfWord[] = [];
  for (const word of words) {
    const last = done.at(-1);
    if (last && touches(last, word))
      done[done.length - 1] = { ...last, text: last.text + word.text, right: word.right };
    else done.push(word);
  }
  return done;
}

function touches(word: PdfWord, next: PdfWord): boolean {
  const size = Math.min(word.size, next.size);
  const gap = next.left - word.right;
  const isDigits = /\d$/u.test(word.text) && /^\d/u.test(next.text);
  return (
    Math.abs(next.y - word.y) < size * 0.3 && gap > -size && gap < size * (isDigits ? 0.15 : 0.35)
  );
}
