import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a running server, or one that died, says of itself in `postmaster.pid`. */
export type Postmaster = {
  readonly pid: number;
  readonly socketFolder: string;
  readonly status: string;
};

const LINE = { pid: 0, socketFolder: 4, status: 7 };

export function readPostmaster(cluster: string): Postmaster | undefined {
  let lines: string[];
  try {
    lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  return {
    pid: Number(lines[LINE.pid]),
    socketFolder: lines[LINE.socketFolder] ?? '',
    status: lines[LINE.status]?.trim() ?? '',
  };
}

/** True also of a process that has ended and was not yet reaped. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
