import type { Composed, Part } from '@yigongkai/law/instruments/compose-instrument';
import type { Instrument } from '@yigongkai/law/instruments/instrument';
import { PART_KINDS, type PartKind } from '@yigongkai/law/instruments/part-kind';
import type { Run } from '@yigongkai/law/instruments/run';
import { strFromU8, unzipSync } from 'fflate';
import { getDocumentProxy } from 'unpdf';

/** A Word document as text, part by part of its zip. */
export function wordParts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
}

/** The letter that a Word document holds, by its content controls; items as they were composed. */
export function readWord(
  bytes: Uint8Array,
  instrument: Instrument,
  items: Composed['items'],
): Composed {
  const xml = wordParts(bytes)['word/document.xml'] ?? '';
  const [title = '', number = ''] = paragraphsIn(xml).map((runs) => textOf(runs));
  const parts = [...xml.matchAll(/<w:sdt>.*?<\/w:sdt>/gsu)].map(([control]) => partIn(control));
  return { instrument, title, number, items, parts };
}

function partIn(control: string): Part {
  const tag = /<w:tag w:val="([^"]*)"/u.exec(control)?.[1] ?? '';
  const [kind = '', position] = tag.split('.');
  if (!Object.hasOwn(PART_KINDS, kind)) throw new Error(`no part is called ${tag}`);
  return {
    kind: kind as PartKind,
    ...(position && { position: Number(position) }),
    paragraphs: paragraphsIn(control),
  };
}

function paragraphsIn(xml: string): Run[][] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gsu)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:r>(.*?)<\/w:r>/gsu)].flatMap(([, run = '']) => {
      const text = [...run.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)]
        .map(([, each = '']) => plain(each))
        .join('');
      return text === '' ? [] : [{ text, locked: run.includes('w:val="LegalText"') }];
    }),
  );
}

export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** What a PDF says, page by page, each line once: page numbers and watermarks are no part of its text. */
export async function pdfTexts(bytes: Uint8Array): Promise<string[]> {
  const document = await getDocumentProxy(bytes.slice());
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const open: string[] = [];
    let text = '';
    for (const item of (await page.getTextContent({ includeMarkedContent: true })).items)
      if ('str' in item) text += open.includes('Artifact') ? '' : `${item.str}\n`;
      else if (item.type === 'endMarkedContent') open.pop();
      else open.push('tag' in item ? String(item.tag) : '');
    pages.push(text);
  }
  return pages;
}

/** Without blanks and ends of lines, of which a PDF has its own. */
export function unspaced(text: string): string {
  return text.replaceAll(/\s/gu, '');
}

function plain(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
