import { sql } from 'kysely';
import type { Db, PortalDb, Tx } from '../db/connect.ts';

const PUBLISHED = [
  'id',
  'slug',
  'parent',
  'kind',
  'presence',
  'name',
  'short_name',
  'region',
  'credit_code',
  'names',
] as const;

/** All published organs, parents before their children and in the order they were given. */
export function selectPublishedOrgans(db: PortalDb) {
  return db.selectFrom('published.organ').select(PUBLISHED).orderBy('position').execute();
}

export function selectPublishedOrgan(db: PortalDb, slug: string) {
  return db
    .selectFrom('published.organ')
    .select(PUBLISHED)
    .where('slug', '=', slug)
    .executeTakeFirst();
}

export type NewOrgan = {
  readonly slug: string;
  readonly parentSlug: string | null;
  readonly kind: string;
  readonly presence: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly region: string;
  readonly creditCode: string | null;
};

/** @returns the organ's id, or `undefined` when the slug is taken. */
export async function insertOrgan(tx: Tx, organ: NewOrgan): Promise<string | undefined> {
  const row = await tx
    .insertInto('organ')
    .values((expression) => ({
      slug: organ.slug,
      parent_id: expression.selectFrom('organ').select('id').where('slug', '=', organ.parentSlug),
      kind: organ.kind,
      presence: organ.presence,
      name: organ.name,
      short_name: organ.shortName,
      region: organ.region,
      credit_code: organ.creditCode,
    }))
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

export async function insertOrganNames(
  tx: Tx,
  organId: string,
  names: readonly {
    readonly name: string;
    readonly kind: string;
    readonly evidence: string | null;
  }[],
): Promise<void> {
  if (names.length === 0) return;
  await tx
    .insertInto('organ_name')
    .values(names.map((name) => ({ ...name, organ_id: organId })))
    .execute();
}

/** Name and kind of an organ. */
export function selectOrganKind(tx: Tx, organ: string) {
  return tx
    .selectFrom('organ')
    .select(['name', 'kind', 'presence'])
    .where('id', '=', organ)
    .executeTakeFirstOrThrow();
}

/** Names of the organ's sections, and of the bodies below it that are part of it. */
export async function selectOrganBodies(tx: Tx, organ: string): Promise<string[]> {
  const sections = tx.selectFrom('section').select('name').where('organ_id', '=', organ);
  const rows = await tx
    .selectFrom('organ')
    .select('name')
    .where('parent_id', '=', organ)
    .where('kind', '=', 'dispatched-body')
    .unionAll(sections)
    .execute();
  return rows.map(({ name }) => name);
}

type OrganRow = {
  readonly id: string;
  readonly slug: string;
  readonly parent: string | null;
  readonly kind: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly region: string;
  readonly creditCode: string | null;
};

/** An organ and those below it, parents before their children. */
export async function selectOrgansBelow(tx: Tx, organ: string): Promise<OrganRow[]> {
  const { rows } = await sql<OrganRow>`
    with recursive below as (
      select id from organ where id = ${organ}
      union select organ.id from organ join below on organ.parent_id = below.id
    )
    select organ.id, organ.slug, parent.slug as parent, organ.kind, organ.name, organ.short_name as "shortName",
      organ.region, organ.credit_code as "creditCode"
    from organ join below using (id) left join organ parent on parent.id = organ.parent_id
    where organ.presence <> 'collected'
    order by organ.position`.execute(tx);
  return rows;
}

export function selectOrganOf(tx: Tx, id: string) {
  return tx
    .selectFrom('organ')
    .select(['slug', 'presence'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

export async function selectOfficeOrgans(db: Db): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('organ')
    .select('id')
    .where('presence', '<>', 'collected')
    .orderBy('position')
    .execute();
  return rows.map(({ id }) => id);
}
