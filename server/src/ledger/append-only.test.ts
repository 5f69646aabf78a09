import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testDb } from '../db/testing.ts';
import { actOn, exampleOrgan, received } from './example-acts.ts';

const COLUMNS =
  'stream, seq, kind, version, happened_on, recorded_at, by, organ, act_id, act_part, bytes, prev_hash, hash';

const CHANGES = [
  `update event set by = '另一人'`,
  'update event set seq = seq + 1',
  'delete from event',
  'truncate event',
  `insert into event (${COLUMNS}) select ${COLUMNS} from event on conflict (stream, seq) do update set by = '另一人'`,
];

test('the server may neither change nor remove what is in the ledger', async () => {
  const { app } = await recorded();

  for (const statement of [...CHANGES, 'delete from stream_head', 'truncate stream_head'])
    await expect(sql.raw(statement).execute(app), statement).rejects.toThrow(/permission denied/);
  for (const statement of ['alter table event disable trigger all', 'drop table event'])
    await expect(sql.raw(statement).execute(app), statement).rejects.toThrow(/must be owner/);
});

test('not even the owner of the tables does by mistake', async () => {
  const { owner } = await recorded();

  for (const statement of CHANGES)
    await expect(sql.raw(statement).execute(owner), statement).rejects.toThrow(
      /the ledger is only added to/,
    );
});

test('no event is kept whose columns say another thing than its bytes, or whose hash is not theirs', async () => {
  const { owner } = await recorded();
  await sql`alter table event disable trigger event_is_only_added`.execute(owner);

  for (const change of [
    `kind = 'closed'`,
    'version = 2',
    `by = '另一人'`,
    'seq = 3',
    'act_part = 2',
    'act_id = gen_random_uuid()',
    'stream = gen_random_uuid()',
    'organ = gen_random_uuid()',
    `happened_on = '2026-03-03'`,
    `recorded_at = recorded_at + interval '1 ms'`,
    `prev_hash = sha256('')`,
  ])
    await expect(sql.raw(`update event set ${change}`).execute(owner), change).rejects.toThrow(
      /event_says_what_its_bytes_say/,
    );
  for (const change of [`bytes = bytes || ' '`, `hash = sha256('')`])
    await expect(sql.raw(`update event set ${change}`).execute(owner), change).rejects.toThrow(
      /event_has_hash_of_its_bytes/,
    );
});

async function recorded() {
  const db = await testDb();
  await actOn(db.app, await exampleOrgan(db.app), randomUUID(), received());
  return db;
}
