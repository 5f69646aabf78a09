import { ReadFailure } from '@yigongkai/report-files/read-failure';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { documentTraces } from './pdf-document-traces.ts';
import { type InkRun, inkOf, type PaintCodes, type Painting, type Picture } from './pdf-ink.ts';
import type { Point } from './pdf-shapes.ts';
import type { Place, ReadFile, TextLine, Trace, TraceId } from './trace.ts';

export type PdfProxy = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<PdfProxy['getPage']>>;

/** Enclosures of more pages are looked through in parts. */
const MOST_PAGES = 1000;

/**
 * The text of every page and what stands behind it. Nothing is drawn, nothing is fetched, no script runs.
 *
 * @throws ReadFailure when the file is locked or damaged.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadFile> {
  const { OPS } = await getResolvedPDFJS();
  const document = await open(bytes);
  try {
    if (document.numPages > MOST_PAGES)
      throw new ReadFailure(`PDF 有 ${document.numPages} 页，超过 ${MOST_PAGES} 页：请分成几份`);
    const traces = await documentTraces(document, bytes);
    const lines: TextLine[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const place: Place = { kind: 'page', page: number };
      const texts = await linesOf(page);
      lines.push(...texts.map((text) => ({ text, place })));
      traces.push(...(await pageTraces(page, OPS as PaintCodes, place, texts.length > 0)));
      page.cleanup();
    }
    return { lines, traces };
  } catch (error) {
    throw failureFor(error);
  } finally {
    await document.loadingTask.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<PdfProxy> {
  try {
    // The library takes the buffer for its own: the caller keeps his.
    return await getDocumentProxy(new Uint8Array(bytes), {
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
  const isLocked = error.name === 'PasswordException';
  return new ReadFailure(isLocked ? 'PDF 加了打开密码' : 'PDF 已损坏或者内容无法解析', {
    cause: error,
  });
}

/** The text layer, hidden layers included: it is what anyone can copy. */
async function linesOf(page: PdfPage): Promise<string[]> {
  const { items } = await page.getTextContent({ disableNormalization: true });
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''));
  return text
    .join('')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

async function pageTraces(
  page: PdfPage,
  codes: PaintCodes,
  place: Place,
  hasText: boolean,
): Promise<Trace[]> {
  // 0: annotations apart, as they are listed below.
  const painting = await page.getOperatorList({ annotationMode: 0 });
  const pictures = await picturesOf(page, painting, codes);
  const runs = inkOf(painting, codes, (id) => pictures.get(id) ?? null);
  const annotated = await annotationTraces(page, runs, place);
  return [
    ...coveredBy(runs, place),
    ...seen(
      'invisible-text',
      place,
      runs.filter(({ isInvisible }) => isInvisible),
    ),
    ...seen(
      'pale-text',
      place,
      runs.filter(({ isPale, isInvisible }) => isPale && !isInvisible),
    ),
    ...seen('outside-page', place, runs.filter(isOutside(page.view))),
    ...(pictures.size > 0 || !hasText ? [{ id: 'image', place, words: '' } as const] : []),
    ...annotated,
  ];
}

function coveredBy(runs: readonly InkRun[], place: Place): Trace[] {
  const covered = runs.filter(
    ({ glyphs, isInvisible }) => !isInvisible && glyphs.some(({ isCovered }) => isCovered),
  );
  return seen('covered-text', place, covered);
}

function seen(id: TraceId, place: Place, runs: readonly InkRun[]): Trace[] {
  const words = runs.map(({ text }) => text.trim()).join(' ');
  return words.trim() === '' ? [] : [{ id, place, words }];
}

function isOutside([left = 0, bottom = 0, right = 0, top = 0]: readonly number[]) {
  return ({ glyphs }: InkRun) =>
    glyphs.every(({ at }) => at.x < left || at.x > right || at.y < bottom || at.y > top);
}

/** The pictures of a page by their names. They come later than the list of what is painted. */
async function picturesOf(
  page: PdfPage,
  { fnArray, argsArray }: Painting,
  codes: PaintCodes,
): Promise<ReadonlyMap<string, Picture | null>> {
  const ids = fnArray.flatMap((code, at) =>
    code === codes.paintImageXObject ? [String((argsArray[at] as readonly unknown[])[0])] : [],
  );
  const pictures = [...new Set(ids)].map(async (id): Promise<[string, Picture | null]> => {
    const objects = id.startsWith('g_') ? page.commonObjs : page.objs;
    const points = await new Promise<unknown>((resolve) => objects.get(id, resolve));
    return [id, pictureOf((points ?? {}) as Points)];
  });
  return new Map(await Promise.all(pictures));
}

type Points = {
  readonly width?: number;
  readonly height?: number;
  readonly data?: Uint8Array;
  readonly kind?: number;
};

/** Only what has four bytes a point has holes. */
function pictureOf({ width, height, data, kind }: Points): Picture | null {
  if (!width || !height || !data || kind !== RGBA) return null;
  return { width, height, alpha: (x, y) => data[4 * (y * width + x) + 3] ?? 255 };
}

/** The library's name for it. */
const RGBA = 3;

/** What readers add to a page. Links and the fields of forms are no notes. */
const NO_NOTES: ReadonlySet<string> = new Set(['Link', 'Widget', 'Popup']);

async function annotationTraces(
  page: PdfPage,
  runs: readonly InkRun[],
  place: Place,
): Promise<Trace[]> {
  const annotations = (await page.getAnnotations()) as readonly Annotation[];
  return annotations
    .filter(({ subtype = '' }) => !NO_NOTES.has(subtype))
    .flatMap(({ subtype = '', rect = [], contentsObj, titleObj }): Trace[] => {
      const said = [titleObj?.str, contentsObj?.str].filter(Boolean).join('：');
      if (subtype === 'FileAttachment') return [{ id: 'embedded', place, words: said }];
      const below = seen('covered-text', place, runs.filter(isBelow(rect)));
      if (subtype === 'Redact')
        return [{ id: 'unapplied-redaction', place, words: said }, ...below];
      const covers = COVERING_NOTES.has(subtype) ? below : [];
      return [{ id: 'annotation', place, words: said || subtype }, ...covers];
    });
}

const COVERING_NOTES: ReadonlySet<string> = new Set([
  'Square',
  'Polygon',
  'FreeText',
  'Stamp',
  'Ink',
]);

type Annotation = {
  readonly subtype?: string;
  readonly rect?: readonly number[];
  readonly contentsObj?: { readonly str?: string };
  readonly titleObj?: { readonly str?: string };
};

function isBelow([left = 0, bottom = 0, right = 0, top = 0]: readonly number[]) {
  const isIn = ({ x, y }: Point) => x >= left && x <= right && y >= bottom && y <= top;
  return ({ glyphs }: InkRun) => glyphs.some(({ at }) => isIn(at));
}
