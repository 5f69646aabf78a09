import { randomUUID } from 'node:crypto';
import { addDays, calendarDay } from '@yigongkai/law/calendar/calendar-day';
import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Db } from '../db/connect.ts';
import { testDb } from '../db/testing.ts';
import { Problem } from '../errors.ts';
import { requestStream } from '../requests/request-stream.ts';
import { settingsOfOrgan } from '../settings/settings-of-organ.ts';
import {
  actOn,
  CALENDAR,
  EXAMPLE_EVENTS,
  exampleOrgan,
  REQUESTS,
  received,
  recordUnasked,
} from './example-acts.ts';
import { foldStream } from './fold-stream.ts';
import { rebuild, rebuildOf } from './rebuild.ts';

const KINDS = [rebuildOf(REQUESTS)];

/** Of each request the acts that are tried on it, each some days after the one before. */
const tries = fc.array(
  fc.array(fc.record({ event: fc.nat(EXAMPLE_EVENTS.length - 1), days: fc.nat({ max: 12 }) }), {
    minLength: 1,
    maxLength: 25,
  }),
  { minLength: 1, maxLength: 4 },
);

test('rebuilding from the events gives the rows that the acts had written', async () => {
  const { app, owner } = await testDb();
  const organ = await exampleOrgan(app);
  let recorded = 0;

  await fc.assert(
    fc.asyncProperty(tries, async (cases) => {
      for (const acts of cases) recorded += await tryActs(app, organ, acts);
      const live = await facts(owner);

      expect(await rebuild(owner, KINDS)).toEqual([
        { kind: 'request', streams: live.length, changed: [], strays: 0 },
      ]);
      expect(await facts(owner)).toEqual(live);

      await owner.deleteFrom('request_fact').execute();
      await rebuild(owner, KINDS);
      expect(await facts(owner)).toEqual(live);
    }),
    { numRuns: 8 },
  );

  expect(recorded).toBeGreaterThan(20);
});

test('a row that says something else than the ledger is put right, and one without events goes', async () => {
  const { app, owner } = await testDb();
  const organ = await exampleOrgan(app);
  const [right, wrong, stray] = [randomUUID(), randomUUID(), randomUUID()];
  for (const stream of [right, wrong]) await actOn(app, organ, stream, received());
  const live = await facts(owner);
  await owner
    .updateTable('request_fact')
    .set({ state: 'closed', due_on: null })
    .where('stream', '=', wrong)
    .execute();
  await owner
    .insertInto('stream_head')
    .values({ stream: stray, kind: 'request', organ, seq: 0 })
    .execute();
  await sql`insert into request_fact select ${stray}::uuid, organ, seq, number, state, consulting_until, unit,
    received_on, due_on, provisional, result_row, outcomes from request_fact limit 1`.execute(
    owner,
  );

  expect(await rebuild(owner, KINDS)).toEqual([
    { kind: 'request', streams: 2, changed: [wrong], strays: 1 },
  ]);
  expect(await facts(owner)).toEqual(live);
});

test('a long stream is folded from a snapshot, and without it into the same', async () => {
  const { app, owner } = await testDb();
  const organ = await exampleOrgan(app);
  const stream = randomUUID();
  const contacted = { kind: 'contacted', how: '电话', says: '询问进度' } as const;
  await recordUnasked(app, { stream, organ }, received(), { kind: 'registered', number: '示1号' });
  await recordUnasked(app, { stream, organ }, contacted, ...Array(260).fill(contacted));
  await recordUnasked(app, { stream, organ }, { kind: 'assigned', unit: '规划科' });

  const kept = await owner.selectFrom('fold_snapshot').select(['stream', 'seq']).execute();
  expect(kept).toEqual([{ stream, seq: 263 }]);
  const folded = await foldStream(owner, REQUESTS, stream);
  expect(folded).toMatchObject({ seq: 264, state: { number: '示1号', unit: '规划科' } });

  await sql`update fold_snapshot set state = '{"lists":"of another fold"}', fold_version = 0`.execute(
    app,
  );
  expect(await foldStream(owner, REQUESTS, stream)).toEqual(folded);
  await sql`update fold_snapshot set fold_version = 1, hash = sha256('')`.execute(owner);
  expect(await foldStream(owner, REQUESTS, stream)).toEqual(folded);
  await owner.deleteFrom('fold_snapshot').execute();
  expect(await foldStream(owner, REQUESTS, stream)).toEqual(folded);
});

test('an event that takes back one before the snapshot is folded from the beginning', async () => {
  const { app, owner } = await testDb();
  const organ = await exampleOrgan(app);
  const stream = randomUUID();
  const contacted = { kind: 'contacted', how: '电话', says: '询问进度' } as const;
  await recordUnasked(app, { stream, organ }, received(), { kind: 'registered', number: '示1号' });
  await actOn(app, organ, stream, { kind: 'assigned', unit: '规划科' });
  await recordUnasked(app, { stream, organ }, contacted, ...Array(260).fill(contacted));

  await actOn(app, organ, stream, { kind: 'annulled', event: 3, why: '录错' });

  const { state } = await foldStream(owner, REQUESTS, stream);
  expect(state.unit).toBeNull();
  expect(await owner.selectFrom('request_fact').select(['unit', 'seq']).execute()).toEqual([
    { unit: null, seq: 265 },
  ]);
});

test('events of an older version are lifted when they are read, and stay as they were recorded', async () => {
  const { app, owner } = await testDb();
  const organ = await exampleOrgan(app);
  const stream = randomUUID();
  await actOn(app, organ, stream, received());
  await actOn(app, organ, stream, { kind: 'registered', number: '示1号' });
  const next = requestStream(() => CALENDAR, settingsOfOrgan, {
    'registered@1': ({ number, ...rest }) => ({ ...rest, number: `〔旧〕${number}` }),
  });

  await rebuild(owner, [rebuildOf(next)]);

  expect(await owner.selectFrom('request_fact').select('number').execute()).toEqual([
    { number: '〔旧〕示1号' },
  ]);
  const { rows } = await sql`
    select version, body -> 'facts' ->> 'number' as number from event where seq = 2`.execute(owner);
  expect(rows).toEqual([{ version: 1, number: '示1号' }]);
});

async function tryActs(
  app: Db,
  organ: string,
  acts: readonly { readonly event: number; readonly days: number }[],
): Promise<number> {
  const stream = randomUUID();
  let on = calendarDay('2026-03-02');
  let recorded = 0;
  await actOn(app, organ, stream, received());
  await actOn(app, organ, stream, { kind: 'registered', number: '示1号' });
  for (const { event, days } of acts) {
    on = addDays(on, days);
    const sent = EXAMPLE_EVENTS[event];
    if (!sent) continue;
    try {
      await actOn(app, organ, stream, sent, { on });
      recorded += 1;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      expect(error.kind).toBe('rule-refused');
    }
  }
  return recorded;
}

async function facts(db: Db) {
  return await db.selectFrom('request_fact').selectAll().orderBy('stream').execute();
}
