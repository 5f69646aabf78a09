import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Client } from 'pg';
import pg from 'pg';
import { onTestFinished } from 'vitest';
import { connectionOptions } from '../db/connect.ts';
import { knownMigrations, type Migration, migrate } from '../db/migrate.ts';
import { emptyDb } from '../db/testing.ts';
import type { Login } from '../postgres/launch-postgres.ts';
import { testFolder } from '../postgres/testing.ts';
import { backUp } from './back-up.ts';
import { officeSequences, officeTables } from './office-tables.ts';
import { checkBackup, restore } from './restore.ts';

export type TestOffice = {
  readonly owner: Login;
  readonly client: Client;
  readonly dataFolder: string;
};

/** A database of this test's own, migrated or not at all, with a data folder. */
export async function testOffice(migrations: Migration[] = []): Promise<TestOffice> {
  const { logins } = await emptyDb();
  const client = await clientOf(logins.owner);
  await migrate(client, migrations);
  return { owner: logins.owner, client, dataFolder: await testFolder() };
}

export async function clientOf(owner: Login): Promise<Client> {
  const client = new pg.Client(connectionOptions(owner, 'owner'));
  client.on('error', () => undefined);
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}

/** Backs the office up into a new file, on a connection of its own. */
export async function backedUp({ owner, dataFolder }: TestOffice): Promise<string> {
  const file = join(await testFolder(), 'office.tar.gz');
  const { signal } = new AbortController();
  await backUp({ client: await clientOf(owner), dataFolder, file, say: () => undefined, signal });
  return file;
}

export async function restored(
  { owner, dataFolder }: TestOffice,
  file: string,
  known = knownMigrations(),
): Promise<void> {
  const { signal } = new AbortController();
  const manifest = await checkBackup(file, signal, known);
  const client = await clientOf(owner);
  const say = () => undefined;
  await restore({ client, dataFolder, file, manifest, say, signal, known });
}

/** Every row of every table, as text, and where each sequence stands. */
export async function contentsOf(client: Client): Promise<Record<string, unknown>> {
  const contents: Record<string, unknown> = {};
  for (const { schema, name } of await officeTables(client)) {
    const table = `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`;
    const { rows } = await client.query(`select t::text as row from ${table} t order by 1`);
    contents[table] = rows.map(({ row }) => row);
  }
  return { ...contents, sequences: await officeSequences(client) };
}

export async function withFiles(
  { dataFolder }: TestOffice,
  files: Record<string, string>,
): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(dataFolder, name)), { recursive: true });
    await writeFile(join(dataFolder, name), content);
  }
}

/** Starts `npm run backup` or `restore` as an operator would; `lines` is what it has said so far. */
export function start(program: 'back-up' | 'restore', args: string[], env: Record<string, string>) {
  const main = fileURLToPath(new URL(`./${program}.main.ts`, import.meta.url));
  const child = spawn(process.execPath, [main, ...args], {
    env: { PATH: process.env.PATH, ...env },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = { text: '' };
  child.stderr.on('data', (chunk) => {
    said.text += chunk;
  });
  return { child, said, ended: once(child, 'close').then(([code]) => code as number | null) };
}

/** The settings with which a program works on a test's office. */
export function settingsOf({ owner, dataFolder }: TestOffice): Record<string, string> {
  const { user, password, database, host, port } = owner;
  const socket = encodeURIComponent(host);
  return {
    DATABASE_URL: `postgres://${user}:${password}@/${database}?host=${socket}&port=${port}`,
    YIGONGKAI_DATA: dataFolder,
  };
}
