import { randomUUID } from 'node:crypto';
import { verifyLedger } from '@yigongkai/contract/verify-ledger';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Db } from '../db/connect.ts';
import { testDb } from '../db/testing.ts';
import { actOn, exampleOrgan, NOW, received, recordUnasked } from './example-acts.ts';
import { exportLedger } from './export-ledger.ts';
import { sha256 } from './sha256.ts';

const contacted = { kind: 'contacted', how: '电话', says: '询问进度' } as const;

test('an export of the ledger holds, whichever way the streams were mixed', async () => {
  const { owner } = await office();

  const lines = await exported(owner);

  expect(lines).toHaveLength(1 + 9 + 3 + 1);
  expect(await verifyLedger(lines, sha256)).toEqual({ streams: 3, events: 9, fault: null });
});

test('an empty ledger is exported and holds', async () => {
  const { owner } = await testDb();

  expect(await verifyLedger(await exported(owner), sha256)).toEqual({
    streams: 0,
    events: 0,
    fault: null,
  });
});

test('more events than a page holds come each once', async () => {
  const { app, owner } = await testDb();
  const organ = await exampleOrgan(app);
  for (const stream of [randomUUID(), randomUUID()])
    await recordUnasked(app, { stream, organ }, received(), ...Array(1100).fill(contacted));

  const verdict = await verifyLedger(await exported(owner), sha256);

  expect(verdict).toEqual({ streams: 2, events: 2202, fault: null });
});

test('what is recorded while an export is written is not in it', async () => {
  const { app, owner, organ } = await office();
  const lines: string[] = [];
  for await (const line of exportLedger(owner, NOW)) {
    if (lines.length === 1) await actOn(app, organ, randomUUID(), received());
    lines.push(line);
  }

  expect(await verifyLedger(lines, sha256)).toEqual({ streams: 3, events: 9, fault: null });
});

test('what the owner of the tables removed from the end of a stream is missed', async () => {
  const { owner } = await office();
  await sql`alter table event disable trigger event_is_only_added`.execute(owner);
  await sql`delete from event where (stream, seq) = (select stream, seq from event order by stream, seq desc limit 1)`.execute(
    owner,
  );

  const { fault } = await verifyLedger(await exported(owner), sha256);

  expect(fault?.why).toMatch(/末尾的记录缺失/);
});

/** Three requests of three events, whose acts came in turn. */
async function office() {
  const { app, owner } = await testDb();
  const organ = await exampleOrgan(app);
  const streams = [randomUUID(), randomUUID(), randomUUID()];
  for (const event of [received(), { kind: 'registered', number: '示1号' } as const, contacted])
    for (const stream of streams) await actOn(app, organ, stream, event);
  return { app, owner, organ };
}

async function exported(db: Db): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportLedger(db, NOW)) lines.push(line);
  return lines;
}
