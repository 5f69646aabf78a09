import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import { sql } from 'kysely';
import type { Tx } from '../db/connect.ts';

export type EntryRow = {
  readonly id: string;
  readonly organ_id: string;
  readonly stream: string;
  readonly kind: string;
  readonly party_id: string | null;
  readonly sealed: Buffer;
};

/** In the order in which they were kept. */
export function selectEntries(tx: Tx, stream: string): Promise<EntryRow[]> {
  return tx
    .selectFrom('vault_entry')
    .select(['id', 'organ_id', 'stream', 'kind', 'party_id', 'sealed'])
    .where('stream', '=', stream)
    .orderBy('position')
    .execute();
}

/** @returns whether it was added; not where the id is taken. */
export async function insertEntry(
  tx: Tx,
  entry: EntryRow,
  keptBy: string | null,
  now: Date,
): Promise<boolean> {
  const row = await tx
    .insertInto('vault_entry')
    .values({ ...entry, kept_by: keptBy, kept_at: now })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** @returns what there was. */
export async function deleteEntries(tx: Tx, stream: string) {
  await tx.deleteFrom('identity_hash').where('stream', '=', stream).execute();
  const rows = await tx
    .deleteFrom('vault_entry')
    .where('stream', '=', stream)
    .returning(['id', 'kind', 'position'])
    .execute();
  return rows.toSorted((a, b) => a.position - b.position);
}

export async function insertHash(
  tx: Tx,
  row: {
    readonly party_id: string;
    readonly organ_id: string;
    readonly stream: string;
    readonly hash: Buffer;
    readonly expires_on: CalendarDay;
  },
): Promise<void> {
  await tx.insertInto('identity_hash').values(row).execute();
}

/** The organ's cases under a hash; those of no day any more are taken out. */
export async function selectCasesByHash(
  tx: Tx,
  hash: Buffer,
  today: CalendarDay,
): Promise<string[]> {
  await tx.deleteFrom('identity_hash').where('expires_on', '<=', today).execute();
  const rows = await tx
    .selectFrom('identity_hash')
    .select('stream')
    .distinct()
    .where('hash', '=', hash)
    .orderBy('stream')
    .execute();
  return rows.map(({ stream }) => stream);
}

/** The organ's other cases in which each of a case's applicants applies; none where one of them gave no number. */
export async function selectCasesOfSame(
  tx: Tx,
  stream: string,
  applicants: number,
  today: CalendarDay,
): Promise<string[]> {
  const { rows } = await sql<{ stream: string }>`
    select other.stream from identity_hash mine
    join identity_hash other on other.organ_id = mine.organ_id and other.hash = mine.hash
      and other.stream <> mine.stream and other.expires_on > ${today}
    where mine.stream = ${stream}
    group by other.stream having count(distinct mine.party_id) = ${applicants}
    order by other.stream`.execute(tx);
  return rows.map((row) => row.stream);
}

export async function insertReading(
  tx: Tx,
  reading: {
    readonly organ: string;
    readonly account: string;
    readonly kind: 'identity' | 'search';
    readonly why: string;
    readonly streams: readonly string[];
    readonly entries: readonly string[];
  },
  now: Date,
): Promise<void> {
  await tx
    .insertInto('vault_reading')
    .values({
      organ_id: reading.organ,
      account_id: reading.account,
      read_at: now,
      kind: reading.kind,
      why: reading.why,
      streams: [...reading.streams],
      entries: [...reading.entries],
    })
    .execute();
}

/** Newest first. */
export function selectReadings(tx: Tx, stream: string) {
  return tx
    .selectFrom('vault_reading')
    .leftJoin('account', 'account.id', 'vault_reading.account_id')
    .select([
      'vault_reading.account_id',
      'account.name',
      'vault_reading.read_at',
      'vault_reading.kind',
      'vault_reading.why',
    ])
    .where(sql<boolean>`vault_reading.streams @> array[${stream}::uuid]`)
    .orderBy('vault_reading.id', 'desc')
    .execute();
}
