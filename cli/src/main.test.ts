import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);

test('says its version', async () => {
  expect(await runCli('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

test('says what it can do', async () => {
  const { code, out, err } = await runCli('--help');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  for (const words of ['report read', 'report check', '退出码', version])
    expect(out).toContain(words);
});

test.each([
  ['report', 'read'],
  ['report', 'check'],
])('says how %s %s is used', async (...words) => {
  const { code, out } = await runCli(...words, '--help');
  expect(code).toBe(0);
  expect(out).toContain(`用法：yigongkai ${words.join(' ')} 文件… [--json]`);
});

test('the help of the check names every rule', async () => {
  const { out } = await runCli('report', 'check', '--help');
  for (const rule of ['T3-ROW', 'T3-COL', 'T3-BAL', 'T4-SUM', 'FORMAT'])
    expect(out).toContain(rule);
});

describe('called wrongly, it says on stderr what is wrong and what is right, and ends with 2', () => {
  test.each([
    ['没有给出命令', []],
    ['后面还要写明做什么', ['report']],
    ['没有命令 report frob', ['report', 'frob']],
    ['没有命令 frob', ['frob']],
    ['没有选项 --frob', ['--frob']],
    ['没有给出文件', ['report', 'read']],
    ['没有给出文件', ['report', 'check', '--json']],
    ['选项 --frob', ['report', 'read', '--frob', 'x.txt']],
    ['选项 -j', ['report', 'read', '-j', 'x.txt']],
    ['选项 --json', ['report', 'check', '--json=1', 'x.txt']],
  ])('%s: %j', async (says, args) => {
    const { code, out, err } = await runCli(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
    expect(err).toContain('用法：');
  });
});
