import { copyFile, readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { backedUp, clientOf, restored, testOffice } from '../backup/testing.ts';
import { connect } from '../db/connect.ts';
import { testFolder } from '../postgres/testing.ts';
import { caseInVault } from './case-parties.ts';
import { masterKeyFile, readMasterKeys } from './master-key-file.ts';
import { openVault } from './open-vault.ts';
import { SECRET_PERSON, vaultOffice } from './test-office.ts';

test('a backup holds the wrapped keys and not the master key, without which its identities stay closed', async () => {
  const office = await vaultOffice();
  const request = await office.keptRequest();
  const dataFolder = await testFolder();
  const file = masterKeyFile(dataFolder, undefined);
  await copyFile(office.masterKeyFile, file);
  const owner = office.db.logins.owner;

  const backup = await backedUp({ owner, client: await clientOf(owner), dataFolder });

  const bytes = gunzipSync(await readFile(backup));
  const [master] = (await readMasterKeys(file)) ?? [];
  expect(bytes.includes(request)).toBe(true);
  for (const secret of [master?.key.toString('base64') ?? '', SECRET_PERSON.number])
    expect(bytes.includes(secret)).toBe(false);
  expect(bytes.includes(master?.key ?? Buffer.alloc(0))).toBe(false);

  const another = await testOffice();
  await restored(another, backup);
  const db = connect(another.owner, 'owner');
  const there = masterKeyFile(another.dataFolder, undefined);
  const open = () => openVault(db, there, () => undefined);
  try {
    await expect(open()).rejects.toThrow(/不在文件/);
    await copyFile(file, there);
    const vault = await open();
    const { parties } = await db
      .transaction()
      .execute((tx) => caseInVault(tx, vault, { organ: office.organs.one }, request));
    expect(parties).toMatchObject([{ identity: { name: SECRET_PERSON.name } }]);
  } finally {
    await db.destroy();
  }
});
