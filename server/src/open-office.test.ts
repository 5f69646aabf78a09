import { type Kysely, sql } from 'kysely';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import type { Config } from './config.ts';
import { type Office, openOffice } from './open-office.ts';
import { launch, startedFolder, testFolder } from './postgres/testing.ts';

const SETTINGS = { PORT: 0, HOST: '127.0.0.1', LOG_LEVEL: 'silent' } as const;

test("a named database is migrated by a user who may make roles, and entered in the server's roles", async () => {
  const { asAdmin, url } = await otherServer();
  await asAdmin(`create role clerk login createrole password 'secret'`);
  await asAdmin('create database ygk owner clerk');

  for (const start of ['first', 'second']) {
    const office = await open({ DATABASE_URL: url('clerk') });
    expect([start, await whoIs(office.app)]).toEqual([start, 'yigongkai_app as clerk']);
    expect(await whoIs(office.portal)).toBe('yigongkai_portal as clerk');
    await expect(sql`select * from public.organ`.execute(office.portal)).rejects.toThrow(
      /permission denied/,
    );
    for (const kind of ['', 'temporary'])
      await expect(
        sql`create ${sql.raw(kind)} table mine (id int)`.execute(office.app),
      ).rejects.toThrow(/permission denied/);
  }
});

test('logins of their own are used where they are named', async () => {
  const { asAdmin, url } = await otherServer();
  await asAdmin(`create role clerk login password 'secret'`);
  await asAdmin(`create role yigongkai_app login password 'secret'`);
  await asAdmin(`create role yigongkai_portal login password 'secret'`);
  await asAdmin('create database ygk owner clerk');

  const office = await open({
    DATABASE_URL: url('clerk'),
    DATABASE_APP_URL: url('yigongkai_app'),
    DATABASE_PORTAL_URL: url('yigongkai_portal'),
  });

  expect(await whoIs(office.app)).toBe('yigongkai_app as yigongkai_app');
  expect(await whoIs(office.portal)).toBe('yigongkai_portal as yigongkai_portal');
});

test('a superuser gives up his rights', async () => {
  const { asAdmin, url } = await otherServer();
  await asAdmin(`create role root superuser login password 'secret'`);
  await asAdmin('create database ygk');

  const office = await open({ DATABASE_URL: url('root') });

  await expect(sql`delete from published.report`.execute(office.app)).rejects.toThrow(
    /permission denied/,
  );
});

test('a user who may not make roles is told what is missing, and nothing is left half done', async () => {
  const { asAdmin, url } = await otherServer();
  await asAdmin(`create role clerk login password 'secret'`);
  await asAdmin('create database ygk owner clerk');

  await expect(open({ DATABASE_URL: url('clerk') })).rejects.toThrow(
    /0001_roles_and_organs.sql 执行失败.*createrole.*yigongkai_app、yigongkai_portal/s,
  );

  await asAdmin('alter role clerk createrole');
  await open({ DATABASE_URL: url('clerk') });
});

test('a user who may not take a role is told who can grant it', async () => {
  const { asAdmin, url } = await otherServer();
  await asAdmin(`create role clerk login password 'secret'`);
  await asAdmin(`create role yigongkai_app login password 'secret'`);
  await asAdmin(`create role yigongkai_portal login password 'secret'`);
  await asAdmin('create database ygk owner clerk');

  await expect(open({ DATABASE_URL: url('clerk') })).rejects.toThrow(
    /不能以角色 yigongkai_app 进入数据库.*grant yigongkai_app/s,
  );
});

test('a database that cannot be reached is named without its password', async () => {
  const nowhere = 'postgres://clerk:top-secret@127.0.0.1:9/ygk';

  const failure = await open({ DATABASE_URL: nowhere }).catch((error: Error) => error.message);

  expect(failure).toMatch(/连接不上数据库 ygk（127.0.0.1:9，用户 clerk）：.*ECONNREFUSED/);
  expect(failure).not.toContain('top-secret');
});

test('the embedded office keeps what was published when it is closed and opened again', async () => {
  const YIGONGKAI_DATA = await testFolder();
  const first = await openOffice({ ...SETTINGS, YIGONGKAI_DATA }, () => undefined);
  await first.app
    .insertInto('organ')
    .values({
      slug: 'zhen',
      kind: 'township',
      presence: 'sample',
      name: '示例镇人民政府',
      region: '示例省示例市',
    })
    .execute();
  await first.close();

  const second = await open({ YIGONGKAI_DATA });

  expect(await second.app.selectFrom('organ').select('name').execute()).toEqual([
    { name: '示例镇人民政府' },
  ]);
});

async function open(config: Partial<Config>): Promise<Office> {
  const YIGONGKAI_DATA = await testFolder();
  const office = await openOffice({ ...SETTINGS, YIGONGKAI_DATA, ...config }, () => undefined);
  onTestFinished(() => office.close());
  return office;
}

async function whoIs<Schema>(db: Kysely<Schema>): Promise<string | undefined> {
  const query = sql<{ who: string }>`select current_user || ' as ' || session_user as who`;
  return (await query.execute(db)).rows[0]?.who;
}

/** A PostgreSQL that knows nothing of us, as an operator would bring his own. */
async function otherServer() {
  const { logins } = await launch(await startedFolder());
  const { host, port } = logins.admin;
  const admin = new pg.Client({ ...logins.admin, database: 'postgres' });
  await admin.connect();
  onTestFinished(() => admin.end());
  const asAdmin = (statement: string) => admin.query(statement);
  await asAdmin('drop database yigongkai');
  await asAdmin('drop role yigongkai_app, yigongkai_portal, yigongkai_owner');
  await asAdmin('grant connect, temporary on database postgres to public');
  const socket = encodeURIComponent(host);
  const url = (user: string) => `postgres://${user}:secret@/ygk?host=${socket}&port=${port}`;
  return { asAdmin, url };
}
