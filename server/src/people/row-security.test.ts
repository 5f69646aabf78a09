import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { inScope } from '../db/scope.ts';
import { received, recordUnasked } from '../ledger/example-acts.ts';
import { type Staff, testStaff } from './test-staff.ts';

const BOUND = [
  'letter_profile',
  'number_series',
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
  'vault_key',
  'vault_entry',
  'identity_hash',
  'vault_reading',
  'disposal',
  'calendar_move',
  'stream_head',
  'event',
  'fold_snapshot',
  'request_fact',
  'setting_change',
  'job',
  'job_attempt',
  'message',
  'account_address',
  'quiet_hours',
  'file',
  'download_grant',
  'request_access',
  'request_visit',
  'request_draft',
  'release_check',
  'release_finding',
];

const CONTACTED = { kind: 'contacted', how: '电话', says: '询问进度' } as const;

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
      d as (insert into second_factor (account_id, sealed) values (${account}, 'sealed')),
      e as (insert into recovery_code values (${hash}, ${account})),
      f as (insert into account_subject values ('issuer', ${login}, ${account})),
      g as (insert into api_token (token_hash, account_id, organ_id, name, permissions, created_at, expires_at)
            values (${hash}, ${account}, ${organ}, 'token', '{colleagues}', now(), '2999-01-01')),
      h as (insert into setting_change (organ_id, setting, value, from_on, why, source, set_by, set_at)
            values (${organ}, 'redoWorkdays', '15', '2026-01-01', 'why', 'source', ${account}, now())),
      i as (insert into stream_head (stream, kind, organ, seq) values (gen_random_uuid(), 'request', ${organ}, 0)
            returning stream),
      j as (insert into calendar_move (notice, seq, organ, request, clocks)
            select stream, 1, ${organ}, stream, '[]' from i),
      k as (insert into account_address (account_id, address) values (${account}, ${`${login}@example.cn`})),
      l as (insert into quiet_hours values (${organ}, 0, 0, false)),
      m as (insert into job (id, organ_id, kind, key, payload, created_at, run_at, attempts_left)
            values (${account}, ${organ}, 'kind', ${login}, '{}', now(), now(), 1)),
      n as (insert into job_attempt (job_id, attempt, worker, began_at) values (${account}, 1, ${account}, now())),
      o as (insert into file (id, organ_id, about, subject, name, bytes, sha256, received_at)
            values (${account}, ${organ}, 'draft', ${account}, 'name', 0, sha256(''), now())),
      q as (insert into letter_profile values (${organ}, 1, '{}', ${account}, now(), 'why')),
      r as (insert into number_series values (${organ}, 2026, 1)),
      p as (insert into download_grant (token_hash, file_id, organ_id, account_id, why, made_at, expires_at)
            values (${hash}, ${account}, ${organ}, ${account}, 'why', now(), '2999-01-01')),
      s as (insert into request_draft values (${hash}, ${organ}, 'sealed', '2999-01-01')),
      t as (insert into request_access (request, organ_id, code_hash, given_at)
            select stream, ${organ}, sha256(${hash}), now() from i returning request),
      u as (insert into request_visit select ${hash}, request, ${organ}, '2999-01-01' from t),
      v as (insert into release_check (organ_id, stream, sha256, file_id, checked_at, checked_by)
            values (${organ}, ${account}, sha256(''), ${account}, now(), ${account})),
      w as (insert into release_finding (organ_id, stream, sha256, what, level, place, times)
            values (${organ}, ${account}, sha256(''), 'comment', 'stop', '{}', 1))
      insert into message (id, organ_id, channel, template, recipient_kind, recipient_id, created_at)
        values (${account}, ${organ}, 'email', 'template', 'account', ${account}, now())`.execute(
      staff.db.owner,
    );
    const stream = { stream: randomUUID(), organ };
    await recordUnasked(staff.db.app, stream, received(), ...Array(250).fill(CONTACTED));
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
    await keepAndRead(staff, { organ, account });
  }
  return staff;
}

/** One case of the organ with its key, an entry, a hash, a reading and a disposal under way. */
async function keepAndRead(
  { db }: Staff,
  { organ, account }: { readonly organ: string; readonly account: string },
): Promise<void> {
  const stream = randomUUID();
  await sql`with
    a as (insert into vault_key select gen_random_uuid(), 'case', ${organ}, ${stream}, id, 'wrapped', now()
          from master_key),
    b as (insert into vault_entry (id, organ_id, stream, kind, sealed, kept_by, kept_at)
          values (${stream}, ${organ}, ${stream}, 'applicant', 'sealed', ${account}, now())),
    c as (insert into identity_hash values (${stream}, ${organ}, ${stream}, sha256('somebody'), '2999-01-01')),
    d as (insert into vault_reading (organ_id, account_id, read_at, kind, why, streams, entries)
          values (${organ}, ${account}, now(), 'identity', 'why', array[${stream}::uuid], '{}'))
    insert into disposal (organ_id, stream, ground, why, proposed_by, proposed_name, proposed_at)
      values (${organ}, ${stream}, 'retention-ended', 'why', ${account}, 'name', now())`.execute(
    db.owner,
  );
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

test('without its row security the rows of others in a table are seen', async () => {
  const { db, organs } = await furnished();
  for (const table of BOUND) {
    await sql`alter table ${sql.table(table)} disable row level security`.execute(db.owner);
    const seen = await inScope(db.app, { organ: organs.one }, (tx) =>
      sql`select from ${sql.table(table)}`.execute(tx),
    );
    const all = await sql`select from ${sql.table(table)}`.execute(db.owner);
    expect([table, seen.rows.length]).toEqual([table, all.rows.length]);
    await sql`alter table ${sql.table(table)} enable row level security`.execute(db.owner);
  }
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
    'a case of another organ',
    `insert into stream_head (stream, kind, organ, seq) values (gen_random_uuid(), 'request', $other, 0)`,
  ],
  [
    'a setting of another organ',
    `insert into setting_change (organ_id, setting, value, from_on, why, source, set_by, set_at)
      values ($other, 'redoWorkdays', '15', '2026-01-01', 'why', 'source', $zhao, now())`,
  ],
  [
    'a job of another organ',
    `insert into job (id, organ_id, kind, key, payload, created_at, run_at, attempts_left)
      values (gen_random_uuid(), $other, 'kind', 'key', '{}', now(), now(), 1)`,
  ],
  [
    'a message of another organ',
    `insert into message (id, organ_id, channel, template, recipient_kind, recipient_id, created_at)
      values (gen_random_uuid(), $other, 'email', 'template', 'account', $zhao, now())`,
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

test.each([
  'update audit_line set kind = kind',
  'delete from audit_line',
  'truncate audit_line',
  'update calendar_move set seq = seq',
  'delete from calendar_move',
  'truncate calendar_move',
])('the server may add to the audit, and to what moved, alone: %s', async (statement) => {
  const { db, organs } = await furnished();
  const changing = inScope(db.app, { organ: organs.one }, (tx) => sql.raw(statement).execute(tx));
  await expect(changing).rejects.toThrow(/permission denied/);
});

test('every table of the staff and of the ledger has row security', async () => {
  const { db } = await furnished();
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class
    where relrowsecurity and relnamespace = 'public'::regnamespace`.execute(db.owner);
  expect(rows.map(({ name }) => name).toSorted()).toEqual(BOUND.toSorted());
});

test('no table holds an organ’s or an account’s rows without row security', async () => {
  const { db } = await furnished();
  const { rows } = await sql<{ name: string }>`
    select distinct relname as name from pg_class join pg_attribute on attrelid = pg_class.oid
    where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and not relrowsecurity
      and attname in ('organ', 'organ_id', 'account_id', 'by', 'stream')`.execute(db.owner);
  // The other names of an organ are as public as its name; every organ counts by the same notices; a check keeps hashes.
  expect(rows.map(({ name }) => name).toSorted()).toEqual([
    'calendar_notice',
    'checked_stream',
    'organ_name',
  ]);
});
