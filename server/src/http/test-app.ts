import { onTestFinished } from 'vitest';
import { buildApp } from '../app.ts';
import { type TestDb, testDb } from '../db/testing.ts';
import type { App } from './app-type.ts';
import { makeLog } from './log.ts';

export type TestApp = {
  readonly app: App;
  readonly db: TestDb;
  /** Every line logged so far. */
  readonly logged: () => string;
};

/** The whole server on a database of the test's own, reached through `app.inject`. */
export async function testApp(now = new Date('2026-11-22T04:00:00Z')): Promise<TestApp> {
  const db = await testDb();
  const lines: string[] = [];
  const log = makeLog('info', { write: (line: string) => lines.push(line) });
  const app = await buildApp({ log, appDb: db.app, portalDb: db.portal, now: () => now });
  onTestFinished(() => app.close());
  return { app, db, logged: () => lines.join('') };
}
