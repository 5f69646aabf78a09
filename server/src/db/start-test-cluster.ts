import { readdirSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { HASTE } from '../postgres/haste.ts';
import { stopServer } from '../postgres/hold-server.ts';
import { type LaunchedPostgres, launchPostgres } from '../postgres/launch-postgres.ts';
import { isAlive, readPostmaster } from '../postgres/postmaster-file.ts';
import { openSecrets } from '../postgres/secrets.ts';
import { connectAdmin } from '../postgres/start-server.ts';
import { connectionOptions } from './connect.ts';
import { migrate } from './migrate.ts';
import { createTestDatabase } from './test-database.ts';

declare module 'vitest' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: vitest's own interface is added to.
  interface ProvidedContext {
    /** The folder of a PostgreSQL other than the embedded one. */
    postgresBinaries: string | undefined;
    logins: LaunchedPostgres['logins'];
    template: string;
    /** What tests put here is gone after the suite, or before the next one if this one is killed. */
    suiteFolder: string;
  }
}

const TEMPLATE = 'yigongkai_template';
const FOLDER = /^yigongkai-test-(\d+)-/;

/**
 * One cluster for the whole suite, with a migrated database to clone.
 *
 * @public Vitest calls this by its name.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await removeLeftovers();
  const binaries = project.getProvidedContext().postgresBinaries;
  const version = binaries ? 'other' : 'own';
  const suiteFolder = join(tmpdir(), `yigongkai-test-${process.pid}-${version}`);
  await mkdir(suiteFolder, { mode: 0o711 });
  const dataFolder = join(suiteFolder, 'cluster');
  const postgres = await launchPostgres({ dataFolder, binaries, settings: HASTE, say });
  await makeTemplate(postgres.logins);
  project.provide('logins', postgres.logins);
  project.provide('template', TEMPLATE);
  project.provide('suiteFolder', suiteFolder);
  return async () => {
    await postgres.stop();
    await rm(suiteFolder, { recursive: true });
  };
}

async function makeTemplate(logins: LaunchedPostgres['logins']): Promise<void> {
  await createTestDatabase(logins, TEMPLATE, 'template0');
  const entrance = { ...logins.owner, database: TEMPLATE };
  const owner = new pg.Client(connectionOptions(entrance, 'owner'));
  await owner.connect();
  await migrate(owner);
  await owner.end();
}

/** What an earlier run left behind that was killed. */
async function removeLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = FOLDER.exec(name)?.[1];
    if (!pid || isAlive(Number(pid))) continue;
    const suiteFolder = join(tmpdir(), name);
    for (const path of readdirSync(suiteFolder, { recursive: true, encoding: 'utf8' }))
      if (basename(path) === 'secrets.json') await stopLeftover(join(suiteFolder, dirname(path)));
    await rm(suiteFolder, { recursive: true, force: true });
  }
}

async function stopLeftover(folder: string): Promise<void> {
  const cluster = join(folder, 'postgres');
  const running = readPostmaster(cluster);
  if (!running) return;
  const admin = await connectAdmin(running, (await openSecrets(folder)).admin);
  if (!admin) return;
  admin.on('error', () => undefined);
  await stopServer(cluster, running.pid);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
