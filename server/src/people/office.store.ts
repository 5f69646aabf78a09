import type { Db, PortalDb, Tx } from '../db/connect.ts';

export function selectPublishedOffice(db: PortalDb) {
  return db.selectFrom('published.office').select(['area_name', 'is_sample']).executeTakeFirst();
}

/** @returns whether the office was empty and is now set up. */
export async function insertOffice(
  tx: Tx,
  office: { readonly areaName: string; readonly isSample: boolean },
): Promise<boolean> {
  const row = await tx
    .insertInto('office')
    .values({ area_name: office.areaName, is_sample: office.isSample })
    .onConflict((conflict) => conflict.doNothing())
    .returning('area_name')
    .executeTakeFirst();
  return row !== undefined;
}

export async function hasOffice(db: Db): Promise<boolean> {
  return (await db.selectFrom('office').select('only_one').executeTakeFirst()) !== undefined;
}
