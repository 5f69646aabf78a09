import type { FileSubjectWord } from '@yigongkai/contract/file-words';
import { sql } from 'kysely';
import type { Tx } from '../db/connect.ts';
import { type CaseCipher, caseCipher, cipherToOpen } from '../vault/case-cipher.ts';
import { blobAddress, type ReadableContent, type StoredContent } from './blob-folder.ts';
import type { FileDesk, FileSubject } from './file-desk.ts';
import { deleteBlob, type FileRow, isStillUsed, OF_CASES } from './files.store.ts';

export type Sealing = {
  /** Whose key: the id of the case. */
  readonly for: string;
  readonly cipher: CaseCipher;
};

/**
 * By which key content that is brought is encrypted: what belongs to a case, by the case's.
 *
 * @throws Problem `gone` where the case's personal data were destroyed.
 */
export async function sealingOf(
  desk: FileDesk,
  tx: Tx,
  { organ, about, subject }: FileSubject & { readonly organ: string },
): Promise<Sealing | null> {
  if (!isOfCase(about)) return null;
  const ofCase = { organ, stream: subject };
  return { for: subject, cipher: await caseCipher(tx, desk.vault, ofCase, desk.now()) };
}

export function isOfCase(about: FileSubjectWord): boolean {
  return OF_CASES.includes(about);
}

/** Where the content of a file stands, and how it is opened. @throws Problem `gone` as `sealingOf`. */
export async function contentOf(desk: FileDesk, tx: Tx, row: FileRow): Promise<ReadableContent> {
  const { id, sha256, sealed_for: sealedFor, organ_id: organ } = row;
  if (!sha256) throw new Error(`file ${id} has no content any more`);
  const cipher = sealedFor && (await cipherToOpen(tx, desk.vault, { organ, stream: sealedFor }));
  return { id, sha256, sealedFor, cipher: cipher || null };
}

/** Keeps everyone else from laying this content down or taking it away until the transaction ends. */
export async function lockContent(tx: Tx, address: Buffer): Promise<void> {
  await sql`select pg_advisory_xact_lock(${address.readBigInt64BE().toString()}::bigint)`.execute(
    tx,
  );
}

/** Takes the content away, where no other file has it. */
export async function removeContent(desk: FileDesk, content: StoredContent): Promise<void> {
  await desk.folder.release(content);
  await removeUnused(desk, blobAddress(content));
}

/** Takes accepted content away. @returns whether no file has it any more. */
export async function removeUnused(desk: FileDesk, address: Buffer): Promise<boolean> {
  try {
    await desk.db.transaction().execute(async (tx) => {
      await lockContent(tx, address);
      await deleteBlob(tx, address);
      await desk.folder.removeAccepted(address);
    });
    return true;
  } catch (error) {
    if (!isStillUsed(error)) throw error;
    return false;
  }
}
