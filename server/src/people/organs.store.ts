import type { PortalDb, Tx } from '../db/connect.ts';

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
