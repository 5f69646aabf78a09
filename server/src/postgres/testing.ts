import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { HASTE } from './haste.ts';
import { type Launch, type LaunchedPostgres, launchPostgres } from './launch-postgres.ts';

/** A folder of this test's own, removed at its end. */
export async function testFolder(): Promise<string> {
  const folder = await mkdtemp(join(inject('suiteFolder'), 'office-'));
  await chmod(folder, 0o711);
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

let started: Promise<string> | undefined;

/** The folder of an office that was started and stopped before: a copy of one, which is quicker. */
export async function startedFolder(): Promise<string> {
  started ??= startOnce();
  const folder = join(await testFolder(), 'office');
  execFileSync('cp', ['-a', await started, folder]);
  return folder;
}

async function startOnce(): Promise<string> {
  const dataFolder = await mkdtemp(join(inject('suiteFolder'), 'started-'));
  const binaries = inject('postgresBinaries');
  const { stop } = await launchPostgres({
    dataFolder,
    binaries,
    settings: HASTE,
    say: () => undefined,
  });
  await stop();
  return dataFolder;
}

/** Launches with the PostgreSQL that the suite runs on; left at the end of the test at the latest. */
export async function launch(
  dataFolder: string,
  options: Partial<Launch> = {},
): Promise<LaunchedPostgres> {
  const postgres = await launchPostgres({
    dataFolder,
    binaries: inject('postgresBinaries'),
    settings: HASTE,
    say: () => undefined,
    ...options,
  });
  let left: Promise<void> | undefined;
  const stop = () => {
    left ??= postgres.stop();
    return left;
  };
  onTestFinished(stop);
  return { ...postgres, stop };
}

/** Another program that launches the office, and leaves when it is told to by SIGTERM. */
export function startLauncher(dataFolder: string, settings: Launch['settings'] = HASTE) {
  const launcher = new URL('./launch-postgres.ts', import.meta.url).href;
  const launch = { dataFolder, binaries: inject('postgresBinaries'), settings };
  const program = `
    import { launchPostgres } from ${JSON.stringify(launcher)};
    process.on('SIGINT', () => {});
    const postgres = await launchPostgres({ ...${JSON.stringify(launch)}, say: console.error });
    process.once('SIGTERM', async () => { await postgres.stop(); process.exit(0); });
    console.log('launched');
    setInterval(() => {}, 1000);
  `;
  const args = ['--input-type=module-typescript', '--eval', program];
  const stdio = ['ignore', 'pipe', 'inherit'] as const;
  const child = spawn(process.execPath, args, { detached: true, stdio: [...stdio] });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** The same, once it has launched. */
export async function launchInChild(
  dataFolder: string,
  settings?: Launch['settings'],
): Promise<ChildProcess> {
  const child = startLauncher(dataFolder, settings);
  const [line] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  if (!String(line).startsWith('launched')) throw new Error('the other program did not launch');
  return child;
}
