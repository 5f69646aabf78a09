import {
  FILE_FINDINGS,
  FILE_TYPES,
  type FileFindingWord,
  type FileTypeWord,
  type ScreeningState,
} from '@yigongkai/contract/file-words';
import type { FileFinding } from '@yigongkai/contract/files';
import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import { ArchiveRefused, UNPACK_BUDGET, type UnpackBudget } from './archive-entries.ts';
import { contentType, endsAsZip, isZipped } from './content-type.ts';
import { nameEnding } from './file-name.ts';
import { findMark } from './find-marks.ts';
import { readTexts, type Texts } from './read-texts.ts';

export type InspectedFile = {
  readonly name: string;
  readonly bytes: Buffer;
  readonly today: CalendarDay;
};

export type Verdict = {
  readonly type: FileTypeWord | null;
  readonly screening: ScreeningState;
  readonly findings: readonly FileFinding[];
};

/** What a file is and bears. It may take long and much memory: for a process of its own. */
export async function inspectContent(file: InspectedFile): Promise<Verdict> {
  if (file.bytes.length === 0) return refusal(null, 'empty');
  const type = contentType(file.bytes);
  if (type === 'locked') return refusal(null, 'encrypted');
  const misfit = misfitOf(type, file);
  if (!type || misfit) return misfit ?? refusal(null, 'type-refused');
  const budget: UnpackBudget = { ...UNPACK_BUDGET };
  try {
    return verdict(type, file, await readTexts(type, file.bytes, budget));
  } catch (error) {
    if (error instanceof ArchiveRefused) return refusal(type, error.finding);
    throw error;
  }
}

function misfitOf(type: FileTypeWord | null, { name, bytes }: InspectedFile): Verdict | null {
  const ending = nameEnding(name);
  const types: Readonly<Record<string, { endings: readonly string[] }>> = FILE_TYPES;
  const isKnown = Object.values(types).some(({ endings }) => endings.includes(ending));
  if (!type) return isKnown ? refusal(null, 'type-conflict') : refusal(null, 'type-refused');
  if (!isZipped(type) && endsAsZip(bytes)) return refusal(type, 'two-types');
  const isOwn = ending === '' || types[type]?.endings.includes(ending);
  // A Word file with macros has an ending of its own: the macros are what is told of it.
  if (isOwn || MACRO_ENDINGS.has(ending)) return null;
  return isKnown
    ? refusal(type, 'type-conflict', FILE_TYPES[type].zh)
    : refusal(type, 'type-refused', FILE_TYPES[type].zh);
}

const MACRO_ENDINGS = new Set(['docm', 'xlsm', 'pptm', 'dotm', 'xltm']);

function verdict(type: FileTypeWord, { name, today }: InspectedFile, texts: Texts): Verdict {
  const words = new Set<FileFindingWord>(texts.findings);
  if (MACRO_ENDINGS.has(nameEnding(name))) words.add('macros');
  for (const text of [name, ...texts.rough, ...texts.read]) {
    const mark = findMark(text, today);
    if (mark) words.add(mark);
  }
  const isRead = texts.read.some((text) => text.trim() !== '');
  if (!isRead) words.add('unreadable');
  else if (texts.unread > 0) words.add('partly-read');
  const refusing = [...words].filter((word) => FILE_FINDINGS[word].refuses);
  const told = refusing.length > 0 ? refusing : [...words];
  const findings = told.map((finding) => ({ finding, detail: null }));
  const read = texts.unread > 0 ? 'partly' : 'read';
  const screening = words.has('secrecy-mark') ? 'marked' : isRead ? read : 'unreadable';
  return { type, screening, findings };
}

function refusal(
  type: FileTypeWord | null,
  finding: FileFindingWord,
  detail: string | null = null,
): Verdict {
  return { type, screening: 'waiting', findings: [{ finding, detail }] };
}

/** Whether nothing of what was found refuses the file. */
export function isAcceptable(findings: readonly FileFinding[]): boolean {
  return findings.every(({ finding }) => !FILE_FINDINGS[finding].refuses);
}
