import type { Leak } from '@yigongkai/law/requests/fetched-facts';
import type { Paper } from '@yigongkai/law/requests/request-facts';
import type { Tx } from '../db/connect.ts';
import { findingWords } from './finding-words.ts';
import { countChecked, selectUndecided } from './release.store.ts';

/**
 * What was found in the exact bytes that leave and nobody has decided over; `null` where nothing is named that leaves,
 * or not all of it was checked as this case's.
 */
export async function leaksOf(
  tx: Tx,
  stream: string,
  documents: readonly Paper[],
): Promise<readonly Leak[] | null> {
  if (documents.length === 0) return null;
  if ((await countChecked(tx, stream, documents)) < documents.length) return null;
  const undecided = await selectUndecided(tx, stream, documents);
  return undecided.map(({ what, rule, times }) => ({
    what: findingWords(what, rule).zh,
    count: times,
  }));
}
