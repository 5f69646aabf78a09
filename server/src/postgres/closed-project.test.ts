import { execFileSync } from 'node:child_process';
import { chmod, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { findBinaries, packageFolder } from './binaries.ts';
import { defaultDataFolder, prepareOfficeFolder } from './office-folder.ts';
import { testFolder } from './testing.ts';

const isRoot = process.getuid?.() === 0;

/** A project in a home that nobody but root may enter, as /root is. */
async function closedProject(): Promise<string> {
  const home = await testFolder();
  await chmod(home, 0o700);
  const project = join(home, 'yigongkai');
  await mkdir(project);
  return project;
}

test('the office is in the project by default', async () => {
  expect(await defaultDataFolder('office', () => undefined)).toMatch(/\/office$/);
});

test.runIf(isRoot)('an office of a closed project is elsewhere, and it is said where', async () => {
  const project = await closedProject();
  const said: string[] = [];

  const folder = await defaultDataFolder('office', (line) => said.push(line), project);

  expect(folder).toMatch(/^\/var\/lib\/yigongkai\/office-[0-9a-f]{8}$/);
  expect(await defaultDataFolder('office', () => undefined, project)).toBe(folder);
  expect(said).toEqual([
    expect.stringMatching(new RegExp(`进不了 ${project}，数据改放在 ${folder}.*YIGONGKAI_DATA`)),
  ]);
});

test.runIf(isRoot)(
  'programs of a closed project are copied to the office and run there',
  async () => {
    const copy = join(await closedProject(), 'package');
    execFileSync('cp', ['-r', dirname(packageFolder()), copy]);
    const native = join(copy, 'native');
    const office = await prepareOfficeFolder(await testFolder());

    const copied = await findBinaries(office, undefined, native);

    expect(copied.folder.startsWith(office.folder)).toBe(true);
    expect(copied.major).toBe(18);
    expect(await findBinaries(office, undefined, native)).toEqual(copied);
  },
);
