import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testApp } from '../http/test-app.ts';
import { exampleWorkshop, workOff } from '../jobs/test-jobs.ts';
import { CHECK_LEDGER } from './check-ledger.job.ts';
import { checkLedger } from './check-ledger.ts';
import { exampleOrgan, NOW, received, recordUnasked } from './example-acts.ts';

const note = (says: string) => ({ kind: 'contacted', how: '电话', says }) as const;

async function officeWithStreams() {
  const office = await testApp();
  const organ = await exampleOrgan(office.db.owner);
  const streams = [randomUUID(), randomUUID()].toSorted();
  for (const stream of streams)
    await recordUnasked(office.db.app, { stream, organ }, received(), note('一'));
  /** As somebody would who has the tables and knows how to keep the triggers quiet. */
  const tamper = async (work: () => Promise<unknown>) => {
    await sql`alter table event disable trigger event_is_only_added`.execute(office.db.owner);
    await work();
    await sql`alter table event enable trigger event_is_only_added`.execute(office.db.owner);
  };
  return { office, organ, streams, tamper, db: office.db.app };
}

test('every stream is checked once, and again when it has grown', async () => {
  const { db, organ, streams } = await officeWithStreams();
  expect(await checkLedger(db, NOW)).toEqual({ streams: 2, events: 4, faults: [] });
  expect(await checkLedger(db, NOW)).toEqual({ streams: 0, events: 0, faults: [] });
  await recordUnasked(db, { stream: streams[0] ?? '', organ }, note('二'));
  expect(await checkLedger(db, NOW)).toEqual({ streams: 1, events: 3, faults: [] });
});

test('an event that is gone from the end is found, and found again until it is back', async () => {
  const { office, db, streams, tamper } = await officeWithStreams();
  await tamper(() =>
    sql`delete from event where stream = ${streams[1]} and seq = 2`.execute(office.db.owner),
  );
  const faults = [{ stream: streams[1], why: expect.stringContaining('末尾的记录缺失') }];
  expect(await checkLedger(db, NOW)).toEqual({ streams: 2, events: 3, faults });
  expect(await checkLedger(db, NOW)).toMatchObject({ streams: 1, faults });
});

test('a stream that was written anew as a whole, its chain too, is found by its hash of the last time', async () => {
  const { office, db, organ, streams, tamper } = await officeWithStreams();
  await checkLedger(db, NOW);
  const [stream = ''] = streams;
  await tamper(async () => {
    await sql`delete from event where stream = ${stream}`.execute(office.db.owner);
    await sql`update stream_head set seq = 0, hash = null where stream = ${stream}`.execute(
      office.db.owner,
    );
    await sql`delete from request_fact where stream = ${stream}`.execute(office.db.owner);
  });
  await recordUnasked(db, { stream, organ }, received(), note('改写'), note('三'));

  const { faults } = await checkLedger(db, NOW);

  expect(faults).toEqual([{ stream, why: '前 2 条在上次核对之后被整体改写过' }]);
});

test('what the nightly check finds is given up at once and says where', async () => {
  const { office, streams, tamper } = await officeWithStreams();
  await tamper(() =>
    sql`delete from event where stream = ${streams[0]} and seq = 2`.execute(office.db.owner),
  );
  await workOff(exampleWorkshop(office, CHECK_LEDGER));
  const job = await office.db.owner.selectFrom('job').selectAll().executeTakeFirstOrThrow();
  expect(job).toMatchObject({ state: 'given-up', attempts: 1 });
  expect(job.says).toContain(`1 个事件序列不完整：${streams[0]}`);
});

test('a check that finds nothing says what it looked at', async () => {
  const { office } = await officeWithStreams();
  await workOff(exampleWorkshop(office, CHECK_LEDGER));
  const job = await office.db.owner.selectFrom('job').selectAll().executeTakeFirstOrThrow();
  expect(job).toMatchObject({
    state: 'done',
    says: '核对了上次以来有变化的 2 个事件序列、4 条记录，没有发现问题。',
  });
});
