import { sql } from 'kysely';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { connectionOptions } from './connect.ts';
import { knownMigrations, type Migration, migrate } from './migrate.ts';
import { emptyDb, testDb } from './testing.ts';

const note = (name: string, text: string): Migration => ({
  name,
  sha256: `hash of ${text}`,
  sql: text,
});

const FIRST = note('0001_note.sql', 'create table note (body text)');
const SECOND = note('0002_date.sql', 'alter table note add written_on date');

test('each migration is applied once, in order, and recorded with its hash', async () => {
  const { owner, client } = await emptyDatabase();

  expect(await migrate(client, [FIRST])).toEqual(['0001_note.sql']);
  expect(await migrate(client, [FIRST, SECOND])).toEqual(['0002_date.sql']);
  expect(await migrate(client, [FIRST, SECOND])).toEqual([]);

  expect(await owner.selectFrom('migration').select(['name', 'sha256']).execute()).toEqual([
    { name: FIRST.name, sha256: FIRST.sha256 },
    { name: SECOND.name, sha256: SECOND.sha256 },
  ]);
});

test('of two servers that start at once, one migrates and the other waits', async () => {
  const { client, another } = await emptyDatabase();

  const applied = await Promise.all([
    migrate(client, [FIRST, SECOND]),
    migrate(await another(), [FIRST, SECOND]),
  ]);

  expect(applied.flat().sort()).toEqual([FIRST.name, SECOND.name]);
});

test('a migration that fails changes nothing and is named', async () => {
  const { owner, client } = await emptyDatabase();
  const broken = note('0002_broken.sql', 'create table half (id int); select 1/0');

  await expect(migrate(client, [FIRST, broken])).rejects.toThrow(
    /迁移 0002_broken.sql 执行失败：division by zero/,
  );

  expect((await sql`select to_regclass('half') as half`.execute(owner)).rows).toEqual([
    { half: null },
  ]);
  expect(await owner.selectFrom('migration').select('name').execute()).toEqual([
    { name: FIRST.name },
  ]);
});

test('a migration that was changed after it was applied is refused', async () => {
  const { client } = await emptyDatabase();
  await migrate(client, [FIRST]);

  await expect(migrate(client, [note(FIRST.name, 'something else'), SECOND])).rejects.toThrow(
    /迁移 0001_note.sql 执行之后被改动过/,
  );
});

test('a database of a newer program is refused', async () => {
  const { client } = await emptyDatabase();
  await migrate(client, [FIRST, SECOND]);

  await expect(migrate(client, [FIRST])).rejects.toThrow(/数据库比程序新.*0002_date.sql/);
});

test('a user who may not make tables is told which rights are missing', async () => {
  const { another } = await emptyDatabase();

  await expect(migrate(await another('app'))).rejects.toThrow(/permission denied/);
});

test('migrations make tables and put nothing into them', async () => {
  const { owner } = await testDb();

  const tables = await owner.introspection.getTables();
  for (const { schema, name } of tables.filter(({ name }) => name !== 'migration')) {
    const rows = await sql`select from ${sql.table(`${schema}.${name}`)}`.execute(owner);
    expect([name, rows.rows.length]).toEqual([name, 0]);
  }
  expect(tables.length).toBeGreaterThan(1);
});

test('every table says what it holds', async () => {
  const { owner } = await testDb();

  const silent = await sql`
    select relname from pg_class
    where relkind in ('r', 'p', 'v') and relnamespace in ('public'::regnamespace, 'published'::regnamespace)
      and obj_description(oid, 'pg_class') is null`.execute(owner);

  expect(silent.rows).toEqual([]);
});

test('the migrations of the program are numbered without gaps', () => {
  expect(knownMigrations().map(({ name }) => name.slice(0, 4))).toEqual(
    knownMigrations().map((_, index) => String(index + 1).padStart(4, '0')),
  );
});

async function emptyDatabase() {
  const { owner, logins } = await emptyDb();
  const another = async (login: 'owner' | 'app' = 'owner') => {
    const client = new pg.Client(connectionOptions(logins[login], 'owner'));
    await client.connect();
    onTestFinished(() => client.end());
    return client;
  };
  return { owner, client: await another(), another };
}
