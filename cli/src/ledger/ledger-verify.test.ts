import { hash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wholeExport } from '@yigongkai/contract/example-ledger';
import { expect, onTestFinished, test } from 'vitest';
import { runCli } from '../run-cli.ts';

const lines = wholeExport((text) => hash('sha256', text, 'hex'));

test('a whole export holds: exit code 0', async () => {
  const file = await fileOf(lines);

  expect(await runCli('ledger', 'verify', file)).toEqual({
    code: 0,
    out: '完整，未发现改动：2 个事件序列，6 条记录。\n',
    err: '',
  });
  const { out } = await runCli('ledger', 'verify', file, '--json');
  expect(JSON.parse(out)).toEqual({ holds: true, streams: 2, events: 6, fault: null });
});

test('the first event that does not hold is named: exit code 1', async () => {
  const file = await fileOf(lines.with(6, (lines[6] ?? '').replace('经办人甲', '经办人乙')));

  const { code, out } = await runCli('ledger', 'verify', file);

  expect([code, out]).toEqual([
    1,
    '不符：第 7 行，事件序列 00000002-0000-4000-8000-000000000000，第 2 条：内容与散列值不符：这条记录被改动过。在它之前核对无误的有1 个事件序列，4 条记录。\n',
  ]);
  const json = await runCli('ledger', 'verify', file, '--json');
  expect([json.code, JSON.parse(json.out)]).toEqual([
    1,
    expect.objectContaining({ holds: false, fault: expect.objectContaining({ line: 7, seq: 2 }) }),
  ]);
});

test('an export that was cut off does not hold: exit code 1', async () => {
  const { code, out } = await runCli('ledger', 'verify', await fileOf(lines.slice(0, -1)));

  expect([code, out]).toEqual([1, expect.stringContaining('导出不完整')]);
});

test.each([
  ['no file is named', [], '没有给出文件'],
  ['there is no such file', ['no-such-file.ndjson'], '读不出文件'],
  ['the file is something else', [import.meta.filename], '第一行不是台账导出的首行'],
])('where %s, it is said: exit code 2', async (_, args, says) => {
  const { code, err } = await runCli('ledger', 'verify', ...args);

  expect([code, err]).toEqual([2, expect.stringContaining(says)]);
});

async function fileOf(content: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'yigongkai-cli-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'ledger.ndjson');
  await writeFile(file, `${content.join('\n')}\n`);
  return file;
}
