#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { withNode } from './with-node.mjs';

await withNode([
  fileURLToPath(new URL('../cli/src/main.ts', import.meta.url)),
  ...process.argv.slice(2),
]);
