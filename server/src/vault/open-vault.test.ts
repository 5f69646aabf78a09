import { chmod, copyFile, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { testDb } from '../db/testing.ts';
import { testFolder } from '../postgres/testing.ts';
import { addMasterKey, masterKeyFile, readMasterKeys } from './master-key-file.ts';
import { openVault } from './open-vault.ts';
import { openSecret, sealSecret } from './system-secrets.ts';

const NOW = new Date('2026-11-22T04:00:00Z');
const PLACE = ['second-factor', 'somebody'] as const;

/** An office that has sealed something, with a copy of its key file. */
async function officeWithSecret() {
  const { owner } = await testDb();
  const folder = await testFolder();
  const file = masterKeyFile(folder, undefined);
  const said: string[] = [];
  const open = () => openVault(owner, file, (line) => said.push(line));
  const vault = await open();
  const sealed = await owner
    .transaction()
    .execute((tx) => sealSecret(tx, vault, PLACE, 'JBSWY3DP', NOW));
  const copy = join(folder, 'copy-of-the-key');
  await copyFile(file, copy);
  const opened = async () => {
    const again = await open();
    return owner.transaction().execute((tx) => openSecret(tx, again, PLACE, sealed));
  };
  return { owner, folder, file, copy, said, open, opened };
}

describe('the master key', () => {
  test('is made at the first start, for its owner alone, and said to be kept elsewhere too', async () => {
    const { file, said, opened } = await officeWithSecret();
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(said).toEqual([expect.stringMatching(/已生成主密钥文件.*另行保管/u)]);
    expect(await opened()).toBe('JBSWY3DP');
    expect(said).toHaveLength(1);
  });

  test('of two that start at once is made once', async () => {
    const { owner } = await testDb();
    const file = masterKeyFile(await testFolder(), undefined);
    await Promise.all([1, 2, 3].map(() => openVault(owner, file, () => undefined)));
    expect(await readMasterKeys(file)).toHaveLength(1);
    expect(await owner.selectFrom('master_key').select('id').execute()).toHaveLength(1);
  });

  test('that is missing where something is sealed stops the start; none is made instead', async () => {
    const { file, copy, open, opened } = await officeWithSecret();
    await rm(file);
    await expect(open()).rejects.toThrow(
      /主密钥 master-.* 不在文件.*没有启动，也没有另造密钥.*放回/su,
    );
    await expect(stat(file)).rejects.toThrow(/ENOENT/);

    await copyFile(copy, file);
    expect(await opened()).toBe('JBSWY3DP');
  });

  test('that is missing where nothing is sealed yet is made anew', async () => {
    const { owner } = await testDb();
    const file = masterKeyFile(await testFolder(), undefined);
    await openVault(owner, file, () => undefined);
    await rm(file);
    await openVault(owner, file, () => undefined);
    const keys = await readMasterKeys(file);
    expect(await owner.selectFrom('master_key').select('id').execute()).toEqual([
      { id: keys?.[0]?.id },
    ]);
  });

  test('that is another one under the same name is noticed', async () => {
    const { file, open } = await officeWithSecret();
    const { keys } = JSON.parse(await readFile(file, 'utf8'));
    keys[0].key = Buffer.alloc(32, 7).toString('base64');
    await writeFile(file, JSON.stringify({ keys }));
    await expect(open()).rejects.toThrow(/不是原来那一把/);
  });

  test('of another office is no help', async () => {
    const { file, open } = await officeWithSecret();
    const other = await officeWithSecret();
    await copyFile(other.file, file);
    await expect(open()).rejects.toThrow(/不在文件/);
  });

  test('that was added is not used until it is rotated to, and the start says so', async () => {
    const { owner, file, said, opened } = await officeWithSecret();
    await addMasterKey(file, (await readMasterKeys(file)) ?? []);
    expect(await opened()).toBe('JBSWY3DP');
    expect(said.at(-1)).toMatch(/npm run rotate-key/);
    expect(await owner.selectFrom('master_key').select('id').execute()).toHaveLength(1);
  });

  test.each([
    ['readable by others', (file: string) => chmod(file, 0o640), /chmod 600/],
    ['empty', (file: string) => writeFile(file, ''), /不是 JSON/],
    ['without keys', (file: string) => writeFile(file, '{"keys":[]}'), /内容有误/],
    [
      'with a short key',
      (file: string) => writeFile(file, '{"keys":[{"id":"mine","key":"c2hvcnQ="}]}'),
      /32 字节/,
    ],
  ] as const)(
    'in a file %s is refused, and what stands in it is not told',
    async (_n, spoil, why) => {
      const { file, open } = await officeWithSecret();
      await spoil(file);
      await expect(open()).rejects.toThrow(why);
      await expect(open()).rejects.not.toThrow(/c2hvcnQ/);
    },
  );

  test('in a folder that every backup takes along is refused', () => {
    for (const folder of ['files', 'keys'])
      expect(() => masterKeyFile('/data', `/data/${folder}/master.json`)).toThrow(/随每次备份/);
    expect(masterKeyFile('/data', '/etc/keys/master.json')).toBe('/etc/keys/master.json');
    expect(masterKeyFile('/data', undefined)).toBe('/data/master-key.json');
  });
});
