import type { Tx } from '../db/connect.ts';

/** Sections of the organ in scope, closed ones too. */
export function selectSections(tx: Tx) {
  return tx
    .selectFrom('section')
    .select(['id', 'name', 'closed_at'])
    .orderBy('created_at')
    .execute();
}

/** A section that stays open until the transaction ends. */
export function lockSection(tx: Tx, id: string) {
  return tx
    .selectFrom('section')
    .select(['name', 'closed_at'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** @returns `undefined` when the organ has a section of this name. */
export function insertSection(tx: Tx, organ: string, name: string) {
  return tx
    .insertInto('section')
    .values({ organ_id: organ, name })
    .onConflict((conflict) => conflict.columns(['organ_id', 'name']).doNothing())
    .returning('id')
    .executeTakeFirst();
}

/** @returns whether it was there and open; `taken` where the organ has another of this name. */
export async function setSectionName(tx: Tx, id: string, name: string): Promise<boolean | 'taken'> {
  const other = await tx
    .selectFrom('section')
    .select('id')
    .where('name', '=', name)
    .where('id', '<>', id)
    .executeTakeFirst();
  if (other) return 'taken';
  const { numUpdatedRows } = await tx
    .updateTable('section')
    .set({ name })
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** @returns whether it was open until now. */
export async function markSectionClosed(tx: Tx, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('section')
    .set({ closed_at: now })
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
