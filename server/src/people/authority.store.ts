import type { Deputyship, RoleGrant } from '@yigongkai/law/people/authority';
import type { Role } from '@yigongkai/law/people/roles';
import { sql } from 'kysely';
import type { Tx } from '../db/connect.ts';

/** The grants that may count for an account: its own, and in this organ those of whom it may stand in for. */
export async function selectGrants(tx: Tx, account: string): Promise<RoleGrant[]> {
  const rows = await tx
    .selectFrom('account_role')
    .select(['account_id', 'organ_id', 'role', 'from_on', 'until_on'])
    .where('revoked_at', 'is', null)
    .where(({ or, eb, selectFrom }) =>
      or([
        eb('account_id', '=', account),
        eb(
          'account_id',
          'in',
          selectFrom('deputy')
            .select('deputy.account_id')
            .where('deputy_id', '=', account)
            .where('ended_at', 'is', null),
        ),
      ]),
    )
    .orderBy('granted_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    account: row.account_id,
    organ: row.organ_id,
    role: row.role as Role,
    fromOn: row.from_on,
    untilOn: row.until_on,
  }));
}

export async function selectDeputyships(tx: Tx, deputy: string): Promise<Deputyship[]> {
  const rows = await tx
    .selectFrom('deputy')
    .select(['account_id', 'organ_id', 'deputy_id', 'from_on', 'until_on'])
    .where('deputy_id', '=', deputy)
    .where('ended_at', 'is', null)
    .execute();
  return rows.map((row) => ({
    account: row.account_id,
    organ: row.organ_id,
    deputy: row.deputy_id,
    fromOn: row.from_on,
    untilOn: row.until_on,
  }));
}

/** The organs over one, up to the root. */
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
