import { describe, expect, test } from 'vitest';
import { checkReport } from '../check-report.ts';
import { type CellChange, exampleTelling } from '../example-report.ts';
import type { Finding } from '../finding.ts';

type Cells = Readonly<Record<string, CellChange>>;

const findingOf = (rule: string, text: string, cells: Cells = {}) =>
  checkReport(exampleTelling({ 一: text }, cells, { organ: '示例市演示区教育局' })).findings.find(
    (finding) => finding.rule === rule,
  );

describe('a finding says what does not fit, by how much and where', () => {
  test.each<[string, string, Cells, Partial<Finding>]>([
    [
      'N-SUM',
      '公开政府信息80条，其中文件50条、动态40条。',
      {},
      {
        verdict: 'fail',
        cells: [],
        expected: 90,
        actual: 80,
        says: '正文总数 80 条，所列 2 项 50＋40 合计 90，多出 10',
        where: '第一部分',
        quote: '公开政府信息80条，其中文件50条、动态40条',
      },
    ],
    [
      'N-SUM',
      '公开政府信息80条，其中文件50条、其他20条。',
      {},
      { expected: 70, says: '正文总数 80 条，所列 2 项 50＋20 合计 70，少 10' },
    ],
    [
      'N-SUM',
      '公开信息80余条，其中文件50条、动态40条。',
      {},
      { verdict: 'uncertain', says: '正文总数 约 80 条，所列 2 项 50＋40 合计 90，多出 10' },
    ],
    [
      'N-CH',
      '收到申请12件，其中网上申请7件、信函申请3件、当面申请1件。',
      {},
      {
        verdict: 'uncertain',
        expected: 11,
        actual: 12,
        says: '正文收到申请 12 件，所列各渠道 7＋3＋1 合计 11 件，请核实',
        quote: '收到申请12件，其中网上申请7件、信函申请3件、当面申请1件',
      },
    ],
    [
      'N-CLAIM',
      '收到申请12件，办结15件。',
      {
        'requests.new.total': 12,
        'requests.carried-in.natural': 1,
        'requests.carried-in.total': 1,
      },
      {
        verdict: 'fail',
        actual: 15,
        says: '正文说收到 12 件、办结 15 件，办结多于收到与上年结转（1 件）之和',
        quote: '收到申请12件，办结15件',
      },
    ],
    [
      'N-CLAIM',
      '收到申请12件，办结15件。',
      { 'requests.carried-in.total': null },
      {
        verdict: 'uncertain',
        says: '正文说收到 12 件、办结 15 件，办结多于收到，又没有读出上年结转',
      },
    ],
    [
      'N-CLAIM',
      '行政复议案件均维持。',
      { 'remedies.reconsideration.corrected': 1, 'remedies.reconsideration.total': 1 },
      {
        verdict: 'fail',
        cells: ['remedies.reconsideration.corrected'],
        expected: 1,
        actual: 0,
        says: '正文说“均维持”，表中“结果纠正”有 1 件，请核实',
        quote: '行政复议案件均维持',
      },
    ],
    [
      'FEE-UNIT',
      '',
      { 'proactive.fees.amount': { value: 30, unit: '元', raw: '30元' } },
      {
        verdict: 'uncertain',
        cells: ['proactive.fees.amount'],
        actual: 30,
        says: '表二行政事业性收费写作“30元”，表头单位是万元，请核实',
      },
    ],
    [
      'FEE-UNIT',
      '',
      { 'proactive.fees.amount': 1_000_001 },
      { says: '表二行政事业性收费为 1000001 万元，疑为以元填报，请核实' },
    ],
    [
      'T3-ROW',
      '',
      { 'requests.granted.natural': 1 },
      {
        verdict: 'fail',
        cells: ['requests.granted.total'],
        expected: 1,
        actual: 0,
        says: '表三“（一）予以公开”一行：各类申请人之和为 1，总计为 0，两者不符',
        where: 'requests.granted.total',
      },
    ],
    [
      'T3-COL',
      '',
      { 'requests.granted.natural': 1 },
      { cells: ['requests.total.natural'], expected: 1, actual: 0 },
    ],
    [
      'T3-BAL',
      '',
      { 'requests.new.natural': 1, 'requests.new.total': 1 },
      {
        cells: [
          'requests.new.natural',
          'requests.carried-in.natural',
          'requests.total.natural',
          'requests.carried-out.natural',
        ],
        expected: 1,
        actual: 0,
        says: '表三“自然人”一列：第一项加第二项为 1，第三项加第四项为 0，两者不符',
        where: 'requests.total.natural',
      },
    ],
  ])('%s: %s', (rule, text, cells, expected) => {
    expect(findingOf(rule, text, cells)).toMatchObject(expected);
  });
});

test('the highest amount of fees that may be right raises no doubt', () => {
  expect(findingOf('FEE-UNIT', '', { 'proactive.fees.amount': 1_000_000 })).toBeUndefined();
});

describe('a list that does not add up', () => {
  const items = (count: number, each: number) =>
    Array.from(
      { length: count },
      (_, at) => `第${'一二三四五六七八九十甲乙丙丁戊'[at]}类${each}条`,
    );

  test('is told with fourteen items at most', () => {
    const says = (count: number) =>
      findingOf('N-SUM', `公开政府信息5条，其中${items(count, 2).join('、')}。`)?.says;
    expect(says(14)).toContain(`所列 14 项 ${Array(14).fill(2).join('＋')} 合计 28`);
    expect(says(15)).toContain(`所列 15 项 ${Array(14).fill(2).join('＋')}＋… 合计 30`);
  });

  test('is quoted up to 120 characters', () => {
    const text = `公开政府信息1条，其中${items(15, 20).join('、')}，${'内容涵盖各个领域'.repeat(8)}9条。`;
    const quote = findingOf('N-SUM', text)?.quote ?? '';
    expect(quote).toBe(`${text.slice(0, 120)}…`);
  });

  test('of about so many may be up to a tenth longer', () => {
    expect(findingOf('N-SUM', '公开信息80余条，其中文件50条、动态38条。')).toBeUndefined();
    expect(findingOf('N-SUM', '公开信息80余条，其中文件50条、动态39条。')?.verdict).toBe(
      'uncertain',
    );
  });
});
