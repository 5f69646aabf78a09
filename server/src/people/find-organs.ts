import type { Tx } from '../db/connect.ts';
import { selectOrgansBelow } from './organs.store.ts';

/** An organ and those below it by a part of their names. */
export async function findOrgans(tx: Tx, organ: string, words: string, limit: number) {
  return (await selectOrgansBelow(tx, organ))
    .filter(({ name, shortName }) => name.includes(words) || shortName?.includes(words))
    .slice(0, limit)
    .map(({ slug, name }) => ({ slug, name }));
}
