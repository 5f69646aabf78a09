import { resolve } from 'node:path';
import { runProgram, tell } from '../run-program.ts';

/** Runs a program that takes one file: 2 called wrongly, else as `runProgram`. Ctrl-C lets it clean up. */
export async function runWithFile(
  usage: string,
  program: (file: string, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const [file, ...others] = process.argv.slice(2);
  if (!file || file.startsWith('-') || others.length > 0) {
    tell(usage);
    process.exitCode = 2;
    return;
  }
  const interrupted = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => interrupted.abort());
  // npm starts scripts in the project's folder and says here where it was called.
  const path = resolve(process.env.INIT_CWD ?? '.', file);
  await runProgram(() => program(path, interrupted.signal));
}
