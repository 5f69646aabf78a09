import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli, runCliOn } from '../run-cli.ts';

const IDENTITY = '330102190001010011';
const MOBILE = '15400000001';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-'));
});

afterAll(() => rm(folder, { recursive: true }));

const write = async (name: string, content: string) => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

test('tells what stands where in a text, as JSON, and ends with 1', async () => {
  const file = await write('notice.txt', `申请人身份证号：${IDENTITY}，值班电话：${MOBILE}。`);
  const { code, out, err } = await runCli('screen', file, '--json');
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(JSON.parse(out)).toMatchObject([
    {
      file,
      findings: [
        { rule: 'ID18', level: 'error', start: 8, end: 26, text: IDENTITY },
        { rule: 'MOB', level: 'note', start: 32, end: 43, text: MOBILE },
      ],
    },
  ]);
  for (const { says, suggest, provision } of JSON.parse(out)[0].findings)
    expect([says, suggest, provision].every((words) => words.length > 0)).toBe(true);
});

test('prints masked what it found', async () => {
  const file = await write('masked.txt', `本人${IDENTITY}，手机：${MOBILE}`);
  const asJson = await runCli('screen', file, '--json', '--mask');
  const asText = await runCli('screen', file, '--mask');
  for (const { out } of [asJson, asText]) {
    expect(out).toContain('33*************011');
    expect(out).toContain('154****0001');
    expect(out).not.toContain(IDENTITY);
    expect(out).not.toContain(MOBILE);
  }
});

test('reads standard input', async () => {
  const { code, out } = await runCliOn(`身份证号${IDENTITY}`, 'screen', '-', '--json');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject([{ file: '-', findings: [{ rule: 'ID18', start: 4 }] }]);
});

test('ends with 0 where nothing has to be dealt with', async () => {
  const file = await write('clean.md', `# 公告\n\n咨询电话：${MOBILE}\n`);
  const { code, out } = await runCli('screen', file);
  expect(code).toBe(0);
  expect(out).toContain('须处理 0  请核实 0  提示 1');
});

test('knows the columns of a table on a page', async () => {
  const file = await write(
    'list.html',
    '<h1>救助名单</h1><table><tr><th>姓名</th><th>致贫原因</th><th>金额</th></tr><tr><td>张小明</td><td>因病</td><td>500</td></tr></table>',
  );
  const { out } = await runCli('screen', file, '--json');
  expect(JSON.parse(out)).toMatchObject([{ findings: [{ rule: 'WELF', text: '因病' }] }]);
});

test('passes over what the allow-list names, until its last day', async () => {
  const file = await write('mail.txt', '邮箱：000001@qq.com');
  const allow = await write('allow.tsv', 'EMAIL\t000001@QQ.com\t信息公开指南\t2026-06-30\n');
  const on = (day: string) => runCli('screen', file, '--json', '--allow', allow, '--today', day);
  expect(JSON.parse((await on('2026-06-30')).out)).toMatchObject([{ findings: [] }]);
  expect(JSON.parse((await on('2026-07-01')).out)).toMatchObject([
    { findings: [{ rule: 'EMAIL' }] },
  ]);
});

test('an unreadable file is told in its place and the others still come', async () => {
  const file = await write('good.txt', '没有个人信息。');
  const { code, out, err } = await runCli('screen', join(folder, 'none'), file, '--json');
  expect(code).toBe(1);
  expect(err).toContain('没有这个文件');
  expect(JSON.parse(out)).toMatchObject([{ error: expect.any(String) }, { file, findings: [] }]);
  expect((await runCli('screen', join(folder, 'none'))).code).toBe(2);
});

test.each([
  ['没有给出文件', []],
  ['标准输入只能读一次', ['-', '-']],
  ['--today 要写成 YYYY-MM-DD', ['x.txt', '--today', '2026-2-30']],
  ['读不出 --allow 的文件', ['x.txt', '--allow', 'none']],
])('called wrongly: %s', async (says, args) => {
  const { code, out, err } = await runCli('screen', ...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(says);
});

test.each([
  ['第 1 项：没有规则 MAIL', 'MAIL\t000001@qq.com\t指南'],
  ['第 1 项：没有写明放行什么', 'EMAIL'],
  ['第 1 项：没有写明依据', 'EMAIL\t000001@qq.com'],
  ['第 1 项：最后有效日', 'EMAIL\t000001@qq.com\t指南\t明年'],
])('an allow-list that is not one is refused: %s', async (says, line) => {
  const allow = await write('wrong.tsv', line);
  const { code, err } = await runCli('screen', 'x.txt', '--allow', allow);
  expect(code).toBe(2);
  expect(err).toContain(says);
});
