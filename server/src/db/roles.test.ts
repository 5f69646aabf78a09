import { type Kysely, sql } from 'kysely';
import { expect, test } from 'vitest';
import { type TestDb, testDb } from './testing.ts';

type Row = { readonly name: string; readonly may: boolean };

test('the public pages read what is published and nothing else', async () => {
  const db = await testDb();

  expect(await privileges(db, 'yigongkai_portal', 'select', 'published')).toEqual([
    { name: 'published.guide', may: true },
    { name: 'published.office', may: true },
    { name: 'published.organ', may: true },
    { name: 'published.report', may: true },
  ]);
  for (const { name, may } of await privileges(db, 'yigongkai_portal', 'select', 'public'))
    expect([name, may]).toEqual([name, false]);
  for (const schema of ['public', 'published'])
    for (const right of ['insert', 'update', 'delete', 'truncate', 'references', 'trigger'])
      for (const { name, may } of await privileges(db, 'yigongkai_portal', right, schema))
        expect([right, name, may]).toEqual([right, name, false]);

  await expect(run(db.portal, 'select * from published.report')).resolves.toEqual([]);
  await expect(run(db.portal, 'select * from public.organ')).rejects.toThrow(/permission denied/);
  await expect(run(db.portal, 'delete from published.report')).rejects.toThrow(/read-only/);
});

test('the public pages cannot write even when they leave their read-only session', async () => {
  const { portal } = await testDb();

  await portal.connection().execute(async (session) => {
    await run(session, 'set default_transaction_read_only = off');
    await expect(run(session, 'delete from published.report')).rejects.toThrow(/permission denied/);
    await expect(run(session, 'create table mine (id int)')).rejects.toThrow(/permission denied/);
    await expect(run(session, 'create temporary table t (id int)')).rejects.toThrow(
      /permission denied/,
    );
  });
});

test.each([
  'create table mine (id int)',
  'create temporary table mine (id int)',
  'create schema mine',
  'create table published.mine (id int)',
  'create function mine() returns int language sql return 1',
  'create role mine',
  'drop table organ',
  'alter table organ add mine int',
  'truncate organ',
  'create index on organ (region)',
  'set role yigongkai_owner',
])('the server itself may not: %s', async (statement) => {
  const { app } = await testDb();

  await expect(run(app, statement)).rejects.toThrow(/permission denied|must be owner/);
});

test('the server publishes, and the public pages see it', async () => {
  const { app, portal } = await testDb();
  const name = '示例市人民政府';
  await app
    .insertInto('organ')
    .values({ slug: 'shili', kind: 'government', presence: 'sample', name, region: '示例省示例市' })
    .execute();

  expect(await portal.selectFrom('published.organ').select(['name', 'names']).execute()).toEqual([
    { name, names: [] },
  ]);
});

async function privileges(
  { owner }: TestDb,
  role: string,
  right: string,
  schema: string,
): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select relnamespace::regnamespace || '.' || relname as name,
           has_table_privilege(${role}, oid, ${right}) as may
    from pg_class
    where relnamespace = ${schema}::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S')
    order by 1`.execute(owner);
  return rows;
}

async function run<Schema>(db: Kysely<Schema>, statement: string): Promise<unknown[]> {
  return (await sql.raw(statement).execute(db)).rows;
}
