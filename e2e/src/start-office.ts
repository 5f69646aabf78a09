import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export type RunningOffice = {
  /** The portal's address, without a slash at its end. */
  readonly address: string;
  readonly output: () => string;
  readonly dataFolder: string;
  /** As Ctrl-C does. @returns the exit code. */
  readonly stop: () => Promise<number | null>;
};

/**
 * Starts an office as its operator does, on a free port of the loopback address, and waits for its address.
 *
 * @param dataFolder kept when given; else a new one that goes with the office.
 */
export async function startOffice(
  script: 'demo' | 'start',
  dataFolder = mkdtempSync(join(tmpdir(), 'yigongkai-office-')),
): Promise<RunningOffice> {
  const child = spawn(process.execPath, ['bin/run.mjs', script], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', YIGONGKAI_DATA: dataFolder, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  const address = await firstAddress(child, () => output);
  return {
    address,
    output: () => output,
    dataFolder,
    stop: () => stop(child),
  };
}

export function removeOffice({ dataFolder }: RunningOffice): void {
  rmSync(dataFolder, { recursive: true, force: true });
}

function firstAddress(child: ChildProcess, output: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const found = /^(http:\/\/[^\s/]+)\/?$/m.exec(output());
      if (found?.[1]) resolve(found[1]);
    };
    child.stdout?.on('data', look);
    child.once('exit', (code) => reject(new Error(`ended with ${code}:\n${output()}`)));
  });
}

function stop(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve(child.exitCode);
    child.once('exit', (code) => resolve(code));
    child.kill('SIGINT');
  });
}
