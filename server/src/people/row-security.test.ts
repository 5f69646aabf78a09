import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { inScope } from '../db/scope.ts';
import { testStaff } from './test-staff.ts';

const BOUND = [
  'account',
  'account_role',
  'section',
  'deputy',
  'leave',
  'hand_over',
  'session',
  'account_link',
  'second_factor',
  'recovery_code',
  'known_device',
  'account_subject',
  'api_token',
  'audit_line',
];

async function furnished() {
  const staff = await testStaff();
  const { one, other } = staff.organs;
  for (const [login, organ] of [
    ['wang', one],
    ['zhao', other],
  ] as const) {
    const account = await staff.account(login, organ === one ? 'one' : 'other', 'clerk');
    await staff.signedIn(login);
    const hash = Buffer.from(login);
    await sql`with
      a as (insert into section (organ_id, name) values (${organ}, 'section')),
      b as (insert into leave (organ_id, account_id, from_on, until_on, recorded_by)
            values (${organ}, ${account}, '2026-01-01', '2026-01-02', ${account})),
      c as (insert into account_link values (${hash}, ${account}, null, '2999-01-01')),
      d as (insert into second_factor values (${account}, 'secret')),
      e as (insert into recovery_code values (${hash}, ${account})),
      f as (insert into account_subject values ('issuer', ${login}, ${account})),
      g as (insert into api_token (token_hash, account_id, organ_id, name, permissions, created_at, expires_at)
            values (${hash}, ${account}, ${organ}, 'token', '{colleagues}', now(), '2999-01-01'))
      select 1`.execute(staff.db.owner);
    const { id: boss } = await staff.db.owner
      .insertInto('account')
      .values({ login: `${login}-boss`, name: 'boss', organ_id: organ })
      .returning('id')
      .executeTakeFirstOrThrow();
    await sql`with
      a as (insert into deputy (organ_id, account_id, deputy_id, from_on, until_on, named_by)
            values (${organ}, ${boss}, ${account}, '2026-01-01', '2026-01-02', ${boss}))
      insert into hand_over (organ_id, from_account, to_account, from_on, why, recorded_by)
        values (${organ}, ${boss}, ${account}, '2026-01-01', 'why', ${boss})`.execute(
      staff.db.owner,
    );
  }
  return staff;
}

test('the server sees nothing of the staff until it has named an organ, a person or a secret', async () => {
  const { db } = await furnished();
  for (const table of BOUND) {
    const all = await sql`select from ${sql.table(table)}`.execute(db.owner);
    const seen = await sql`select from ${sql.table(table)}`.execute(db.app);
    expect([table, all.rows.length > 1, seen.rows.length]).toEqual([table, true, 0]);
  }
});

test('the server sees the rows of the organ and the person that it has named, and of no other', async () => {
  const { db, organs } = await furnished();
  const { id: account } = await db.owner
    .selectFrom('account')
    .select('id')
    .where('login', '=', 'wang')
    .executeTakeFirstOrThrow();
  const others = await sql<{ id: string }>`
    select id from account where organ_id = ${organs.other}`.execute(db.owner);
  const foreign = [organs.other, ...others.rows.map(({ id }) => id)].join('|');
  await inScope(db.app, { organ: organs.one, account }, async (tx) => {
    for (const table of BOUND) {
      const { rows } = await sql<{ row: string }>`
        select t::text as row from ${sql.table(table)} t`.execute(tx);
      expect([table, rows.length > 0]).toEqual([table, true]);
      expect([table, rows.filter(({ row }) => new RegExp(foreign).test(row))]).toEqual([table, []]);
    }
  });
});

test('what a transaction has named is forgotten with it', async () => {
  const { db, organs } = await furnished();
  await db.app.connection().execute(async (connection) => {
    await inScope(connection, { organ: organs.one }, async () => undefined);
    const { rows } = await sql`select from account`.execute(connection);
    expect(rows).toEqual([]);
  });
});

test.each([
  [
    'an account of another organ',
    `insert into account (login, name, organ_id) values ('x-y', 'x', $other)`,
  ],
  [
    'a role in another organ',
    `insert into account_role (account_id, organ_id, role, from_on) values ($zhao, $other, 'leader', '2026-01-01')`,
  ],
  [
    'a line of another organ’s audit',
    `insert into audit_line (recorded_at, organ_id, door, kind) values (now(), $other, 'session', 'signed-in')`,
  ],
  [
    'a session of somebody else',
    `insert into session values ('\\x99', $zhao, $other, now(), now(), now())`,
  ],
])('the server may not write %s', async (_name, statement) => {
  const { db, organs } = await furnished();
  const zhao = await sql<{ id: string }>`select id from account where login = 'zhao'`.execute(
    db.owner,
  );
  const filled = statement
    .replaceAll('$other', `'${organs.other}'`)
    .replaceAll('$zhao', `'${zhao.rows[0]?.id}'`);
  const writing = inScope(db.app, { organ: organs.one }, (tx) => sql.raw(filled).execute(tx));
  await expect(writing).rejects.toThrow(/row-level security/);
});

test.each(['update audit_line set kind = kind', 'delete from audit_line', 'truncate audit_line'])(
  'the server may add to the audit alone: %s',
  async (statement) => {
    const { db, organs } = await furnished();
    const changing = inScope(db.app, { organ: organs.one }, (tx) => sql.raw(statement).execute(tx));
    await expect(changing).rejects.toThrow(/permission denied/);
  },
);

test('every table of the staff has row security', async () => {
  const { db } = await furnished();
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class
    where relrowsecurity and relnamespace = 'public'::regnamespace`.execute(db.owner);
  expect(rows.map(({ name }) => name).toSorted()).toEqual(BOUND.toSorted());
});
