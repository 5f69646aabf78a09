import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import { secretIntoScope } from '../db/scope.ts';
import type { Standing } from './authority.store.ts';

export type FoundActor = {
  readonly account_id: string;
  readonly organ_id: string;
  /** Of a token. */
  readonly permissions: readonly string[] | null;
  readonly seen_at: Date | null;
  readonly login: string;
  readonly name: string;
  readonly standing: Standing;
};

/** Whose session or token has this hash: all that a request needs to know of him, in one journey. */
export async function selectActor(
  db: Db,
  door: 'session' | 'token',
  secret: Buffer,
  now: Date,
  idleSince: Date,
): Promise<FoundActor | undefined> {
  const { rows } = await sql<FoundActor>`
    select * from read_actor(${door}, ${secretIntoScope(secret)}, ${now}, ${idleSince})`.execute(
    db,
  );
  return rows[0];
}
