import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readWorkbook } from '@yigongkai/report-files/write/read-workbook';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../run-cli.ts';

const FIXTURES = fileURLToPath(new URL('../../../report-files/src/fixtures/', import.meta.url));
const STARTS = {
  html: '<!DOCTYPE html>',
  docx: 'PK',
  xlsx: 'PK',
  pdf: '%PDF-1.7',
  json: '{',
} as const;

let folder = '';
let report = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-write-'));
  report = join(folder, 'report.txt');
  await cp(join(FIXTURES, 'demo-district-2023.txt'), report);
});

afterAll(() => rm(folder, { recursive: true }));

const startOf = async (path: string) => (await readFile(path)).subarray(0, 15).toString('latin1');

describe('report write', () => {
  test.each(Object.entries(STARTS))('writes %s beside the report', async (kind, start) => {
    const { code, out } = await runCli('report', 'write', report, '--to', kind);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect((await startOf(join(folder, `report.${kind}`))).startsWith(start)).toBe(true);
  });

  test('writes to standard output, and nothing else there', async () => {
    const { code, out } = await runCli('report', 'write', report, '--to', 'json', '-o', '-');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      file: report,
      year: 2023,
      cells: { 'requests.new.natural': { value: 9 } },
    });
  });

  test('overwrites nothing unless told to', async () => {
    const out = join(folder, 'there.html');
    await writeFile(out, '原有');
    const refused = await runCli('report', 'write', report, '--to', 'html', '-o', out);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('--force');
    expect(await readFile(out, 'utf8')).toBe('原有');
    expect(
      (await runCli('report', 'write', report, '--to', 'html', '-o', out, '--force')).code,
    ).toBe(0);
    expect(await startOf(out)).toBe('<!DOCTYPE html>');
  });

  test('never overwrites the report itself', async () => {
    const { code, err } = await runCli(
      'report',
      'write',
      report,
      '--to',
      'html',
      '-o',
      report,
      '--force',
    );
    expect(code).toBe(2);
    expect(err).toContain('覆盖原文件');
    expect(await readFile(report, 'utf8')).toContain('示例市演示区');
  });

  test.each([
    ['没有给出文件', ['--to', 'pdf']],
    ['一次只能写一份', ['a.txt', 'b.txt', '--to', 'pdf']],
    ['请用 --to 写明', ['a.txt']],
    ['请用 --to 写明', ['a.txt', '--to', 'doc']],
    ['选项 --frob', ['a.txt', '--frob']],
  ])('%s: called with %j', async (says, args) => {
    const { code, err } = await runCli('report', 'write', ...args);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });

  test('writes nothing of a file that cannot be read or is no report, or into no folder', async () => {
    const novel = join(folder, 'novel.txt');
    await writeFile(novel, '从前有座山。');
    expect((await runCli('report', 'write', novel, '--to', 'pdf')).code).toBe(1);
    expect((await runCli('report', 'write', join(folder, 'no.txt'), '--to', 'pdf')).code).toBe(2);
    const nowhere = join(folder, 'nowhere', 'report.pdf');
    const { code, err } = await runCli('report', 'write', report, '--to', 'pdf', '-o', nowhere);
    expect(code).toBe(1);
    expect(err).toContain('没有这个文件夹');
  });
});

describe('report matrix', () => {
  test('reads a folder with all below it into one workbook', async () => {
    const area = join(folder, 'area');
    await mkdir(join(area, 'towns'), { recursive: true });
    await cp(report, join(area, 'district.txt'));
    await cp(join(FIXTURES, 'demo-township-2020.txt'), join(area, 'towns', 'township.txt'));
    const out = join(area, 'matrix.xlsx');
    const { code, out: printed, err } = await runCli('report', 'matrix', area, '-o', out);
    expect({ code, printed }).toEqual({ code: 0, printed: '' });
    expect(err).toContain('已读 2/2 个文件');
    expect(await startOf(out)).toMatch(/^PK/u);

    const again = await runCli('report', 'matrix', area, '-o', out);
    expect(again.code).toBe(2);
    expect(again.err).toContain('--force');
    expect(again.err).not.toContain('已读');
    await writeFile(join(area, 'broken.pdf'), '%PDF-1.7');
    const forced = await runCli('report', 'matrix', area, '-o', out, '--force');
    expect(forced.code).toBe(1);
    expect(forced.err).toContain('已读 3/3 个文件');
  });

  test('ends with 1 where a report contradicts itself', async () => {
    const wrong = join(folder, 'wrong');
    await mkdir(wrong);
    const text = await readFile(report, 'utf8');
    await writeFile(
      join(wrong, 'a.txt'),
      text.replace('2 | 1 | 0 | 1 | 4 |', '2 | 1 | 0 | 1 | 5 |'),
    );
    expect((await runCli('report', 'matrix', wrong, '-o', join(folder, 'wrong.xlsx'))).code).toBe(
      1,
    );
  });

  test('sets the years of one organ side by side, and names the other file', async () => {
    const years = join(folder, 'years');
    await mkdir(join(years, '2024'), { recursive: true });
    const text = await readFile(report, 'utf8');
    await cp(report, join(years, '2023.txt'));
    await writeFile(
      join(years, '2024', 'next.txt'),
      text
        .replaceAll('2023年', '2024年')
        .replace(
          '二、上年结转政府信息公开申请数量 | 1 |',
          '二、上年结转政府信息公开申请数量 | 4 |',
        ),
    );
    const out = join(folder, 'years.xlsx');
    expect((await runCli('report', 'matrix', years, '-o', out)).code).toBe(1);
    const { 发现: findings = [] } = readWorkbook(await readFile(out)).grids;
    const found = findings.filter(([, , rule]) => rule === 'XY-CARRY');
    expect(found.map(([, year]) => year)).toContain('2024');
    expect(found.flat().join()).toContain('对照 2023.txt');
  });

  test.each([
    ['没有给出文件夹', ['-o', 'a.xlsx']],
    ['一次只能汇总', ['a', 'b', '-o', 'a.xlsx']],
    ['请用 -o', ['a']],
    ['没有文件夹', ['missing-folder', '-o', 'a.xlsx']],
  ])('%s: called with %j', async (says, args) => {
    const { code, err } = await runCli('report', 'matrix', ...args);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });

  test('an empty folder is no input', async () => {
    const empty = join(folder, 'empty');
    await mkdir(empty);
    const { code, err } = await runCli('report', 'matrix', empty, '-o', join(folder, 'empty.xlsx'));
    expect(code).toBe(2);
    expect(err).toContain('没有文件');
  });
});
