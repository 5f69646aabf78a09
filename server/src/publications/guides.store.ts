import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import type { Guide } from '@yigongkai/law/publications/guide';
import { sql } from 'kysely';
import type { Db, PortalDb, Tx } from '../db/connect.ts';

/** The latest version of an organ's guide; `undefined` before the first. */
export function selectGuide(db: Db | PortalDb, organ: string) {
  return (db as PortalDb)
    .selectFrom('published.guide')
    .where('organ_id', '=', organ)
    .select(['version', 'from_on', 'body'])
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** @returns the number of the version that was added. */
export async function insertGuide(
  tx: Tx,
  { organ, on, guide, now }: { organ: string; on: CalendarDay; guide: Guide; now: Date },
): Promise<number> {
  await sql`select from organ where id = ${organ} for update`.execute(tx);
  const { version } = await tx
    .insertInto('published.guide')
    .values(({ selectFrom, fn, val }) => ({
      organ_id: organ,
      version: selectFrom('published.guide')
        .where('organ_id', '=', organ)
        .select(({ eb }) => eb(fn.coalesce(fn.max('version'), val(0)), '+', 1).as('next')),
      from_on: on,
      body: JSON.stringify(guide),
      recorded_at: now,
    }))
    .returning('version')
    .executeTakeFirstOrThrow();
  return version;
}

/** Organs whose latest guide announces the channel `online`. */
export async function selectOnlineOrgans(db: PortalDb): Promise<string[]> {
  const { rows } = await sql<{ organ: string }>`
    select guide.organ_id as organ from (
      select distinct on (organ_id) organ_id, body from published.guide order by organ_id, version desc
    ) guide
    where guide.body -> 'channels' @> '[{"channel": "online"}]'`.execute(db);
  return rows.map(({ organ }) => organ);
}
