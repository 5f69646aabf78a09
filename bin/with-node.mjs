import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { findNode } from './find-node.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs `node ...args` with the Node this project needs, hands signals on, and ends as the child ended.
 *
 * @returns {Promise<boolean>} whether it did what it was to do
 */
export async function withNode(args) {
  const node = findNode();
  if ('missing' in node) {
    console.error(node.missing);
    process.exitCode = 2;
    return false;
  }
  const child = spawn(node.path, args, { stdio: 'inherit' });
  const handOn = (signal) => child.kill(signal);
  for (const signal of SIGNALS) process.on(signal, handOn);
  const [code, signal] = await once(child, 'exit');
  for (const signal of SIGNALS) process.off(signal, handOn);
  process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
  return process.exitCode === 0;
}
