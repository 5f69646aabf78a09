import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { withSubstitutes } from './docx-faces.ts';

const CORE = 'docProps/core.xml';
const APP = 'docProps/app.xml';

/** What a document that goes out tells of itself: what it is and when it was written, not by whom and on what. */
export type PlainInfo = { readonly title: string; readonly writtenAt: Date };

/**
 * A Word document that names the official faces, with no author and no program in it. The same document and instant
 * make the same bytes.
 */
export function plainWordFile(bytes: Uint8Array, info: PlainInfo): Uint8Array {
  const { [APP]: _app, ...parts } = withSubstitutes(unzipSync(bytes), 'official');
  const written = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      HEADER.test(name) ? withoutChance(part) : part,
    ]),
  );
  const named = { ...written, [CORE]: strToU8(coreProperties(info)), [APP]: strToU8(NO_PROGRAM) };
  return zipSync(named, { mtime: FIRST_DAY });
}

const HEADER = /^word\/header\d+\.xml$/u;

/** The library names each watermark by chance. */
function withoutChance(header: Uint8Array): Uint8Array {
  return strToU8(strFromU8(header).replace(/PowerPlusWaterMarkObject[\w-]+/gu, 'Watermark'));
}

/** A zip's parts have a time of their own, without a zone: the first that it can write. */
const FIRST_DAY = new Date(1980, 0, 1);

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const NO_PROGRAM = `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>`;

function coreProperties({ title, writtenAt }: PlainInfo): string {
  const at = `${writtenAt.toISOString().slice(0, 19)}Z`;
  const instant = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at}</dcterms:${name}>`;
  const spaces = [
    'cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'dc="http://purl.org/dc/elements/1.1/"',
    'dcterms="http://purl.org/dc/terms/"',
    'xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ].map((space) => `xmlns:${space}`);
  return `${DECLARATION}<cp:coreProperties ${spaces.join(' ')}><dc:title>${escaped(title)}</dc:title>${instant('created')}${instant('modified')}<dc:language>zh-CN</dc:language></cp:coreProperties>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
