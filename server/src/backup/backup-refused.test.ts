import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gunzipSync, gzipSync } from 'node:zlib';
import { extract, pack } from 'tar-stream';
import { expect, onTestFinished, test } from 'vitest';
import { knownMigrations } from '../db/migrate.ts';
import { OperatorProblem } from '../operator-problem.ts';
import { testFolder } from '../postgres/testing.ts';
import { checkBackup } from './restore.ts';
import {
  backedUp,
  contentsOf,
  restored,
  settingsOf,
  start,
  testOffice,
  withFiles,
} from './testing.ts';

const ORGAN = `insert into organ (slug, kind, presence, name, region)
  select 'zhen-' || n, 'township', 'sample', '示例镇' || n, '示例省示例市' from generate_series(1, 20) n`;

test('a backup that was cut off anywhere is refused before anything is changed', async () => {
  const whole = await readFile(await backedUp(await filledOffice()));
  const empty = await testOffice();

  for (const length of [0, 1, 9, 40, ...everyNth(whole.length, 12), whole.length - 1]) {
    const file = await fileWith(whole.subarray(0, length));
    await expect(restored(empty, file)).rejects.toThrow(
      /已损坏或不完整.*重新复制这个文件|不是易公开的备份文件/s,
    );
  }

  expect(await contentsOf(empty.client)).toEqual({ sequences: [] });
});

test('a backup with a bit that fell over is refused, unless it still says the same', async () => {
  const whole = await readFile(await backedUp(await filledOffice()));
  const { signal } = new AbortController();
  let refused = 0;

  for (const at of everyNth(whole.length, 200)) {
    const bytes = Buffer.from(whole);
    bytes[at] = (bytes[at] ?? 0) ^ 0x10;
    const failure = await checkBackup(await fileWith(bytes), signal).catch((error: Error) => error);
    if (failure instanceof OperatorProblem) refused += 1;
    else expect([at, gunzipSync(bytes).equals(gunzipSync(whole))]).toEqual([at, true]);
  }

  expect(refused).toBeGreaterThan(180);
});

test('an entry that was changed is named', async () => {
  const file = await rewritten(await backedUp(await filledOffice()), (name, content) =>
    name === 'tables/public.organ/000001'
      ? Buffer.from(content.toString().replaceAll('township', 'villages'))
      : content,
  );

  await expect(restored(await testOffice(), file)).rejects.toThrow(
    /条目 tables\/public.organ\/000001 的内容与清单不符/,
  );
});

test('an entry that is missing, added or smuggled out of its folder is named', async () => {
  const backup = await backedUp(await filledOffice());
  const missing = await rewritten(backup, (name, content) =>
    name.startsWith('files/') ? undefined : content,
  );
  const added = await rewritten(backup, (_, content) => content, { 'files/accepted/ab/new': 'x' });
  const smuggled = await rewritten(backup, listing('keys/../../escaped', 'x'), {
    'keys/../../escaped': 'x',
  });

  await expect(restored(await testOffice(), missing)).rejects.toThrow(
    /缺少条目 files\/accepted\/ab\/abcdef/,
  );
  await expect(restored(await testOffice(), added)).rejects.toThrow(
    /有清单之外的条目 files\/accepted\/ab\/new/,
  );
  await expect(restored(await testOffice(), smuggled)).rejects.toThrow(
    /有清单之外的条目 keys\/\.\.\/\.\.\/escaped/,
  );
});

test('a file that is no backup of ours is said to be none', async () => {
  const archive = pack();
  archive.entry({ name: 'readme.txt' }, 'hello');
  archive.finalize();
  const foreign = gzipSync(await buffer(archive as AsyncIterable<Buffer>));

  for (const content of [Buffer.from('年度报告'), gzipSync('text'), foreign])
    await expect(restored(await testOffice(), await fileWith(content))).rejects.toThrow(
      /不是易公开的备份文件/,
    );
  await expect(restored(await testOffice(), '/nowhere/office.tar.gz')).rejects.toThrow(
    /找不到备份文件 \/nowhere\/office.tar.gz/,
  );
});

test('a backup in a newer format or of a newer program is refused', async () => {
  const backup = await backedUp(await filledOffice());
  const newer = await rewritten(backup, (name, content) =>
    name === 'format.json' ? Buffer.from('{"format":"yigongkai-backup","version":2}') : content,
  );

  await expect(restored(await testOffice(), newer)).rejects.toThrow(
    /格式是第 2 版，本程序只认识到第 1 版/,
  );
  await expect(restored(await testOffice(), backup, knownMigrations().slice(0, 1))).rejects.toThrow(
    /备份比程序新.*0002_published_reports.sql/,
  );
});

test('an office with data is not touched, and the way to proceed is told', async () => {
  const office = await filledOffice();
  const before = await contentsOf(office.client);

  await expect(restored(office, await backedUp(office))).rejects.toThrow(
    /已有数据（表 public.organ），没有改动它。\n.*YIGONGKAI_DATA.*npm run restore/,
  );

  expect(await contentsOf(office.client)).toEqual(before);
});

test('an empty office that was started before is filled, unless its tables are newer', async () => {
  const [first, ...others] = knownMigrations();
  if (!first) throw new Error('there is no migration');
  const old = await testOffice([first]);
  const backup = await backedUp(old);
  const started = await testOffice([first]);
  await restored(started, backup);
  expect(await contentsOf(started.client)).toMatchObject({ '"published"."report"': [] });

  const newer = await testOffice([first, ...others]);
  await expect(restored(newer, backup)).rejects.toThrow(/结构已比备份新.*新的空文件夹/s);
});

test('a file of another content in the place of one of the backup is left alone', async () => {
  const backup = await backedUp(await filledOffice());
  const office = await testOffice();
  await withFiles(office, { 'keys/1.json': 'another key' });

  await expect(restored(office, backup)).rejects.toThrow(/已有内容不同的文件 keys\/1.json/);
  expect(await contentsOf(office.client)).toEqual({ sequences: [] });
});

test('an earlier backup may be replaced, another file may not', async () => {
  const office = await filledOffice();
  const earlier = await backedUp(office);
  const report = await fileWith(Buffer.from('年度报告'));

  const again = start('back-up', [earlier], settingsOf(office));
  const wrong = start('back-up', [report], settingsOf(office));

  expect([await again.ended, again.said.text]).toEqual([0, expect.stringContaining('已备份到')]);
  expect([await wrong.ended, wrong.said.text]).toEqual([
    1,
    expect.stringContaining('已存在，且不是易公开的备份'),
  ]);
  expect(await readFile(report, 'utf8')).toBe('年度报告');
});

test.runIf(process.getuid?.() === 0)('a full disk leaves no half backup', async ({ skip }) => {
  const office = await filledOffice();
  await withFiles(office, {
    'files/accepted/large': createHash('sha512').update('x').digest('hex').repeat(9),
  });
  const disk = join(await testFolder(), 'disk');
  await mkdir(disk);
  const options = ['-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', disk];
  if (spawnSync('/bin/mount', options).status !== 0) skip('may not mount a disk here');
  onTestFinished(() => void spawnSync('/bin/umount', [disk]));
  await writeFile(join(disk, 'filler'), Buffer.alloc(4096));

  const backup = start('back-up', [join(disk, 'office.tar.gz')], settingsOf(office));

  expect([await backup.ended, backup.said.text]).toEqual([1, expect.stringContaining('磁盘已满')]);
  expect(readdirSync(disk)).toEqual(['filler']);
});

test.each([
  ['back-up', []],
  ['back-up', ['--help']],
  ['restore', ['one.tar.gz', 'two.tar.gz']],
] as const)('%s called wrongly with %o says how it is called', async (program, args) => {
  const { ended, said } = start(program, [...args], {});

  expect(await ended).toBe(2);
  expect(said.text).toMatch(/^用法：npm run (backup|restore) -- 备份文件/);
});

test('a backup of nothing makes nothing', async () => {
  const folder = join(await testFolder(), 'mistyped');

  const { ended, said } = start('back-up', [join(folder, '..', 'b.tar.gz')], {
    YIGONGKAI_DATA: folder,
  });

  expect([await ended, said.text]).toEqual([1, expect.stringContaining('里没有办公数据')]);
  expect(existsSync(folder)).toBe(false);
});

async function filledOffice() {
  const office = await testOffice(knownMigrations());
  await office.client.query(ORGAN);
  await withFiles(office, { 'files/accepted/ab/abcdef': '一份文件', 'keys/1.json': 'wrapped' });
  return office;
}

function everyNth(length: number, pieces: number): number[] {
  return Array.from({ length: pieces }, (_, piece) =>
    Math.floor((length * (piece + 0.5)) / pieces),
  );
}

async function fileWith(content: Buffer): Promise<string> {
  const file = join(await testFolder(), 'office.tar.gz');
  await writeFile(file, content);
  return file;
}

type Change = (name: string, content: Buffer) => Buffer | undefined;

/** A backup whose entries were changed by someone who knows tar but not our hashes. */
async function rewritten(file: string, change: Change, more: Record<string, string> = {}) {
  const to = pack();
  const from = extract();
  from.end(gunzipSync(await readFile(file)));
  const entries: [string, Buffer][] = [];
  for await (const entry of from) {
    const content = await buffer(entry as AsyncIterable<Buffer>);
    entries.push([entry.header.name, content]);
  }
  const manifest = entries.pop();
  for (const [name, text] of Object.entries(more)) entries.push([name, Buffer.from(text)]);
  for (const [name, content] of [...entries, ...(manifest ? [manifest] : [])]) {
    const changed = change(name, content);
    if (changed) to.entry({ name }, changed);
  }
  to.finalize();
  return fileWith(gzipSync(await buffer(to as AsyncIterable<Buffer>)));
}

/** Adds an entry to the manifest as well. */
function listing(name: string, text: string): Change {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return (entry, content) => {
    if (entry !== 'manifest.json') return content;
    const manifest = JSON.parse(content.toString());
    manifest.entries.push({ name, bytes: Buffer.byteLength(text), sha256 });
    return Buffer.from(JSON.stringify(manifest));
  };
}
