import type { LetterProfile } from '@yigongkai/contract/letter-profile';
import { sql } from 'kysely';
import type { Db, Tx } from '../db/connect.ts';

/** The latest version of the profile of the organ in scope; `undefined` before the first. */
export function selectLetterProfile(db: Db | Tx, organ: string) {
  return db
    .selectFrom('letter_profile')
    .innerJoin('account', 'account.id', 'letter_profile.set_by')
    .where('letter_profile.organ_id', '=', organ)
    .select(['version', 'body', 'account.name as setter', 'set_at', 'why'])
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** @returns the number of the version that was added. */
export async function insertLetterProfile(
  tx: Tx,
  { organ, profile, by, why, now }: NewProfile,
): Promise<number> {
  await sql`select from organ where id = ${organ} for update`.execute(tx);
  const { version } = await tx
    .insertInto('letter_profile')
    .values(({ selectFrom, fn, val }) => ({
      organ_id: organ,
      version: selectFrom('letter_profile')
        .where('organ_id', '=', organ)
        .select(({ eb }) => eb(fn.coalesce(fn.max('version'), val(0)), '+', 1).as('next')),
      body: JSON.stringify(profile),
      set_by: by,
      set_at: now,
      why,
    }))
    .returning('version')
    .executeTakeFirstOrThrow();
  return version;
}

type NewProfile = {
  readonly organ: string;
  readonly profile: LetterProfile;
  readonly by: string;
  readonly why: string;
  readonly now: Date;
};
