import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Login } from '../postgres/launch-postgres.ts';
import { isAlive, readPostmaster } from '../postgres/postmaster-file.ts';

/** A server and its database in processes of their own, to be killed. For tests. */
export type KillableOffice = {
  readonly address: string;
  /** The headers of the officer who does every act: his session and its check. */
  readonly officer: Readonly<Record<string, string>>;
  readonly app: Login;
  readonly owner: Login;
  readonly killServer: () => Promise<void>;
  readonly killDatabase: () => void;
};

export type OfficePlace = {
  readonly dataFolder: string;
  readonly binaries: string | undefined;
};

/** Starts both; every act is done by one made-up officer, and every commit waits for the disk. */
export async function startKillableOffice(place: OfficePlace): Promise<KillableOffice> {
  const args = ['--input-type=module-typescript', '--eval', program(place)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const lines = createInterface({ input: child.stdout });
  const first = await Promise.race([once(lines, 'line'), ended]);
  if (typeof first[0] !== 'string') throw new Error('the office did not start');
  const { address, app, owner, officer } = JSON.parse(first[0]);
  return {
    address,
    app,
    owner,
    officer,
    killServer: () => killed(child, ended),
    killDatabase: () => killDatabase(place.dataFolder),
  };
}

async function killed(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  child.kill('SIGKILL');
  await ended;
}

function killDatabase(dataFolder: string): void {
  const postmaster = readPostmaster(join(dataFolder, 'postgres'));
  if (postmaster && isAlive(postmaster.pid)) process.kill(postmaster.pid, 'SIGKILL');
}

/** The real server with one more address, by which an act of three events is done. */
function program(place: OfficePlace): string {
  const from = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);
  return `
    import { once } from 'node:events';
    import pg from 'pg';
    import { buildApp } from ${from('../app.ts')};
    import { connect, connectionOptions } from ${from('../db/connect.ts')};
    import { migrate } from ${from('../db/migrate.ts')};
    import { openFileDesk } from ${from('../files/open-file-desk.ts')};
    import { makeLog } from ${from('../http/log.ts')};
    import { CALENDARS, exampleOrgan, recordUnasked } from ${from('./example-acts.ts')};
    import { FILE_SETTINGS } from ${from('../files/file-settings.ts')};
    import { EXAMPLE_SIGN_IN, exampleOfficer } from ${from('../people/example-officer.ts')};
    import { NO_OUTLETS } from ${from('../mail/open-outlets.ts')};
    import { DESK_SETTINGS } from ${from('../report-check/desk-settings.ts')};
    import { launchPostgres } from ${from('../postgres/launch-postgres.ts')};
    import { openVault } from ${from('../vault/open-vault.ts')};

    const place = ${JSON.stringify(place)};
    const { logins } = await launchPostgres({ ...place, say: () => undefined });
    const client = new pg.Client(connectionOptions(logins.owner, 'owner'));
    await client.connect();
    await migrate(client);
    await client.end();
    const owner = connect(logins.owner, 'owner');
    const vault = await openVault(owner, place.dataFolder + '/master-key.json', () => undefined);
    await owner.destroy();
    const appDb = connect(logins.app, 'app');
    const portalDb = connect(logins.portal, 'portal');
    const known = await appDb.selectFrom('organ').select('id').executeTakeFirst();
    const organ = known?.id ?? (await exampleOrgan(appDb));
    const { headers: officer } = await exampleOfficer(appDb, { organ, role: 'ogi-head' }, new Date());
    const log = makeLog('silent');
    const now = () => new Date();
    const fileDesk = await openFileDesk({
      db: appDb, vault, dataFolder: place.dataFolder, settings: FILE_SETTINGS, now, log,
    });
    const app = await buildApp({
      log, appDb, portalDb, calendars: CALENDARS,
      now, fileDesk, siteTags: {}, deskSettings: DESK_SETTINGS, signIn: EXAMPLE_SIGN_IN, workbench: null,
      outlets: NO_OUTLETS, trustedProxies: [], vault,
    });
    app.post('/three-parts/:stream/:actId', { config: { permission: 'public' } }, async ({ params }) => {
      const note = (says) => ({ kind: 'contacted', how: '电话', says });
      const act = { ...params, organ };
      const { events } = await recordUnasked(appDb, act, note('一'), note('二'), note('三'));
      return { events: events.map(({ event: { seq, kind }, hash }) => ({ seq, kind, hash })) };
    });
    await app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = app.server.address();
    console.log(JSON.stringify({ address: 'http://127.0.0.1:' + port, app: logins.app, owner: logins.owner, officer }));
  `;
}
