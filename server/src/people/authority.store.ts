import type { Deputyship, Leave, RoleGrant } from '@yigongkai/law/people/authority';
import type { SettingChange } from '@yigongkai/law/people/organ-settings';
import { sql } from 'kysely';
import type { Tx } from '../db/connect.ts';

/** By what the law judges what an account may do in an organ: the rows that may count, today's and others. */
export type Standing = {
  readonly grants: readonly RoleGrant[];
  readonly deputyships: readonly Deputyship[];
  readonly leave: readonly Leave[];
  /** The organs over this one, up to the root. */
  readonly above: readonly string[];
  /** What the organ has set, the oldest change first. */
  readonly settings: readonly SettingChange[];
  readonly hasSecondFactor: boolean;
};

/** As far as the scope shows it: that of the two. */
export async function selectStanding(tx: Tx, account: string, organ: string): Promise<Standing> {
  const { rows } = await sql<{ standing: Standing }>`
    select read_standing(${account}, ${organ}) as standing`.execute(tx);
  if (!rows[0]) throw new Error('a function without a row');
  return rows[0].standing;
}

/** The organs above one, the nearest first. */
export async function selectOrgansAbove(tx: Tx, organ: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive above as (
      select parent_id from organ where id = ${organ}
      union select organ.parent_id from organ join above on organ.id = above.parent_id
    )
    select parent_id as id from above where parent_id is not null`.execute(tx);
  return rows.map(({ id }) => id);
}

export function selectOrganBySlug(tx: Tx, slug: string) {
  return tx
    .selectFrom('organ')
    .select(['id', 'slug', 'name'])
    .where('slug', '=', slug)
    .where('presence', '<>', 'collected')
    .executeTakeFirst();
}

export function selectOrgansById(tx: Tx, ids: readonly string[]) {
  if (ids.length === 0) return Promise.resolve([]);
  return tx.selectFrom('organ').select(['id', 'slug', 'name']).where('id', 'in', ids).execute();
}

/** The first organ of the tree, locked until the transaction ends. */
export async function lockRootOrgan(tx: Tx): Promise<string | undefined> {
  const row = await tx
    .selectFrom('organ')
    .select('id')
    .where('parent_id', 'is', null)
    .where('presence', '<>', 'collected')
    .orderBy('position')
    .limit(1)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row?.id;
}
