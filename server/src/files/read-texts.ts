import type { FileFindingWord, FileTypeWord } from '@yigongkai/contract/file-words';
import { decodeText } from '@yigongkai/report-files/decode-text';
import { ReadFailure } from '@yigongkai/report-files/read-failure';
import { wholeHtmlText, wholePartText, wholePdfText } from '@yigongkai/report-files/whole-text';
import {
  type ArchiveEntry,
  ArchiveRefused,
  archiveEntries,
  type UnpackBudget,
} from './archive-entries.ts';
import { contentType, endsAsZip, hasStream, isZipped } from './content-type.ts';

/** The text of a file and of all that lies in it, and what was seen on the way. */
export type Texts = {
  readonly read: readonly string[];
  /** Names, and what lies open in formats that are not read: looked through, but no reading. */
  readonly rough: readonly string[];
  /** Parts that should have text and of which none was read. */
  readonly unread: number;
  readonly findings: readonly FileFindingWord[];
};

const NOTHING: Texts = { read: [], rough: [], unread: 0, findings: [] };
const UNREAD: Texts = { ...NOTHING, unread: 1 };

/** A picture as large as a scanned page may be one. */
const AS_LARGE_AS_A_SCAN = 100_000;

/** A document in an archive in an archive; deeper lies nothing that an office needs. */
const DEEPEST = 2;

/** @throws ArchiveRefused */
export async function readTexts(
  type: FileTypeWord,
  bytes: Buffer,
  budget: UnpackBudget,
  depth = 0,
): Promise<Texts> {
  switch (type) {
    case 'text':
      return textOf(decodeText(bytes));
    case 'html':
      return textOf(wholeHtmlText(bytes).text);
    case 'pdf':
      return pdfTexts(bytes);
    case 'doc':
    case 'xls':
    case 'ppt':
      return oldOfficeTexts(bytes);
    case 'zip':
      return zipTexts(bytes, budget, depth);
    case 'docx':
    case 'xlsx':
    case 'pptx':
    case 'ofd':
      return officeTexts(bytes, budget, depth);
    default:
      return UNREAD;
  }
}

function textOf(text: string): Texts {
  return { ...NOTHING, read: [text] };
}

async function pdfTexts(bytes: Buffer): Promise<Texts> {
  try {
    const { text, blankPages } = await wholePdfText(bytes);
    return { ...NOTHING, read: [text], unread: blankPages };
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    const isLocked = bytes.includes('/Encrypt');
    return { ...UNREAD, findings: isLocked ? ['encrypted'] : [] };
  }
}

/** The old formats are not read: what of their text lies open is looked through, and they stay unread. */
function oldOfficeTexts(bytes: Buffer): Texts {
  const hasMacros = hasStream(bytes, '_VBA_PROJECT');
  const lines = [0, 1].map((from) =>
    bytes
      .subarray(from)
      .toString('utf16le')
      .replaceAll(/[\p{Cc}\p{Cn}\p{Co}\p{Cs}]+/gu, '\n'),
  );
  return { ...UNREAD, rough: lines, findings: hasMacros ? ['macros'] : [] };
}

async function officeTexts(content: Buffer, budget: UnpackBudget, depth: number): Promise<Texts> {
  const entries = await archiveEntries(content, budget);
  const hasMacros = entries.some(({ name }) => /vbaProject\.bin$/i.test(name));
  const parts = entries.filter(({ name }) => name.endsWith('.xml'));
  const scans = entries.filter(
    ({ name, bytes }) => /\/media\//.test(name) && bytes > AS_LARGE_AS_A_SCAN,
  );
  const texts: Texts[] = [
    { ...NOTHING, unread: scans.length, findings: hasMacros ? ['macros'] : [] },
  ];
  for (const part of parts) texts.push(textOf(wholePartText(await part.read())));
  for (const entry of entries.filter(({ name }) => /(?:^|\/)(?:embeddings|attachs)\//i.test(name)))
    texts.push(await innerTexts(entry, budget, depth));
  return together(texts);
}

async function zipTexts(bytes: Buffer, budget: UnpackBudget, depth: number): Promise<Texts> {
  const texts: Texts[] = [];
  for (const entry of await archiveEntries(bytes, budget)) {
    texts.push({ ...NOTHING, rough: [entry.name] });
    texts.push(await innerTexts(entry, budget, depth));
  }
  return together(texts);
}

/** Of a file in an archive or a document. */
async function innerTexts(
  entry: ArchiveEntry,
  budget: UnpackBudget,
  depth: number,
): Promise<Texts> {
  const bytes = await entry.read();
  const type = contentType(bytes);
  if (type === 'locked') throw new ArchiveRefused('encrypted');
  if (!type) return { ...UNREAD, findings: isOleObject(entry) ? [] : ['type-refused'] };
  if (!isZipped(type) && endsAsZip(bytes)) return { ...UNREAD, findings: ['two-types'] };
  if (isZipped(type) && depth >= DEEPEST) return { ...UNREAD, findings: ['too-deep'] };
  return readTexts(type, bytes, budget, depth + 1);
}

/** Formulas and charts that Office lays into a document. */
function isOleObject({ name }: ArchiveEntry): boolean {
  return /embeddings\/[^/]+\.bin$/i.test(name);
}

function together(texts: readonly Texts[]): Texts {
  return {
    read: texts.flatMap(({ read }) => read),
    rough: texts.flatMap(({ rough }) => rough),
    unread: texts.reduce((sum, { unread }) => sum + unread, 0),
    findings: texts.flatMap(({ findings }) => findings),
  };
}
