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
  for (const words of [
    'report read',
    'report check',
    'report sum',
    'report write',
    'report matrix',
    'fee --items',
    'screen',
    '退出码',
    version,
  ])
    expect(out).toContain(words);
});

test.each([
  ['report read', '文件… [--json]'],
  ['report check', '文件… [--json] [--same-organ] [--verdicts 记录.json]'],
  ['report sum', '汇总报告 机关报告… [--json] [--members 名单.txt]'],
])('says how %s is used', async (words, args) => {
  const { code, out } = await runCli(...words.split(' '), '--help');
  expect(code).toBe(0);
  expect(out).toContain(`用法：yigongkai ${words} ${args}`);
});

test('the help of the check names every rule', async () => {
  const { out } = await runCli('report', 'check', '--help');
  for (const rule of [
    'T3-ROW',
    'T3-BAL',
    'T4-SUM',
    'FORMAT',
    'N-NEW',
    'N-SUM',
    'XY-CARRY',
    'DUP',
    'DOCNO',
  ])
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
    ['要给出汇总报告和至少一份机关报告', ['report', 'sum', 'x.txt']],
    ['要写成 YYYY-MM-DD', ['report', 'check', 'x.txt', '--published', '2024-2-1']],
    ['读不出 --other-places', ['report', 'check', 'x.txt', '--other-places', 'none']],
    ['选项 -j', ['report', 'read', '-j', 'x.txt']],
    ['选项 --json', ['report', 'check', '--json=1', 'x.txt']],
  ])('%s: %j', async (says, args) => {
    const { code, out, err } = await runCli(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
    expect(err).toContain('用法：');
  });
});
