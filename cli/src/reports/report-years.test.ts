import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../run-cli.ts';

const FIXTURES = new URL('../../../report-files/src/fixtures/', import.meta.url);
const DISTRICT = fileURLToPath(new URL('demo-district-2023.txt', FIXTURES));

let folder = '';
let next = '';
let renamed = '';
let wrong = '';
let novel = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-years-'));
  const text = await readFile(DISTRICT, 'utf8');
  const write = async (name: string, content: string) => {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  };
  const of2024 = text
    .replaceAll('2023年', '2024年')
    .replace('二、上年结转政府信息公开申请数量 | 1 |', '二、上年结转政府信息公开申请数量 | 4 |');
  next = await write('2024.txt', of2024);
  renamed = await write(
    'renamed-2024.txt',
    of2024.replaceAll('演示区人民政府办公室', '新演示区人民政府办公室'),
  );
  wrong = await write('wrong.txt', text.replace('2 | 1 | 0 | 1 | 4 |', '2 | 1 | 0 | 1 | 5 |'));
  novel = await write('novel.txt', '从前有座山。');
});

afterAll(() => rm(folder, { recursive: true }));

type Checked = {
  findings: { rule: string; verdict: string; against?: string; person?: unknown }[];
};

async function check(...args: readonly string[]) {
  const { code, out, err } = await runCli('report', 'check', ...args, '--json');
  return { code, err, reports: JSON.parse(out || '[]') as Checked[] };
}

function carried(report: Checked | undefined) {
  return report?.findings.find(({ rule }) => rule === 'XY-CARRY');
}

describe('report check of several years', () => {
  test('sets the years of one organ side by side and names the other file', async () => {
    const { code, reports } = await check(next, DISTRICT);
    expect(code).toBe(1);
    expect(carried(reports[0])).toMatchObject({ verdict: 'fail', against: DISTRICT });
    expect(carried(reports[1])).toBeUndefined();
  });

  test('leaves other organs apart, until a person says that they are one', async () => {
    const apart = await check(DISTRICT, renamed);
    expect(carried(apart.reports[1])).toBeUndefined();
    const together = await check(DISTRICT, renamed, '--same-organ');
    expect(carried(together.reports[1])).toMatchObject({ verdict: 'uncertain' });
  });

  test('tells a person the same', async () => {
    const { out } = await runCli('report', 'check', DISTRICT, next);
    expect(out).toContain(
      '不符  XY-CARRY  表三“自然人”一列：上年结转为 4，上一年度报告的结转下年度为 1，两者不符',
    );
    expect(out).toContain(`对照 ${DISTRICT}`);
  });
});

describe('report check with what a person knows', () => {
  test('judges the day of publication', async () => {
    const { reports } = await check(DISTRICT, '--published', '2024-02-01');
    expect(reports[0]?.findings).toMatchObject([{ rule: 'DATE', verdict: 'fail' }]);
    const several = await check(DISTRICT, next, '--published', '2024-02-01');
    expect(several.code).toBe(2);
  });

  test('looks for the names of other places', async () => {
    const names = join(folder, 'places.txt');
    await writeFile(names, '别处\n');
    const path = join(folder, 'elsewhere.txt');
    const text = await readFile(DISTRICT, 'utf8');
    await writeFile(path, text.replace('逐项落实', '在《别处日报》公布'));
    const { reports } = await check(path, '--other-places', names);
    expect(reports[0]?.findings).toMatchObject([{ rule: 'OTHER-PLACE', verdict: 'uncertain' }]);
  });
});

describe('report check with the verdicts that a person gave', () => {
  test('makes a place for each finding, keeps what is filled in, and opens it when the evidence changes', async () => {
    const path = join(folder, 'verdicts.json');
    const first = await check(wrong, '--verdicts', path);
    expect(first.code).toBe(1);
    expect(first.reports[0]?.findings[0]).not.toHaveProperty('person');

    const written = await readFile(path, 'utf8');
    expect(written.match(/"verdict": null/g)).toHaveLength(first.reports[0]?.findings.length ?? 0);
    await writeFile(
      path,
      written.replace('"verdict": null', '"verdict": "explained", "by": "某甲"'),
    );
    const again = await check(wrong, '--verdicts', path);
    const person = { verdict: 'explained', by: '某甲', reopened: false };
    expect(again.reports[0]?.findings[0]).toMatchObject({ rule: 'T4-SUM', person });

    const kept = await readFile(path, 'utf8');
    await writeFile(path, kept.replace('总计为 5', '总计为 6'));
    const changed = await check(wrong, '--verdicts', path);
    expect(changed.reports[0]?.findings[0]?.person).toEqual({ ...person, reopened: true });
    const { out } = await runCli('report', 'check', wrong, '--verdicts', path);
    expect(out).toContain('人工判断：已有说明，某甲；依据已变，请重新判断');
  });

  test('knows a file by its content and not by its name', async () => {
    const path = join(folder, 'by-content.json');
    await check(wrong, '--verdicts', path);
    const filled = (await readFile(path, 'utf8')).replace(
      '"verdict": null',
      '"verdict": "dismissed"',
    );
    await writeFile(path, filled);
    const copy = join(folder, 'copy.txt');
    await writeFile(copy, await readFile(wrong));
    const { reports } = await check(copy, '--verdicts', path);
    expect(reports[0]?.findings[0]?.person).toMatchObject({ verdict: 'dismissed' });
    await check(DISTRICT, '--verdicts', path);
    expect(await readFile(path, 'utf8')).toBe(filled);
  });

  test.each(['{', '[]', '{"x": []}'])(
    'leaves a file alone that holds something else: %s',
    async (text) => {
      const path = join(folder, 'other.json');
      await writeFile(path, text);
      const { code, err } = await check(wrong, '--verdicts', path);
      expect(code).toBe(2);
      expect(err).toContain('不是人工判断的记录');
      expect(await readFile(path, 'utf8')).toBe(text);
    },
  );
});

describe('report sum', () => {
  const asCity = async (name: string, from = '', to = '') => {
    const text = await readFile(DISTRICT, 'utf8');
    const path = join(folder, name);
    await writeFile(
      path,
      text.replaceAll('示例市演示区人民政府办公室', '示例市人民政府').replace(from, to),
    );
    return path;
  };

  test('ends with 0 when every cell is the sum', async () => {
    const { code, out } = await runCli(
      'report',
      'sum',
      await asCity('city.txt'),
      DISTRICT,
      '--json',
    );
    expect(code).toBe(0);
    const { parent, children, cells, missingMembers } = JSON.parse(out);
    expect(parent).toMatchObject({ organ: '示例市人民政府', year: 2023 });
    expect(children).toMatchObject([{ file: DISTRICT, counted: true, why: null }]);
    expect(missingMembers).toEqual([]);
    expect(cells).toContainEqual({
      cell: 'requests.new.total',
      parent: 13,
      sum: 13,
      difference: 0,
      missing: [],
      verdict: null,
      says: expect.stringContaining('汇总为 13，各机关之和为 13'),
    });
  });

  test('ends with 1 and names the cell when one is not', async () => {
    const city = await asCity('more.txt', '行政处罚 | 37 |', '行政处罚 | 40 |');
    const { code, out } = await runCli('report', 'sum', city, DISTRICT);
    expect(code).toBe(1);
    expect(out).toContain(
      '不符  表二“行政处罚”“本年处理决定数量”：汇总为 40，各机关之和为 37；相差 3',
    );
  });

  test('names what is counted already, what cannot be read, and who is missing', async () => {
    const city = await asCity('whole.txt');
    const members = join(folder, 'members.txt');
    await writeFile(members, '示例市演示区人民政府办公室\n示例市教育局\n');
    const args = ['report', 'sum', city, DISTRICT, wrong, novel, '--members', members];
    const { code, out } = await runCli(...args);
    expect(code).toBe(1);
    expect(out).toContain(`没有加  ${wrong}  与 ${DISTRICT} 是同一机关，只计一次`);
    expect(out).toContain(`没有加  ${novel}`);
    expect(out).toContain('缺报告  示例市教育局');
    expect(out).toContain(`缺 ${novel} 的数字`);
  });

  test('says that no report can be added when each is of another year, and counts no cell as equal', async () => {
    const city = await asCity('alone.txt');
    const { code, out } = await runCli('report', 'sum', city, next);
    expect(code).toBe(1);
    expect(out).toMatch(/没有可加的报告，共 \d+ 格，相符 0 格/u);
    expect(out).toContain(`没有加  ${next}`);
    const { cells } = JSON.parse((await runCli('report', 'sum', city, next, '--json')).out);
    expect(cells.filter(({ verdict }: { verdict: unknown }) => verdict === null)).toEqual([]);
  });

  test('ends with 2 when there is nothing to add up', async () => {
    const { code } = await runCli('report', 'sum', novel, DISTRICT, '--json');
    expect(code).toBe(2);
  });
});
