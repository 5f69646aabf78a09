import { z } from 'zod';
import {
  FILE_FINDINGS,
  FILE_STATES,
  FILE_SUBJECTS,
  FILE_TYPES,
  type FileFindingWord,
  type FileState,
  type FileSubjectWord,
  type FileTypeWord,
  SCAN_STATES,
  SCREENING_STATES,
  type ScanState,
  type ScreeningState,
} from './file-words.ts';

function wordOf<Word extends string>(set: Readonly<Record<Word, unknown>>) {
  return z.enum(Object.keys(set) as [Word, ...Word[]]);
}

/** What was found in a file: the word, its Chinese, what to do, and how often or by which name. */
export const fileFinding = z.object({
  finding: wordOf<FileFindingWord>(FILE_FINDINGS),
  /** Of another type than its name, which; of a virus, its name. Never anything of the content. */
  detail: z.string().max(200).nullable(),
});

export type FileFinding = z.infer<typeof fileFinding>;

export const fileRecord = z.object({
  id: z.uuid(),
  about: wordOf<FileSubjectWord>(FILE_SUBJECTS),
  subject: z.uuid(),
  /** As given, without what no name may have; `null` where even the name had to go. */
  name: z.string().nullable(),
  type: wordOf<FileTypeWord>(FILE_TYPES).nullable(),
  bytes: z.int().min(0),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  state: wordOf<FileState>(FILE_STATES),
  scan: wordOf<ScanState>(SCAN_STATES),
  screening: wordOf<ScreeningState>(SCREENING_STATES),
  findings: z.array(fileFinding.extend({ zh: z.string(), says: z.string() })),
  receivedAt: z.iso.datetime(),
  checkedAt: z.iso.datetime().nullable(),
  scannedAt: z.iso.datetime().nullable(),
});

export type FileRecord = z.infer<typeof fileRecord>;

const subjectInPath = z.object({
  about: wordOf<FileSubjectWord>(FILE_SUBJECTS),
  subject: z.uuid('编号写错了'),
});

const fileInPath = z.object({ file: z.uuid('编号写错了') });

/**
 * One file as the part `file` of a form (multipart/form-data). The answer comes when the check has ended, or
 * after some seconds with the file still in quarantine.
 */
export const uploadFile = {
  method: 'POST',
  path: '/api/files/of/:about/:subject',
  params: subjectInPath,
  reply: fileRecord,
} as const;

/** Of one case or draft, newest first. */
export const listFiles = {
  method: 'GET',
  path: '/api/files/of/:about/:subject',
  params: subjectInPath,
  reply: z.object({ files: z.array(fileRecord) }),
} as const;

export const readFile = {
  method: 'GET',
  path: '/api/files/:file',
  params: fileInPath,
  reply: fileRecord,
} as const;

/** Once more, where the check was stopped. */
export const checkFileAgain = {
  method: 'POST',
  path: '/api/files/:file/check',
  params: fileInPath,
  reply: fileRecord,
} as const;

/** Only while it is in quarantine. */
export const removeFile = {
  method: 'POST',
  path: '/api/files/:file/remove',
  params: fileInPath,
  body: z.object({ why: z.string().trim().min(2, '请写明原因').max(500) }),
  reply: z.object({}),
} as const;

/** An address that is good once, for a short time, for whoever asked. */
export const grantDownload = {
  method: 'POST',
  path: '/api/files/:file/downloads',
  params: fileInPath,
  body: z.object({ why: z.string().trim().min(2, '请写明用途').max(500) }),
  reply: z.object({ path: z.string(), expiresAt: z.iso.datetime() }),
} as const;

export const downloadFile = {
  method: 'GET',
  path: '/api/downloads/:download',
  params: z.object({ download: z.string().max(100) }),
} as const;
