import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { findNode } from './find-node.mjs';

/** Runs `node ...args` with the Node this project needs, hands signals on, and ends as the child ended. */
export function withNode(args) {
  const node = findNode();
  if ('missing' in node) {
    console.error(node.missing);
    process.exitCode = 2;
    return;
  }
  const child = spawn(node.path, args, { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
  });
}
