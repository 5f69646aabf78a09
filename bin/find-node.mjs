import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The oldest major version of Node that runs this project's TypeScript as it is. */
export const OLDEST_MAJOR = 26;

/**
 * The Node executable to run the project with: the one pinned from npm for this platform, else the one
 * that is running now if it is new enough.
 *
 * @returns {{ path: string } | { missing: string }} `missing` says in Chinese what to do.
 */
export function findNode(platform = process.platform, arch = process.arch, current = process) {
  const name = `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
  const pinned = pinnedNode(name, platform);
  if (pinned) return { path: pinned };
  if (Number.parseInt(current.versions.node, 10) >= OLDEST_MAJOR) return { path: current.execPath };
  return {
    missing: [
      `易公开需要 Node.js ${OLDEST_MAJOR} 或更高版本：本机为 ${current.versions.node}，`,
      `npm 上也没有随装的 ${platform}-${arch} 版本（软件包 ${name}）。`,
      '请先运行 npm ci（不要加 --omit=optional）；仍然不行时，请自行安装 Node.js 后重试。',
    ].join('\n'),
  };
}

function pinnedNode(name, platform) {
  try {
    const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
    const path = join(dirname(manifest), 'bin', platform === 'win32' ? 'node.exe' : 'node');
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}
