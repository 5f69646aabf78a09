import type { OrganKind } from '@yigongkai/law/people/organ-kind';
import type { AnsweringOrganFacts } from '@yigongkai/law/requests/fetched-facts';
import type { Tx } from '../db/connect.ts';
import { selectOrganBodies, selectOrganKind } from './organs.store.ts';

/** What an organ is and of what it consists, as the directory has it. */
export async function organFacts(
  tx: Tx,
  organ: string,
): Promise<Omit<AnsweringOrganFacts, 'remedyAddresses'>> {
  const { name, kind } = await selectOrganKind(tx, organ);
  const bodies = await selectOrganBodies(tx, organ);
  return {
    kind: kind as OrganKind,
    isGovernment: kind === 'government' || kind === 'township' || /人民政府办公[室厅]$/u.test(name),
    ownBodies: [name, ...bodies],
  };
}
