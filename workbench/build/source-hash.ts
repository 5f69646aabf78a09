import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './places.ts';

/** Everything that the bundle is made of: our sources, and the lock for the libraries. */
const SOURCES = [
  '{law,contract,workbench}/src/**/*.{ts,tsx,css}',
  'workbench/build/*.ts',
  'package-lock.json',
];

/** Tests are part of no bundle. */
const isBundled = (path: string) => !path.includes('.test.');

export function sourceHash(): string {
  const hash = createHash('sha256');
  for (const path of globSync(SOURCES, { cwd: ROOT }).filter(isBundled).toSorted())
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(ROOT, path)))
      .update('\0');
  return hash.digest('hex');
}
