import { checkReport } from '@yigongkai/law/reports/check-report';
import { describe, expect, test } from 'vitest';
import { DISTRICT, readText, statesOf, TOWNSHIP, valuesOf } from './demo-report.ts';

describe('the report of a district office in the format of 2021', () => {
  const report = readText(DISTRICT);

  test('says whose it is and of which year', () => {
    expect(report).toMatchObject({
      organ: '示例市演示区人民政府办公室',
      year: 2023,
      refused: null,
    });
  });

  test('has the tables of 2021, every cell of them, and all sums hold', () => {
    expect(report.tables).toEqual({ proactive: '2021', requests: '2021', remedies: '2019/2021' });
    expect(Object.keys(report.cells)).toHaveLength(10 + 25 * 7 + 15);
    expect(checkReport(report).findings).toEqual([]);
    expect(checkReport(report).passed).toContain('T3-COL');
  });

  test.each([
    ['proactive.normative-documents', [4, 2, 31]],
    ['proactive.licences', [1204]],
    ['proactive.compulsion', [2]],
    ['proactive.fees', [86.205]],
    ['requests.new', [9, 2, 0, 1, 0, 1, 13]],
    ['requests.carried-in', [1, 0, 0, 0, 0, 0, 1]],
    ['requests.partial', [1, 0, 0, 1, 0, 0, 2]],
    ['requests.deny-three-securities', [0, 0, 0, 0, 0, 0, 0]],
    ['requests.unable-needs-creation', [0, 1, 0, 0, 0, 0, 1]],
    ['requests.other-else', [0, 0, 0, 0, 0, 1, 1]],
    ['requests.total', [9, 2, 0, 1, 0, 1, 13]],
    ['requests.carried-out', [1, 0, 0, 0, 0, 0, 1]],
    ['remedies.reconsideration', [2, 1, 0, 1, 4]],
    ['remedies.direct-suit', [1, 0, 0, 0, 1]],
    ['remedies.suit-after-reconsideration', [0, 0, 1, 0, 1]],
  ])('%s', (row, values) => {
    expect(valuesOf(report, row)).toEqual(values);
  });

  test('keeps what is printed, its unit and its place', () => {
    expect(report.cells['proactive.licences.decisions']).toEqual({
      value: 1204,
      state: 'number',
      raw: '1,204',
      where: '第 21 行',
    });
    expect(report.cells['proactive.fees.amount']).toMatchObject({
      unit: '万元',
      where: '第 28 行',
    });
    expect(report.cells['proactive.normative-documents.made']?.where).toBe('第 17–18 行');
  });

  test('has its six parts with their text and without the tables', () => {
    expect(report.sections.map(({ no, title }) => `${no} ${title}`)).toEqual([
      '一 总体情况',
      '二 主动公开政府信息情况',
      '三 收到和处理政府信息公开申请情况',
      '四 政府信息公开行政复议、行政诉讼情况',
      '五 存在的主要问题及改进情况',
      '六 其他需要报告的事项',
    ]);
    expect(report.sections[0]?.text).toContain('公布各类信息205条');
    expect(report.sections[2]?.text).toBe('');
    expect(report.sections[5]?.text).toBe('2023年没有收取信息处理费。');
  });
});

describe('the report of a township in the format of 2019', () => {
  const report = readText(TOWNSHIP);

  test('has the tables of 2019 and every cell of them', () => {
    expect(report.tables).toEqual({ proactive: '2019', requests: '2019', remedies: '2019/2021' });
    expect(Object.keys(report.cells)).toHaveLength(22 + 23 * 7 + 15);
    expect(report.year).toBe(2020);
  });

  test.each([
    ['proactive.rules', [null, null, null], 'slash'],
    ['proactive.normative-documents', [3, 3, 12], 'number'],
    ['proactive.licences', [40, -3, 181], 'number'],
    ['proactive.other-services', [10, 2, 15], 'number'],
    ['proactive.penalties', [26, -1, 43], 'number'],
    ['proactive.fees', [3, 0], 'number'],
    ['proactive.procurement', [7, 79000.1], 'number'],
    ['requests.carried-in', [0, 0, 0, 0, 0, 0, 0], 'merged'],
    ['requests.other', [1, 0, 0, 0, 0, 0, 1], 'number'],
  ])('%s', (row, values, states) => {
    expect(valuesOf(report, row)).toEqual(values);
    expect(statesOf(report, row)).toEqual([states]);
  });

  test('has a preamble glued to the first heading, and a part whose title its text has swallowed', () => {
    expect(report.sections[0]).toMatchObject({ no: '一', title: '总体情况' });
    expect(report.sections[4]).toMatchObject({ title: '存在的问题和下一步打算' });
    expect(report.sections[5]).toMatchObject({
      title: '',
      text: '2020年本镇没有收取信息处理费,没有别的事项要报告。',
    });
  });
});
