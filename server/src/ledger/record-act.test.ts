import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Db } from '../db/connect.ts';
import { testDb } from '../db/testing.ts';
import { actOn, EXAMPLE_EVENTS, exampleOrgan, received, recordUnasked } from './example-acts.ts';
import { sha256 } from './sha256.ts';

const contacted = { kind: 'contacted', how: '电话', says: '询问进度' } as const;

test('an act is an event with its chain, the head behind it and the row of the lists', async () => {
  const { app, owner, organ, stream } = await office();

  const first = await actOn(app, organ, stream, received());
  const second = await actOn(app, organ, stream, { kind: 'registered', number: '示1号' });

  expect(await events(owner)).toEqual([
    { seq: 1, kind: 'received', prev: null, hash: first.events[0]?.hash },
    { seq: 2, kind: 'registered', prev: first.events[0]?.hash, hash: second.events[0]?.hash },
  ]);
  const { rows } = await sql<{ bytes: string }>`select bytes from event where seq = 2`.execute(
    owner,
  );
  expect(sha256(rows[0]?.bytes ?? '')).toBe(second.events[0]?.hash);
  expect(
    await owner.selectFrom('request_fact').select(['seq', 'number', 'state', 'due_on']).execute(),
  ).toEqual([{ seq: 2, number: '示1号', state: 'registered', due_on: '2026-03-30' }]);
});

test('the same act sent again is answered as the first time and adds nothing', async () => {
  const { app, owner, organ, stream } = await office();
  const actId = randomUUID();
  const first = await actOn(app, organ, stream, received(), { actId });
  await actOn(app, organ, stream, { kind: 'registered', number: '示1号' });

  const again = await actOn(app, organ, stream, received(), { actId });

  expect(again).toEqual({ events: first.events, isRepeat: true });
  expect(await events(owner)).toHaveLength(2);
});

test('of the same act sent ten times at once one is recorded, and all are answered alike', async () => {
  const { app, owner, organ, stream } = await office();
  const actId = randomUUID();

  const answers = await Promise.all(
    Array.from({ length: 10 }, () => actOn(app, organ, stream, received(), { actId })),
  );

  expect(answers.filter(({ isRepeat }) => !isRepeat)).toHaveLength(1);
  expect(new Set(answers.map((answer) => answer.events[0]?.hash)).size).toBe(1);
  expect(await events(owner)).toHaveLength(1);
});

test('different acts on one request at once stand one behind the other', async () => {
  const { app, owner, organ, stream } = await office();
  await actOn(app, organ, stream, received());

  await Promise.all(Array.from({ length: 10 }, () => actOn(app, organ, stream, contacted)));

  const all = await events(owner);
  expect(all.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(all.slice(1).map(({ prev }) => prev)).toEqual(all.slice(0, -1).map(({ hash }) => hash));
});

test.each([
  ['another event', { event: { ...contacted, says: '另一件事' } }],
  ['another day', { on: '2026-03-03' }],
  ['another person', { by: '经办人乙' }],
  ['another request', { request: randomUUID(), event: received() }],
])('an id that comes with %s is refused, not taken for the first act', async (_, other) => {
  const { app, owner, organ, stream } = await office();
  await actOn(app, organ, stream, received());
  const actId = randomUUID();
  await actOn(app, organ, stream, contacted, { actId });

  const {
    request = stream,
    event = contacted,
    ...rest
  } = other as Partial<typeof other> & {
    request?: string;
    event?: typeof contacted;
  };
  await expect(actOn(app, organ, request, event, { actId, ...rest })).rejects.toMatchObject({
    kind: 'conflict',
  });
  expect(await events(owner)).toHaveLength(2);
});

test('one id for two requests at once is good for one of them', async () => {
  const { app, owner, organ } = await office();
  const actId = randomUUID();

  const done = await Promise.allSettled(
    [randomUUID(), randomUUID()].map((id) => actOn(app, organ, id, received(), { actId })),
  );

  expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(done.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { kind: 'conflict' },
  });
  expect(await events(owner)).toHaveLength(1);
});

test('what the law refuses leaves nothing behind, not even a begun stream', async () => {
  const { app, owner, organ, stream } = await office();

  await expect(actOn(app, organ, stream, { kind: 'closed' })).rejects.toMatchObject({
    kind: 'rule-refused',
    message: '这件申请现在是“尚未收到”，不能记“办结归档”',
    details: { provision: '条例第四十五条' },
  });

  for (const table of ['stream_head', 'event', 'request_fact'] as const)
    expect(await owner.selectFrom(table).selectAll().execute()).toEqual([]);
});

test('an act that fails in its last part is not there at all', async () => {
  const { app, owner, organ, stream } = await office();
  await actOn(app, organ, stream, received());

  await expect(
    recordUnasked(app, { stream, organ }, contacted, { ...contacted, says: '半个字符\ud800' }),
  ).rejects.toThrow();

  expect(await events(owner)).toHaveLength(1);
  expect(await owner.selectFrom('request_fact').select('seq').execute()).toEqual([{ seq: 1 }]);
});

test('an act of several events is numbered by its parts and folded as one', async () => {
  const { app, owner, organ, stream } = await office();
  const [first, ...others] = EXAMPLE_EVENTS.slice(0, 3);
  if (!first) throw new Error('no event');

  await recordUnasked(app, { stream, organ }, first, ...others);

  const parts = sql<string>`body ->> 'parts'`.as('parts');
  expect(
    await owner.selectFrom('event').select(['seq', 'act_part', parts]).orderBy('seq').execute(),
  ).toEqual([1, 2, 3].map((seq) => ({ seq, act_part: seq, parts: '3' })));
  expect(await owner.selectFrom('request_fact').select(['seq', 'unit']).execute()).toEqual([
    { seq: 3, unit: '规划科' },
  ]);
});

test("another organ's request is not there for this one", async () => {
  const { app, organ, stream } = await office();
  await actOn(app, organ, stream, received());
  const other = await exampleOrgan(app, 'other');

  await expect(actOn(app, other, stream, contacted)).rejects.toMatchObject({ kind: 'not-found' });
});

test("an act in the caller's transaction stands and falls with it", async () => {
  const { app, owner, organ, stream } = await office();

  const failed = app.transaction().execute(async (tx) => {
    await actOn(tx, organ, stream, received());
    throw new Error('what else belongs to it failed');
  });

  await expect(failed).rejects.toThrow('what else belongs to it failed');
  expect(await events(owner)).toEqual([]);
});

async function office() {
  const { app, owner } = await testDb();
  return { app, owner, organ: await exampleOrgan(app), stream: randomUUID() };
}

async function events(db: Db) {
  return await db
    .selectFrom('event')
    .select([
      'seq',
      'kind',
      sql<string>`encode(prev_hash, 'hex')`.as('prev'),
      sql<string>`encode(hash, 'hex')`.as('hash'),
    ])
    .orderBy('stream')
    .orderBy('seq')
    .execute();
}
