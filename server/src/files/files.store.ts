import type { FileSubjectWord, FileTypeWord, ScreeningState } from '@yigongkai/contract/file-words';
import type { FileFinding } from '@yigongkai/contract/files';
import { type Selectable, sql } from 'kysely';
import type { Db, Tx } from '../db/connect.ts';
import type { File } from '../db/schema.gen.ts';
import { MOST_CHECKS, STUCK_CHECK_MS } from './file-settings.ts';

export type FileRow = Selectable<File>;

/** A file of the organ by its id, whichever organ's: row security shows the scope's own. */
export type OrgansFile = { readonly id: string; readonly organ: string };

export async function insertFile(
  tx: Tx,
  file: {
    readonly id: string;
    readonly organ: string;
    readonly about: FileSubjectWord;
    readonly subject: string;
    readonly name: string;
    readonly bytes: number;
    readonly sha256: Buffer;
    readonly sealedFor: string | null;
    readonly by: string | null;
  },
  now: Date,
): Promise<void> {
  const { organ, sealedFor, by, ...columns } = file;
  await tx
    .insertInto('file')
    .values({
      ...columns,
      organ_id: organ,
      sealed_for: sealedFor,
      received_by: by,
      received_at: now,
    })
    .execute();
}

export function selectFile(tx: Tx, id: string): Promise<FileRow | undefined> {
  return tx.selectFrom('file').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The same, kept from others until the transaction ends. */
export function lockFile(tx: Tx, id: string): Promise<FileRow | undefined> {
  return tx.selectFrom('file').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

export function selectFilesOf(tx: Tx, about: FileSubjectWord, subject: string): Promise<FileRow[]> {
  return tx
    .selectFrom('file')
    .selectAll()
    .where('about', '=', about)
    .where('subject', '=', subject)
    .orderBy('received_at', 'desc')
    .orderBy('id')
    .limit(500)
    .execute();
}

/** Of two that would check a file one gets it. */
export function claimCheck(tx: Tx, id: string, now: Date): Promise<FileRow | undefined> {
  return tx
    .updateTable('file')
    .set({ state: 'checking', checking_since: now, checks: sql<number>`checks + 1` })
    .where('id', '=', id)
    .where((is) =>
      is.or([
        is('state', '=', 'quarantined'),
        is.and([is('state', '=', 'checking'), is('checking_since', '<', stuckSince(now))]),
      ]),
    )
    .returningAll()
    .executeTakeFirst();
}

/** Back to quarantine, if this is still the check that was begun. */
export async function markStopped(tx: Tx, { id, checks }: FileRow): Promise<void> {
  const findings: FileFinding[] = [{ finding: 'check-stopped', detail: null }];
  await tx
    .updateTable('file')
    .set({ state: 'quarantined', checking_since: null, findings: JSON.stringify(findings) })
    .where('id', '=', id)
    .where('state', '=', 'checking')
    .where('checks', '=', checks)
    .execute();
}

export type Settled = {
  readonly state: 'accepted' | 'refused';
  readonly blob: Buffer | null;
  readonly name: string | null;
  readonly sha256: Buffer | null;
  readonly type: FileTypeWord | null;
  readonly screening: ScreeningState;
  readonly findings: readonly FileFinding[];
  readonly scan: 'not-scanned' | 'clean' | 'infected';
};

export async function settleFile(
  tx: Tx,
  id: string,
  { findings, blob, ...settled }: Settled,
  now: Date,
): Promise<void> {
  if (blob)
    await tx
      .insertInto('file_blob')
      .values({ address: blob, stored_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  await tx
    .updateTable('file')
    .set({
      ...settled,
      blob,
      findings: JSON.stringify(findings),
      checking_since: null,
      checked_at: now,
      scanned_at: settled.scan === 'not-scanned' ? null : now,
    })
    .where('id', '=', id)
    .execute();
}

export async function markScanned(
  tx: Tx,
  id: string,
  scan: 'clean' | 'infected',
  findings: readonly FileFinding[],
  now: Date,
): Promise<void> {
  await tx
    .updateTable('file')
    .set({
      scan,
      scanned_at: now,
      ...(scan === 'infected' && {
        state: 'refused',
        blob: null,
        findings: JSON.stringify(findings),
      }),
    })
    .where('id', '=', id)
    .execute();
}

/** All files of a case, kept from others until the transaction ends. */
export function lockFilesOfCase(tx: Tx, stream: string): Promise<FileRow[]> {
  return tx
    .selectFrom('file')
    .selectAll()
    .where('about', 'in', OF_CASES)
    .where('subject', '=', stream)
    .orderBy('id')
    .forUpdate()
    .execute();
}

export async function markDisposed(tx: Tx, stream: string): Promise<void> {
  const nothing = { name: null, sha256: null, blob: null, checking_since: null, findings: '[]' };
  await tx
    .updateTable('file')
    .set({ ...nothing, state: 'disposed' })
    .where('about', 'in', OF_CASES)
    .where('subject', '=', stream)
    .execute();
}

/** What belongs to a case, and goes with its personal data. */
export const OF_CASES: readonly FileSubjectWord[] = ['request', 'request-identity'];

export async function deleteFile(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('file').where('id', '=', id).execute();
}

/** Fails with an error that `isStillUsed` knows where a file of whatever organ has the content. */
export async function deleteBlob(tx: Tx, address: Buffer): Promise<void> {
  await tx.deleteFrom('file_blob').where('address', '=', address).execute();
}

export function isStillUsed(error: unknown): boolean {
  return (error as { code?: string }).code === FOREIGN_KEY_VIOLATION;
}

const FOREIGN_KEY_VIOLATION = '23503';

export async function filesToCheck(db: Db, now: Date): Promise<readonly OrgansFile[]> {
  const files = sql<OrgansFile>`select id, organ from files_to_check(${stuckSince(now)}, ${MOST_CHECKS})`;
  return (await files.execute(db)).rows;
}

export async function filesToScan(db: Db, most: number): Promise<readonly OrgansFile[]> {
  return (await sql<OrgansFile>`select id, organ from files_to_scan(${most})`.execute(db)).rows;
}

export async function blobsWithoutFile(db: Db, most: number): Promise<readonly Buffer[]> {
  const { rows } = await sql<{ address: Buffer }>`
    select blobs_without_file as address from blobs_without_file(${most})`.execute(db);
  return rows.map(({ address }) => address);
}

export async function filesInQuarantine(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select files_in_quarantine as id from files_in_quarantine(${[...ids]}::uuid[])`.execute(db);
  return new Set(rows.map(({ id }) => id));
}

function stuckSince(now: Date): Date {
  return new Date(now.getTime() - STUCK_CHECK_MS);
}
