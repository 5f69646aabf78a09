import { runProgram, tell } from './run-program.ts';
import type { Serving } from './serve.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Starts a server process and stops it cleanly at the first signal; the same signal again changes nothing,
 * since a terminal and a launcher may both send it.
 */
export function runUntilStopped(start: () => Promise<Serving>): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    for (const signal of SIGNALS) process.on(signal, () => resolve());
  });
  return runProgram(async () => {
    const serving = await start();
    await stopped;
    tell('正在停止……');
    await serving.stop();
    tell('已停止。');
  });
}
