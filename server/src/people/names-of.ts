import type { Tx } from '../db/connect.ts';
import { selectNames } from './accounts.store.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The names of accounts of the organ in scope by their ids; others, and what is no account, are left out. */
export async function namesOf(
  tx: Tx,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(accounts.filter((account) => UUID.test(account)));
  if (ids.size === 0) return new Map();
  const rows = await selectNames(tx, [...ids]);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
