import { randomUUID } from 'node:crypto';
import { verifyLedger } from '@yigongkai/contract/verify-ledger';
import { expect, onTestFinished, test } from 'vitest';
import { backedUp, contentsOf, restored, testOffice } from '../backup/testing.ts';
import { connect } from '../db/connect.ts';
import { knownMigrations } from '../db/migrate.ts';
import { actOn, exampleOrgan, NOW, received } from './example-acts.ts';
import { exportLedger } from './export-ledger.ts';
import { sha256 } from './sha256.ts';

test('a restored ledger is the same, holds, and is still only added to', async () => {
  const office = await testOffice(knownMigrations());
  const working = connect(office.owner, 'owner');
  onTestFinished(() => working.destroy());
  const organ = await exampleOrgan(working);
  const stream = randomUUID();
  await actOn(working, organ, stream, received());
  await actOn(working, organ, stream, { kind: 'registered', number: '示1号\n“\\”' });

  const other = await testOffice();
  await restored(other, await backedUp(office));

  expect(await contentsOf(other.client)).toEqual(await contentsOf(office.client));
  const db = connect(other.owner, 'owner');
  onTestFinished(() => db.destroy());
  expect(await verifyLedger(exportLedger(db, NOW), sha256)).toEqual({
    streams: 1,
    events: 2,
    fault: null,
  });
  await expect(other.client.query('delete from event')).rejects.toThrow(/only added to/);
  await actOn(db, organ, stream, { kind: 'assigned', unit: '规划科' });
  expect((await verifyLedger(exportLedger(db, NOW), sha256)).events).toBe(3);
});
