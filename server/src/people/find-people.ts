import type { Tx } from '../db/connect.ts';
import { selectAccounts } from './accounts.store.ts';

/** Colleagues in the organ in scope by a part of their name or login. */
export async function findPeople(tx: Tx, words: string, limit: number) {
  const wanted = words.toLowerCase();
  return (await selectAccounts(tx))
    .filter(({ name, login }) => name.includes(words) || login.includes(wanted))
    .slice(0, limit)
    .map(({ id, name, login }) => ({ id, name, login }));
}
