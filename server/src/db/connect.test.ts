import { sql } from 'kysely';
import pg from 'pg';
import { expect, inject, test } from 'vitest';
import { connectionOptions } from './connect.ts';
import { testDb } from './testing.ts';

test('a day stays a day, a large count is a number, an instant is an instant', async () => {
  const { app } = await testDb();

  const { rows } = await sql`
    select date '2026-03-01' as day, array[date '2026-03-01'] as days, bigint '9007199254740991' as count,
           numeric '0.10' as amount, timestamptz '2026-03-01 00:00+08' as instant`.execute(app);

  expect(rows).toEqual([
    {
      day: '2026-03-01',
      days: ['2026-03-01'],
      count: 9_007_199_254_740_991,
      amount: '0.10',
      instant: new Date('2026-02-28T16:00:00Z'),
    },
  ]);
});

test('a number too large to be exact is an error, not another number', async () => {
  const { app } = await testDb();

  await expect(sql`select bigint '9007199254740993' as count`.execute(app)).rejects.toThrow(
    /9007199254740993 is beyond the safe integers/,
  );
});

test('an instant falls on its day in China', async () => {
  const { app } = await testDb();

  const { rows } = await sql`select timestamptz '2026-02-28T16:00:00Z'::date as day`.execute(app);

  expect(rows).toEqual([{ day: '2026-03-01' }]);
});

test('a connection that breaks inside a transaction fails the transaction, not the program', async () => {
  const { app } = await testDb();

  const broken = app.transaction().execute(async (tx) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
    await endSession(rows[0]?.pid ?? 0);
    await sql`select 1`.execute(tx);
  });

  await expect(broken).rejects.toThrow();
  expect((await sql`select 1 as one`.execute(app)).rows).toEqual([{ one: 1 }]);
});

test("a URL's own options and ours are both sent", () => {
  const url = 'postgres://u:p%40ss@db.example:6543/ygk?options=-c%20work_mem%3D8MB';

  expect(connectionOptions({ url, role: 'yigongkai_portal' }, 'portal')).toMatchObject({
    host: 'db.example',
    port: 6543,
    password: 'p@ss',
    application_name: 'yigongkai portal',
    options: expect.stringMatching(
      /^-c work_mem=8MB -c TimeZone=Asia\/Shanghai .*-c role=yigongkai_portal$/,
    ),
  });
});

async function endSession(pid: number): Promise<void> {
  const admin = new pg.Client({ ...inject('logins').admin, database: 'postgres' });
  await admin.connect();
  await admin.query('select pg_terminate_backend($1, 5000)', [pid]);
  await admin.end();
}
