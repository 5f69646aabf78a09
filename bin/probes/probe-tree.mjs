import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Settings of the project that decide what the tools refuse. */
const SETTINGS = /(^|\/)(package|tsconfig[^/]*|biome|\.oxlintrc)\.json$|^\.gitignore$/;

/**
 * A tree with the project's own settings and nothing but the given files, outside the project, so that a
 * probe that stays behind harms nothing.
 *
 * @param {readonly (readonly [path: string, text: string])[]} files
 */
export function probeTree(files) {
  const folder = mkdtempSync(join(tmpdir(), 'yigongkai-probes-'));
  for (const path of listed().filter((one) => SETTINGS.test(one))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    copyFileSync(join(ROOT, path), join(folder, path));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${text}\n`);
  }
  return {
    folder,
    /** Runs a tool of the project's in the tree. */
    run: (tool, ...args) =>
      spawnSync(process.execPath, [join(ROOT, 'node_modules', tool), ...args], {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
      }),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function listed() {
  const { stdout } = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return stdout.split('\n').filter(Boolean);
}
