import type { Db } from '../db/connect.ts';
import type { Vault } from '../vault/open-vault.ts';
import { sealSecret } from '../vault/system-secrets.ts';
import { lockPlainSecrets, replacePlainSecret } from './second-factor.store.ts';

/**
 * Seals the second factors that an older version kept as they are.
 *
 * @param owner sees every account's.
 */
export async function sealPlainSecrets(owner: Db, vault: Vault, now: Date): Promise<void> {
  for (let count = -1; count !== 0; )
    count = await owner.transaction().execute(async (tx) => {
      const rows = await lockPlainSecrets(tx);
      for (const { account_id: account, secret } of rows) {
        const sealed = await sealSecret(tx, vault, ['second-factor', account], secret, now);
        await replacePlainSecret(tx, account, sealed);
      }
      return rows.length;
    });
}
