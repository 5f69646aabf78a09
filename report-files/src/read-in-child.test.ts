import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { demoPage } from './demo-page.ts';
import { htmlReport } from './html-report.ts';
import type { ReadLimits } from './limited-child.ts';
import { ReadFailure, ReadingStopped } from './read-failure.ts';
import { openReportReader } from './read-in-child.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reading-'));
});

afterAll(() => rm(folder, { recursive: true }));

const write = async (name: string, content: string) => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

const open = (limits?: ReadLimits) => {
  const reader = openReportReader(limits);
  onTestFinished(reader.close);
  return reader;
};

const page = demoPage(() => '0');

test('a child reads files one after another, and says why one cannot be read', async () => {
  const reader = open();
  const good = await write('good.html', page);
  const bad = await write('bad.doc', '\0');
  const readings = [reader.read(good), reader.read(bad), reader.read(join(folder, 'none'))];
  expect(await Promise.allSettled(readings)).toMatchObject([
    { status: 'fulfilled', value: htmlReport(page) },
    {
      status: 'rejected',
      reason: new ReadFailure(
        '文件类型是二进制文件，不能读取：请给出网页、PDF、Word（.docx）或纯文本',
      ),
    },
    { status: 'rejected', reason: new ReadFailure('没有这个文件，请检查路径') },
  ]);
});

test.each([
  ['takes too long', { seconds: 0.7, megabytes: 512 }, '超过 0.7 秒'],
  ['takes too much memory', { seconds: 30, megabytes: 160 }, '内存超过 160 MB'],
])('a child that %s is killed, and the next file goes on', async (_name, limits, says) => {
  const reader = open(limits);
  const reading = reader.read(await write('large.html', page.repeat(1400)));
  await expect(reading).rejects.toThrow(ReadingStopped);
  await expect(reading).rejects.toThrow(says);
  expect(await reader.read(await write('good.html', page))).toMatchObject({ refused: null });
});

test('a reader that is closed while its child starts leaves none behind', async () => {
  const reader = open();
  const reading = reader.read(await write('good.html', page));
  await new Promise(setImmediate);
  reader.close();
  await expect(reading).rejects.toThrow('意外结束');
  await expect.poll(() => process.getActiveResourcesInfo()).not.toContain('ProcessWrap');
});
