import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Login } from './launch-postgres.ts';
import { readPostmaster } from './postmaster-file.ts';
import { mayEnter } from './system-user.ts';
import { launch, launchInChild, startedFolder, startLauncher, testFolder } from './testing.ts';

const isRoot = process.getuid?.() === 0;

test('the first start makes the database, the next ones open it again', async () => {
  const folder = await testFolder();
  const first = await launch(folder);
  expect(first.adopted).toBe(false);
  await query(first.logins.owner, 'create table note as select 1 as answer');
  await first.stop();
  expect(readPostmaster(join(folder, 'postgres'))).toBeUndefined();

  const second = await launch(folder);

  expect(await query(second.logins.owner, 'select answer from note')).toEqual([{ answer: 1 }]);
});

test('two programs use one server, and the last to leave stops it', async () => {
  const folder = await startedFolder();
  const server = await launch(folder);
  const backup = await launch(folder);
  expect(backup.adopted).toBe(true);

  await server.stop();
  expect(await query(backup.logins.app, 'select 1 as one')).toEqual([{ one: 1 }]);

  await backup.stop();
  expect(readPostmaster(join(folder, 'postgres'))).toBeUndefined();
});

test('two first starts at the same moment share one database', async () => {
  const folder = await testFolder();
  const both = await Promise.all([launchInChild(folder), launchInChild(folder)]);

  const third = await launch(folder);

  expect(third.adopted).toBe(true);
  for (const child of both) {
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  }
  expect(await query(third.logins.app, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('nothing listens on the network, text is UTF-8 and commits reach the disk', async () => {
  const { logins } = await launch(await startedFolder(), { settings: {} });

  const settings = await query(
    logins.owner,
    `select name, setting from pg_settings
     where name in ('listen_addresses', 'fsync', 'server_encoding', 'data_checksums', 'password_encryption')
     order by name`,
  );

  expect(settings).toEqual([
    { name: 'data_checksums', setting: 'on' },
    { name: 'fsync', setting: 'on' },
    { name: 'listen_addresses', setting: '' },
    { name: 'password_encryption', setting: 'scram-sha-256' },
    { name: 'server_encoding', setting: 'UTF8' },
  ]);
});

test('the passwords, the data and the socket are closed to the other users of the machine', async () => {
  const folder = await testFolder();
  const { logins } = await launch(folder);

  const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);
  expect(mode(join(folder, 'secrets.json'))).toBe('600');
  expect(mode(join(folder, 'postgres'))).toBe('700');
  expect(mode(logins.app.host)).toBe('700');
  expect(mode(folder)).toBe(isRoot ? '710' : '700');
});

test('without the right password nobody gets in, not even through the socket', async () => {
  const { logins } = await launch(await startedFolder());

  for (const login of [logins.admin, logins.owner, logins.app, logins.portal])
    await expect(query({ ...login, password: 'guess' }, 'select 1')).rejects.toThrow(
      /password authentication failed/,
    );
  await expect(query({ ...logins.app, database: 'postgres' }, 'select 1')).rejects.toThrow(
    /permission denied/,
  );
});

test.runIf(isRoot)('another user of the machine cannot reach the socket', async () => {
  const { logins } = await launch(await startedFolder());
  const socket = join(logins.app.host, '.s.PGSQL.5432');
  const daemon = { name: 'daemon', uid: 1, gid: 1 };

  const program = `require('net').connect(${JSON.stringify(socket)})
    .on('connect', () => console.log('in')).on('error', (e) => console.log(e.code)).unref()`;
  const asDaemon = spawnSync(process.execPath, ['-e', program], { uid: 1, gid: 1, cwd: '/' });

  expect(mayEnter(daemon, logins.app.host)).toBe(false);
  // In a closed project Node itself is out of that user's reach.
  if (!asDaemon.error) expect(asDaemon.stdout.toString().trim()).toBe('EACCES');
});

test('a data folder with a long path has its socket in a short one', async () => {
  const folder = join(await testFolder(), '政府信息公开'.repeat(6));
  const { logins } = await launch(folder);
  onTestFinished(() => rm(logins.app.host, { recursive: true, force: true }));

  expect(logins.app.host).toMatch(/^\/tmp\/yigongkai-[0-9a-f]{12}$/);
  expect(await query(logins.app, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('when our program is killed the database lives on and the next start adopts it', async () => {
  const folder = await startedFolder();
  const child = await launchInChild(folder);
  child.kill('SIGKILL');
  await once(child, 'exit');

  const next = await launch(folder);

  expect(next.adopted).toBe(true);
  await next.stop();
  expect(readPostmaster(join(folder, 'postgres'))).toBeUndefined();
});

test('Ctrl-C in the terminal leaves the database to us', async () => {
  const folder = await testFolder();
  const child = await launchInChild(folder);

  process.kill(-(child.pid as number), 'SIGINT');
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);

  const log = await readFile(join(folder, 'postgres.log'), 'utf8');
  expect(log).toContain('database system is shut down');
  expect(log.match(/received .* shutdown request/g)).toEqual(['received fast shutdown request']);
  expect(readPostmaster(join(folder, 'postgres'))).toBeUndefined();
});

test('after a crash of everything, what was committed is there', async () => {
  const folder = await startedFolder();
  const child = await launchInChild(folder, {});
  const { logins, stop } = await launch(folder);
  await query(logins.owner, 'create table note as select 1 as answer');
  child.kill('SIGKILL');
  process.kill(running(folder).pid, 'SIGKILL');
  await stop();

  const next = await launch(folder);

  expect(await query(next.logins.owner, 'select answer from note')).toEqual([{ answer: 1 }]);
});

test('a database that dies while in use is started again', async () => {
  const folder = await startedFolder();
  const { logins } = await launch(folder);
  const { pid } = running(folder);
  process.kill(pid, 'SIGKILL');

  await vi.waitFor(async () => {
    expect(running(folder).pid).not.toBe(pid);
    expect(await query(logins.app, 'select 1 as one')).toEqual([{ one: 1 }]);
  }, 20_000);
});

test('a first start that was killed leaves nothing in the way of the next', async () => {
  const folder = await testFolder();
  const child = startLauncher(folder);
  await vi.waitFor(() => expect(readdirSync(folder).join()).toContain('postgres.part-'), {
    timeout: 20_000,
    interval: 1,
  });
  child.kill('SIGKILL');
  await once(child, 'exit');

  const again = await launch(folder);

  expect(await query(again.logins.app, 'select 1 as one')).toEqual([{ one: 1 }]);
  expect(readdirSync(folder).join()).not.toContain('.part-');
});

function running(folder: string) {
  const postmaster = readPostmaster(join(folder, 'postgres'));
  if (!postmaster) throw new Error('no server is running');
  return postmaster;
}

async function query(login: Login, text: string): Promise<unknown[]> {
  const client = new pg.Client(login);
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}
