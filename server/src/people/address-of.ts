import type { Tx } from '../db/connect.ts';
import { setScope } from '../db/scope.ts';
import { selectOwnAccount } from './accounts.store.ts';
import { selectAddress } from './addresses.store.ts';

/** The address that the account's owner has confirmed; of a disabled account none. The scope is the account's. */
export async function confirmedAddress(tx: Tx, account: string): Promise<string | null> {
  return (await addressesOf(tx, account))?.address ?? null;
}

/** The address that still has to be confirmed. The scope is the account's afterwards. */
export async function unconfirmedAddress(tx: Tx, account: string): Promise<string | null> {
  return (await addressesOf(tx, account))?.unconfirmed ?? null;
}

async function addressesOf(tx: Tx, account: string) {
  await setScope(tx, { account });
  const owner = await selectOwnAccount(tx, account);
  return owner && !owner.disabled_at ? selectAddress(tx, account) : undefined;
}
