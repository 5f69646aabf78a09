// Builds the workbench into `dist` where that is missing or older than its sources; `npm start` and
// `npm run demo` run it first.
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildInto } from './build-into.ts';
import { packFiles } from './pack-files.ts';
import { DIST } from './places.ts';
import { sourceHash } from './source-hash.ts';

const STAMP = 'sources.txt';

const hash = sourceHash();
if (stampOf(DIST) !== hash) {
  process.stderr.write('正在构建工作台（程序更新后的第一次启动需要几秒钟）……\n');
  process.env.NODE_ENV = 'production';
  const partial = `${DIST}.${process.pid}`;
  await buildInto(partial);
  await packFiles(partial);
  writeFileSync(join(partial, STAMP), hash);
  rmSync(DIST, { recursive: true, force: true });
  renameSync(partial, DIST);
}

function stampOf(folder: string): string | null {
  const file = join(folder, STAMP);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
