import type { Tx } from '../db/connect.ts';
import { selectOrgansById } from './authority.store.ts';
import { selectOrganKind } from './organs.store.ts';

/** The full name in force of an organ. */
export async function organName(tx: Tx, organ: string): Promise<string> {
  const [row] = await selectOrgansById(tx, [organ]);
  if (!row) throw new Error(`no organ ${organ}`);
  return row.name;
}

/** Whether it is made up: whatever it writes says so. */
export async function isSampleOrgan(tx: Tx, organ: string): Promise<boolean> {
  return (await selectOrganKind(tx, organ)).presence === 'sample';
}
