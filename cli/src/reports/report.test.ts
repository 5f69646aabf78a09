import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demoPage } from '@yigongkai/report-files/demo-page';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../run-cli.ts';

const FIXTURES = new URL('../../../report-files/src/fixtures/', import.meta.url);
const DISTRICT = fileURLToPath(new URL('demo-district-2023.txt', FIXTURES));
const TOWNSHIP = fileURLToPath(new URL('demo-township-2020.txt', FIXTURES));

let folder = '';
let wrongTotal = '';
let novel = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-'));
  wrongTotal = join(folder, 'wrong-total.txt');
  novel = join(folder, 'novel.txt');
  const text = await readFile(DISTRICT, 'utf8');
  await writeFile(wrongTotal, text.replace('2 | 1 | 0 | 1 | 4 |', '2 | 1 | 0 | 1 | 5 |'));
  await writeFile(novel, '从前有座山。');
});

afterAll(() => rm(folder, { recursive: true }));

describe('report read', () => {
  test('prints one JSON value and nothing else', async () => {
    const { code, out, err } = await runCli('report', 'read', DISTRICT, TOWNSHIP, '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [district, township, ...others] = JSON.parse(out);
    expect(others).toEqual([]);
    expect(district).toMatchObject({
      file: DISTRICT,
      organ: '示例市演示区人民政府办公室',
      year: 2023,
      tables: { proactive: '2021', requests: '2021', remedies: '2019/2021' },
      refused: null,
    });
    expect(district.cells['requests.new.natural']).toEqual({
      value: 9,
      state: 'number',
      raw: '9',
      where: '第 33 行',
    });
    expect(district.sections[0]).toMatchObject({ no: '一', title: '总体情况' });
    expect(township).toMatchObject({ file: TOWNSHIP, year: 2020 });
  });

  test('reads a page as well as a text', async () => {
    const page = join(folder, 'page.html');
    await writeFile(
      page,
      demoPage(() => '0'),
    );
    const { code, out, err } = await runCli('report', 'read', page, '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject([{ organ: '示例县示例局', year: 2023, refused: null }]);
  });

  test('prints tables for a person', async () => {
    const { code, out } = await runCli('report', 'read', DISTRICT);
    expect(code).toBe(0);
    expect(out).toContain('表三 依申请公开（2021 年格式）');
    expect(out).toMatch(/行政规范性文件\s+4\s+2\s+31/);
    expect(out).toMatch(/（七）总计\s+9\s+2\s+0\s+1\s+0\s+1\s+13/);
    expect(out).toMatch(/行政复议\s+2\s+1\s+0\s+1\s+4/);
    expect(out).toContain('86.205万元');
  });

  test('puts what cannot be read in its place and still reads the others', async () => {
    const missing = join(folder, 'missing.txt');
    const { code, out, err } = await runCli('report', 'read', missing, DISTRICT, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([
      { file: missing, error: expect.stringContaining('没有这个文件') },
      { year: 2023 },
    ]);
    expect(err).toContain(`${missing}：没有这个文件`);
  });

  test('ends with 2 when no file could be read', async () => {
    const { code, out } = await runCli(
      'report',
      'read',
      join(folder, 'missing.txt'),
      folder,
      '--json',
    );
    expect(code).toBe(2);
    expect(JSON.parse(out)).toHaveLength(2);
  });

  test('refuses what is no report', async () => {
    const { code, out, err } = await runCli('report', 'read', novel, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([
      { cells: {}, refused: expect.stringContaining('不是') },
    ]);
    expect(err).toContain('novel.txt：不是');
  });

  test('never lets a file steer the terminal', async () => {
    const hostile = join(folder, 'hostile.txt');
    const text = await readFile(DISTRICT, 'utf8');
    await writeFile(
      hostile,
      text.replace('五、存在的主要问题及改进情况', '五、\u001b[2J\u0007问题和打算'),
    );
    const { out } = await runCli('report', 'read', hostile);
    expect(out).toContain('问题和打算');
    for (const control of ['\u001b', '\u0007']) expect(out).not.toContain(control);
  });
});

describe('report check', () => {
  test('ends with 0 when nothing is wrong', async () => {
    const { code, out } = await runCli('report', 'check', DISTRICT, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([
      { year: 2023, findings: [], passed: expect.arrayContaining(['T3-BAL', 'N-NEW', 'N-SUM']) },
    ]);
    const [{ notAssessable }] = JSON.parse(out);
    expect(notAssessable).toContainEqual({
      rule: 'XY-CARRY',
      why: '没有给出同一机关上一年度的报告',
    });
  });

  test('ends with 0 when there are only notes and doubts', async () => {
    const { code, out } = await runCli('report', 'check', TOWNSHIP, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)[0].findings).toMatchObject([
      { rule: 'SEC-TITLE', verdict: 'note' },
      { rule: 'GOV-50-4', verdict: 'uncertain' },
    ]);
  });

  test('ends with 1 and names the rule, the figures and the place when a sum is wrong', async () => {
    const { code, out } = await runCli('report', 'check', DISTRICT, wrongTotal, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)[1].findings).toEqual([
      {
        rule: 'T4-SUM',
        verdict: 'fail',
        cells: ['remedies.reconsideration.total'],
        expected: 4,
        actual: 5,
        says: '表四“行政复议”：四种结果之和为 4，总计为 5，两者不符',
        where: '第 65 行',
      },
    ]);
  });

  test('tells a person the same', async () => {
    const { out } = await runCli('report', 'check', wrongTotal);
    expect(out).toContain(
      '不符  T4-SUM  表四“行政复议”：四种结果之和为 4，总计为 5，两者不符（第 65 行）',
    );
    expect(out).toContain('通过  T3-ROW');
  });

  test('passes nothing of what is no report', async () => {
    const { code, out } = await runCli('report', 'check', novel, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([{ findings: [], passed: [] }]);
  });
});
