import { nationalNotices } from '@yigongkai/data/national-notices';
import { onTestFinished } from 'vitest';
import { buildDoors } from '../app.ts';
import { openCalendars } from '../calendar/open-calendars.ts';
import { type TestDb, testDb } from '../db/testing.ts';
import type { FileDesk } from '../files/file-desk.ts';
import { FILE_SETTINGS, type FileSettings } from '../files/file-settings.ts';
import { openFileDesk } from '../files/open-file-desk.ts';
import { NO_OUTLETS } from '../mail/open-outlets.ts';
import type { Outlets } from '../mail/outlet.ts';
import { EXAMPLE_SIGN_IN } from '../people/example-officer.ts';
import { testFolder } from '../postgres/testing.ts';
import { DESK_SETTINGS, type DeskSettings } from '../report-check/desk-settings.ts';
import type { Services, SignInSettings, SiteTags } from '../services.ts';
import type { Vault } from '../vault/open-vault.ts';
import { testVault } from '../vault/test-vault.ts';
import type { Bundle } from '../workbench/read-bundle.ts';
import type { App } from './app-type.ts';
import { makeLog } from './log.ts';
import type { Door } from './permissions.ts';

export type TestApp = {
  readonly app: App;
  readonly db: TestDb;
  readonly dataFolder: string;
  /** What the server was given, for another one beside it. */
  readonly services: Services;
  readonly doors: readonly Door[];
  readonly fileDesk: FileDesk;
  readonly vault: Vault;
  readonly masterKeyFile: string;
  readonly now: () => Date;
  /** Puts the clock on. */
  readonly wait: (seconds: number) => void;
  /** Every line logged so far. */
  readonly logged: () => string;
};

type TestSettings = {
  readonly siteTags?: SiteTags;
  readonly desk?: Partial<DeskSettings>;
  readonly files?: Partial<FileSettings>;
  readonly signIn?: Partial<SignInSettings>;
  readonly workbench?: Bundle;
  readonly trustedProxies?: readonly string[];
  readonly outlets?: Partial<Outlets>;
};

/** The whole server on a database of the test's own, reached through `app.inject`, with a clock that stands. */
export async function testApp(
  start = new Date('2026-11-22T04:00:00Z'),
  settings: TestSettings = {},
): Promise<TestApp> {
  const { siteTags = {}, desk = {}, files = {}, signIn = {}, trustedProxies = [] } = settings;
  const db = await testDb();
  const { vault, file: masterKeyFile } = await testVault(db.owner);
  const dataFolder = await testFolder();
  const lines: string[] = [];
  const log = makeLog('info', { write: (line: string) => lines.push(line) });
  let now = start;
  const services: Services = {
    log,
    appDb: db.app,
    portalDb: db.portal,
    calendars: openCalendars(nationalNotices),
    now: () => now,
    siteTags,
    deskSettings: { ...DESK_SETTINGS, ...desk },
    fileDesk: await openFileDesk({
      ...{ db: db.app, vault, dataFolder, now: () => now, log },
      settings: { ...FILE_SETTINGS, ...files },
    }),
    signIn: { ...EXAMPLE_SIGN_IN, ...signIn },
    vault,
    workbench: settings.workbench ?? null,
    outlets: { ...NO_OUTLETS, ...settings.outlets },
    trustedProxies,
  };
  const { app, doors } = await buildDoors(services);
  onTestFinished(() => app.close());
  const wait = (seconds: number) => {
    now = new Date(now.getTime() + seconds * 1000);
  };
  return {
    app,
    db,
    dataFolder,
    doors,
    fileDesk: services.fileDesk,
    services,
    vault,
    masterKeyFile,
    now: () => now,
    wait,
    logged: () => lines.join(''),
  };
}
