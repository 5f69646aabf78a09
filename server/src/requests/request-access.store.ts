import { sql } from 'kysely';
import type { Tx } from '../db/connect.ts';

type Access = { readonly request: string; readonly organ: string; readonly hash: Buffer };

export async function insertAccess(
  tx: Tx,
  { request, organ, hash }: Access,
  now: Date,
): Promise<void> {
  await tx
    .insertInto('request_access')
    .values({ request, organ_id: organ, code_hash: hash, given_at: now })
    .onConflict((conflict) => conflict.column('request').doNothing())
    .execute();
}

export async function updateAccess(
  tx: Tx,
  { request, organ, hash, by }: Access & { readonly by: string | null },
  now: Date,
): Promise<void> {
  const columns = { code_hash: hash, given_at: now, given_by: by };
  await tx
    .insertInto('request_access')
    .values({ request, organ_id: organ, ...columns })
    .onConflict((conflict) => conflict.column('request').doUpdateSet(columns))
    .execute();
}

/** The case that a code opens, of whatever organ. */
export async function selectAccess(tx: Tx, hash: Buffer) {
  const { rows } = await sql<{ request: string; organ: string; number: string }>`
    select request, organ, number from request_of_code(${hash})`.execute(tx);
  return rows[0];
}

export async function insertVisit(
  tx: Tx,
  visit: {
    readonly tokenHash: Buffer;
    readonly request: string;
    readonly organ: string;
    readonly expiresAt: Date;
  },
): Promise<void> {
  await tx
    .insertInto('request_visit')
    .values({
      token_hash: visit.tokenHash,
      request: visit.request,
      organ_id: visit.organ,
      expires_at: visit.expiresAt,
    })
    .execute();
}

export function selectVisit(tx: Tx, tokenHash: Buffer, now: Date) {
  return tx
    .selectFrom('request_visit')
    .select(['request', 'organ_id as organ'])
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .executeTakeFirst();
}

export async function deleteVisit(tx: Tx, tokenHash: Buffer): Promise<void> {
  await tx.deleteFrom('request_visit').where('token_hash', '=', tokenHash).execute();
}

/** All that follow a case. */
export async function deleteVisits(tx: Tx, request: string): Promise<void> {
  await tx.deleteFrom('request_visit').where('request', '=', request).execute();
}

/** The scope must be the worker's. @returns how many were over. */
export async function deleteEndedVisits(tx: Tx, now: Date): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('request_visit')
    .where('expires_at', '<=', now)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
