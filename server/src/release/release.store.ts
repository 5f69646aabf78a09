import type { Paper } from '@yigongkai/law/requests/request-facts';
import type { Place } from '@yigongkai/release-gate/trace';
import { sql } from 'kysely';
import type { Tx } from '../db/connect.ts';

export type CheckedFile = {
  readonly organ: string;
  readonly stream: string;
  readonly sha256: Buffer;
  readonly file: string;
  readonly by: string;
};

/** What was found at one place, and how often there. */
export type Found = {
  readonly what: string;
  readonly rule: string | null;
  readonly level: 'stop' | 'tell';
  readonly place: Place;
  readonly times: number;
};

/** A decision stands while the same is found as often at the same place; what is found no more goes. */
export async function saveCheck(
  tx: Tx,
  { organ, stream, sha256, file, by }: CheckedFile,
  found: readonly Found[],
  now: Date,
): Promise<void> {
  const columns = { file_id: file, checked_at: now, checked_by: by };
  await tx
    .insertInto('release_check')
    .values({ organ_id: organ, stream, sha256, ...columns })
    .onConflict((conflict) => conflict.columns(['stream', 'sha256']).doUpdateSet(columns))
    .execute();
  const rows = JSON.stringify(found);
  await sql`
    delete from release_finding old where old.stream = ${stream} and old.sha256 = ${sha256}
      and not exists (
        select from jsonb_to_recordset(${rows}::jsonb) now (what text, rule text, place jsonb, times integer)
        where now.what = old.what and now.rule is not distinct from old.rule
          and now.place = old.place and now.times = old.times)`.execute(tx);
  await sql`
    insert into release_finding (organ_id, stream, sha256, what, rule, level, place, times)
    select ${organ}::uuid, ${stream}::uuid, ${sha256}::bytea, what, rule, level, place, times
    from jsonb_to_recordset(${rows}::jsonb)
      now (what text, rule text, level text, place jsonb, times integer)
    on conflict do nothing`.execute(tx);
}

export function selectChecks(tx: Tx, stream: string) {
  return tx
    .selectFrom('release_check')
    .select(['file_id', 'sha256', 'checked_at'])
    .where('stream', '=', stream)
    .orderBy('checked_at')
    .orderBy('sha256')
    .execute();
}

export function selectFindings(tx: Tx, stream: string) {
  return tx
    .selectFrom('release_finding')
    .selectAll()
    .where('stream', '=', stream)
    .orderBy('id')
    .execute();
}

/** @returns whether there was one that waited for a decision. */
export async function decideFinding(
  tx: Tx,
  { stream, finding, by, why }: { stream: string; finding: number; by: string; why: string },
  now: Date,
): Promise<boolean> {
  const row = await tx
    .updateTable('release_finding')
    .set({ decided_by: by, decided_at: now, why })
    .where('stream', '=', stream)
    .where('id', '=', finding)
    .where('level', '=', 'stop')
    .where('decided_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** How many of these papers were checked as files of the case, byte for byte. */
export async function countChecked(
  tx: Tx,
  stream: string,
  papers: readonly Paper[],
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count
    from jsonb_to_recordset(${JSON.stringify(papers)}::jsonb) paper (file uuid, sha256 text)
    join release_check done on done.stream = ${stream} and done.sha256 = decode(paper.sha256, 'hex')`.execute(
    tx,
  );
  return rows[0]?.count ?? 0;
}

/** What was found in these papers and waits for a decision. */
export async function selectUndecided(tx: Tx, stream: string, papers: readonly Paper[]) {
  const { rows } = await sql<{ what: string; rule: string | null; times: number }>`
    select what, rule, sum(times)::integer as times from release_finding
    where stream = ${stream} and level = 'stop' and decided_at is null
      and encode(sha256, 'hex') = any(${papers.map(({ sha256 }) => sha256)})
    group by what, rule order by what, rule`.execute(tx);
  return rows;
}
