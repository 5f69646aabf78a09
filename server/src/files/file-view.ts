import { FILE_FINDINGS } from '@yigongkai/contract/file-words';
import { type FileRecord, fileFinding, fileRecord } from '@yigongkai/contract/files';
import { z } from 'zod';
import type { FileRow } from './files.store.ts';

const Findings = z.array(fileFinding);

/** A file as whoever may know of it is told. */
export function fileView(row: FileRow): FileRecord {
  return fileRecord.parse({
    id: row.id,
    about: row.about,
    subject: row.subject,
    name: row.name,
    type: row.type,
    bytes: row.bytes,
    sha256: row.sha256?.toString('hex') ?? null,
    state: row.state,
    scan: row.scan,
    screening: row.screening,
    findings: Findings.parse(row.findings).map(({ finding, detail }) => {
      const { zh, says } = FILE_FINDINGS[finding];
      return { finding, detail, zh, says };
    }),
    receivedAt: row.received_at.toISOString(),
    checkedAt: row.checked_at?.toISOString() ?? null,
    scannedAt: row.scanned_at?.toISOString() ?? null,
  });
}
