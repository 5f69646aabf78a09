import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../bin/yigongkai.mjs', import.meta.url));

export type CliRun = { readonly code: number | null; readonly out: string; readonly err: string };

/** Runs the program as a user does, in a process of its own. For tests. */
export function runCli(...args: readonly string[]): Promise<CliRun> {
  return runCliOn('', ...args);
}

/** The same with a text on standard input. */
export function runCliOn(input: string, ...args: readonly string[]): Promise<CliRun> {
  const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.on('error', ignoreUnread).end(input);
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    err += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, out, err }));
  });
}

/** A program that reads no input may have ended before it is written. */
function ignoreUnread(error: Error): void {
  if (!('code' in error && error.code === 'EPIPE')) throw error;
}
