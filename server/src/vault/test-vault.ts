import type { Db } from '../db/connect.ts';
import { testFolder } from '../postgres/testing.ts';
import { masterKeyFile } from './master-key-file.ts';
import { openVault, type Vault } from './open-vault.ts';

/** A vault with a master key of this test's own. */
export async function testVault(owner: Db): Promise<{ vault: Vault; file: string }> {
  const file = masterKeyFile(await testFolder(), undefined);
  return { vault: await openVault(owner, file, () => undefined), file };
}
