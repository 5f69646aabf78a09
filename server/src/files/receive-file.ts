import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { inScope } from '../db/scope.ts';
import { Problem } from '../errors.ts';
import { fullDesk } from '../untrusted/child-desk.ts';
import { holdCase } from '../vault/refuse-disposed.ts';
import { TooLarge } from './blob-folder.ts';
import { sealingOf } from './content-of.ts';
import { accountOf, type FileActor, organOf, recordFileAct, refuseForeign } from './file-actor.ts';
import type { FileDesk, FileSubject } from './file-desk.ts';
import { fileName } from './file-name.ts';
import { insertFile, type OrgansFile } from './files.store.ts';

export type BroughtFile = FileSubject & {
  /** As given. */
  readonly name: string;
  readonly content: Readable;
};

/**
 * Takes a file into quarantine, streamed. Its check is another act.
 *
 * @throws Problem `not-found` for a case or draft that is not theirs, `too-large`, `busy` when too many files
 * wait or the disk is full, `gone` where the case's personal data were destroyed. Then nothing is kept.
 */
export async function receiveFile(
  desk: FileDesk,
  by: FileActor,
  brought: BroughtFile,
): Promise<OrgansFile> {
  const { about, subject } = brought;
  const organ = organOf(by);
  const sealing = await inScope(desk.db, { organ }, async (tx) => {
    await refuseForeign(tx, by, brought);
    if (desk.checks.isFull()) throw fullDesk();
    return sealingOf(desk, tx, { organ, about, subject });
  });
  const id = randomUUID();
  const { bytes, sha256 } = await desk.folder
    .receive(id, brought.content, desk.settings.bytesPerFile, sealing?.cipher ?? null)
    .catch((error) => {
      throw problemOf(error, desk);
    });
  const now = desk.now();
  const file = { id, organ, about, subject, name: fileName(brought.name), bytes, sha256 };
  try {
    await inScope(desk.db, { organ }, async (tx) => {
      if (sealing) await holdCase(tx, sealing.for);
      await insertFile(tx, { ...file, sealedFor: sealing?.for ?? null, by: accountOf(by) }, now);
      const details = { about, subject, bytes };
      await recordFileAct(tx, by, { kind: 'file-received', object: id, details }, now);
    });
  } catch (error) {
    await desk.folder.release({ id });
    throw error;
  }
  return { id, organ };
}

/** What a file may have at most, as it is told. */
export function tooLarge({ settings }: FileDesk): Problem {
  const megabytes = Math.floor(settings.bytesPerFile / (1024 * 1024));
  return new Problem(
    'too-large',
    `文件超过 ${megabytes} MB 的上限，没有收下。请压缩其中的图片，或者拆成几个文件上传。`,
  );
}

function problemOf(error: unknown, desk: FileDesk): unknown {
  if (error instanceof TooLarge) return tooLarge(desk);
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    desk.log.error({ err: error }, 'no room for files');
    return new Problem('busy', '服务器的存储空间不足，文件没有收下。请告诉系统管理员，稍后再传。', {
      retryAfter: 600,
    });
  }
  return error;
}
