import { nationalNotices } from '@yigongkai/data/national-notices';
import { workCalendar } from '@yigongkai/law/calendar/work-calendar';
import { onTestFinished } from 'vitest';
import { buildDoors } from '../app.ts';
import { type TestDb, testDb } from '../db/testing.ts';
import { EXAMPLE_SIGN_IN } from '../people/example-officer.ts';
import { DESK_SETTINGS, type DeskSettings } from '../report-check/desk-settings.ts';
import type { SignInSettings, SiteTags } from '../services.ts';
import type { App } from './app-type.ts';
import { makeLog } from './log.ts';
import type { Door } from './permissions.ts';

export type TestApp = {
  readonly app: App;
  readonly db: TestDb;
  readonly doors: readonly Door[];
  /** Puts the clock on. */
  readonly wait: (seconds: number) => void;
  /** Every line logged so far. */
  readonly logged: () => string;
};

type TestSettings = {
  readonly siteTags?: SiteTags;
  readonly desk?: Partial<DeskSettings>;
  readonly signIn?: Partial<SignInSettings>;
  readonly trustedProxies?: readonly string[];
};

/** The whole server on a database of the test's own, reached through `app.inject`, with a clock that stands. */
export async function testApp(
  start = new Date('2026-11-22T04:00:00Z'),
  { siteTags = {}, desk = {}, signIn = {}, trustedProxies = [] }: TestSettings = {},
): Promise<TestApp> {
  const db = await testDb();
  const lines: string[] = [];
  const log = makeLog('info', { write: (line: string) => lines.push(line) });
  let now = start;
  const { app, doors } = await buildDoors({
    log,
    appDb: db.app,
    portalDb: db.portal,
    calendar: workCalendar(nationalNotices),
    now: () => now,
    siteTags,
    deskSettings: { ...DESK_SETTINGS, ...desk },
    signIn: { ...EXAMPLE_SIGN_IN, ...signIn },
    trustedProxies,
  });
  onTestFinished(() => app.close());
  const wait = (seconds: number) => {
    now = new Date(now.getTime() + seconds * 1000);
  };
  return { app, db, doors, wait, logged: () => lines.join('') };
}
