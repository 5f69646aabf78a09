import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { Db } from '../db/connect.ts';
import { inScope } from '../db/scope.ts';
import { readMasterKeys } from './master-key-file.ts';
import { openVault } from './open-vault.ts';
import { prepareMasterKey, type Rotation, rotateMasterKey } from './rotate-master-key.ts';
import { SECRET_PERSON, type VaultOffice, vaultOffice } from './test-office.ts';
import { findOrMakeKey } from './wrapped-keys.ts';

const rotationOf = (office: VaultOffice, rest: Partial<Rotation> = {}): Rotation => ({
  owner: office.db.owner,
  file: office.masterKeyFile,
  say: () => undefined,
  now: office.now(),
  ...rest,
});

async function wrappedBy({ db }: VaultOffice): Promise<string[]> {
  const rows = await db.owner.selectFrom('vault_key').select('master_key_id').execute();
  return [...new Set(rows.map((row) => row.master_key_id))];
}

const idsIn = async ({ masterKeyFile }: VaultOffice) =>
  ((await readMasterKeys(masterKeyFile)) ?? []).map(({ id }) => id);

/** Once somebody waits in this database for a lock that another holds. */
async function someoneWaits(db: Db): Promise<'waits'> {
  for (;;) {
    const { rows } = await sql`select from pg_locks
      where locktype = 'advisory' and not granted
        and database = (select oid from pg_database where datname = current_database())`.execute(
      db,
    );
    if (rows.length > 0) return 'waits';
  }
}

async function isReadable(office: VaultOffice, request: string): Promise<boolean> {
  return (await office.read(request)).body.includes(SECRET_PERSON.number);
}

describe('a rotation', () => {
  test('wraps every key anew and says which master key is not needed any more', async () => {
    const office = await vaultOffice();
    const request = await office.keptRequest();
    const [old = ''] = await idsIn(office);

    const unused = await rotateMasterKey(rotationOf(office));

    const [, fresh = ''] = await idsIn(office);
    expect(unused).toEqual([old]);
    expect(await wrappedBy(office)).toEqual([fresh]);
    expect(await isReadable(office, request)).toBe(true);
    const lines = await office.db.owner
      .selectFrom('audit_line')
      .select(['organ_id', 'door', 'details'])
      .where('kind', '=', 'master-key-rotated')
      .execute();
    expect(lines).toEqual([
      { organ_id: office.organs.root, door: 'operator', details: { masterKey: fresh, keys: 2 } },
    ]);
  });

  test('goes on while identities are kept and read, and none is lost', async () => {
    const office = await vaultOffice();
    const requests = [await office.keptRequest()];
    let isDone = false;
    const work = async () => {
      while (!isDone) {
        requests.push(await office.keptRequest());
        const at = requests[Math.floor(requests.length / 2)] ?? '';
        expect(await isReadable(office, at)).toBe(true);
      }
    };
    const working = [work(), work(), work()];

    const unused: string[] = [];
    for (let times = 0; times < 4; times += 1)
      unused.push(...(await rotateMasterKey(rotationOf(office, { batch: 1 }))));
    isDone = true;
    await Promise.all(working);
    await rotateMasterKey(rotationOf(office));

    expect(requests.length).toBeGreaterThan(8);
    expect(new Set(unused).size).toBe(4);
    expect(await wrappedBy(office)).toEqual([(await idsIn(office)).at(-1)]);
    for (const request of requests) expect(await isReadable(office, request)).toBe(true);
  });

  test('waits for whoever is wrapping with the old key, and wraps that anew too', async () => {
    const office = await vaultOffice();
    const { app, owner } = office.db;
    const use = { purpose: 'case', organ: office.organs.one, stream: randomUUID() } as const;
    let rotation: Promise<unknown> = Promise.resolve();

    await inScope(app, { organ: use.organ }, async (tx) => {
      await findOrMakeKey(tx, office.vault, use, office.now());
      rotation = rotateMasterKey(rotationOf(office));
      expect(await Promise.race([someoneWaits(owner), rotation])).toBe('waits');
    });
    await rotation;

    expect(await wrappedBy(office)).toEqual([(await idsIn(office))[1]]);
  });

  test('that was interrupted goes on with the same key', async () => {
    const office = await vaultOffice();
    const requests = [await office.keptRequest(), await office.keptRequest()];
    const interrupted = rotateMasterKey(
      rotationOf(office, {
        batch: 1,
        say: () => {
          throw new Error('killed');
        },
      }),
    );
    await expect(interrupted).rejects.toThrow('killed');
    expect(await wrappedBy(office)).toHaveLength(2);
    expect(await idsIn(office)).toHaveLength(2);

    await rotateMasterKey(rotationOf(office));

    expect(await idsIn(office)).toHaveLength(2);
    expect(await wrappedBy(office)).toEqual([(await idsIn(office))[1]]);
    for (const request of requests) expect(await isReadable(office, request)).toBe(true);
  });

  test('takes a key that was prepared, so that it can be brought to every machine before', async () => {
    const office = await vaultOffice();
    const request = await office.keptRequest();
    const prepared = (await prepareMasterKey(rotationOf(office))).at(-1)?.id;
    expect((await prepareMasterKey(rotationOf(office))).at(-1)?.id).toBe(prepared);
    expect(await wrappedBy(office)).not.toContain(prepared);

    await rotateMasterKey(rotationOf(office));

    expect(await wrappedBy(office)).toEqual([prepared]);
    expect(await isReadable(office, request)).toBe(true);
  });

  test('leaves a machine whose file lacks the new key without identities, and says why', async () => {
    const office = await vaultOffice();
    const request = await office.keptRequest();
    const before = await readFile(office.masterKeyFile, 'utf8');
    await rotateMasterKey(rotationOf(office));
    const after = await readFile(office.masterKeyFile, 'utf8');

    await writeFile(office.masterKeyFile, before);
    const { status, body } = await office.read(request);
    expect([status, body]).toEqual([503, expect.stringContaining('主密钥文件里没有密钥')]);
    await expect(rotateMasterKey(rotationOf(office))).rejects.toThrow(/不在文件/);

    await writeFile(office.masterKeyFile, after);
    expect(await isReadable(office, request)).toBe(true);
  });

  test('makes the old key removable: the office starts without it', async () => {
    const office = await vaultOffice();
    await office.keptRequest();
    await rotateMasterKey(rotationOf(office));
    const { keys } = JSON.parse(await readFile(office.masterKeyFile, 'utf8'));
    await writeFile(office.masterKeyFile, JSON.stringify({ keys: keys.slice(1) }));
    await expect(
      openVault(office.db.owner, office.masterKeyFile, () => undefined),
    ).resolves.toBeDefined();
  });
});
