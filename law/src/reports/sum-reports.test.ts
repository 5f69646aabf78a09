import { describe, expect, test } from 'vitest';
import type { CellKey } from './annual-report.ts';
import { type CellChange, exampleReport } from './example-report.ts';
import { sumReports } from './sum-reports.ts';

const CITY = '示例市人民政府';
const of2019 = { proactive: '2019', requests: '2019', remedies: '2019/2021' } as const;

const of = (organ: string, cells: Readonly<Record<string, CellChange>> = {}, rest = {}) => ({
  name: organ,
  report: exampleReport(cells, { organ, year: 2023, ...rest }),
});
const cellOf = (key: CellKey, { cells }: ReturnType<typeof sumReports>) =>
  cells.find(({ cell }) => cell === key);

const NEW = 'requests.new.total';
const EDUCATION = '示例市教育局';
const HEALTH = '示例市卫生健康委员会';

describe('a cell of the area beside the sum of its organs', () => {
  test.each<[string, CellChange, CellChange, CellChange, object]>([
    ['agrees', 5, 2, 3, { parent: 5, sum: 5, difference: 0, missing: [], verdict: null }],
    ['differs', 6, 2, 3, { parent: 6, sum: 5, difference: 1, missing: [], verdict: 'fail' }],
    [
      'is not in one organ’s report',
      5,
      2,
      null,
      { sum: 2, missing: [HEALTH], verdict: 'uncertain' },
    ],
    [
      'cannot be read',
      5,
      2,
      { value: null, state: 'unreadable' },
      { sum: 2, missing: [HEALTH], verdict: 'uncertain' },
    ],
    [
      'is blank in a line otherwise filled in',
      6,
      2,
      { value: null, state: 'blank' },
      { sum: 2, missing: [], verdict: 'uncertain' },
    ],
    [
      'is missing, and what is there agrees',
      2,
      2,
      null,
      { difference: 0, missing: [HEALTH], verdict: 'note' },
    ],
  ])('%s', (_name, whole, one, other, expected) => {
    const summed = sumReports(of(CITY, { [NEW]: whole }), [
      of(EDUCATION, { [NEW]: one }),
      of(HEALTH, { [NEW]: other }),
    ]);
    expect(cellOf(NEW, summed)).toMatchObject(expected);
  });

  test.each<[CellChange, CellChange, CellChange, string]>([
    [5, 2, 3, '汇总为 5，各机关之和为 5'],
    [6, 2, 3, '汇总为 6，各机关之和为 5；相差 1'],
    [null, 2, 3, '汇总为 （没有数字），各机关之和为 5'],
    [5, null, null, `汇总为 5，各机关之和为 （没有数字）；缺 ${EDUCATION}、${HEALTH} 的数字`],
    [2, 2, null, `汇总为 2，各机关之和为 2；缺 ${HEALTH} 的数字`],
  ])(
    'of %j beside %j and %j is told with what differs and what is missing',
    (whole, one, other, words) => {
      const summed = sumReports(of(CITY, { [NEW]: whole }), [
        of(EDUCATION, { [NEW]: one }),
        of(HEALTH, { [NEW]: other }),
      ]);
      expect(cellOf(NEW, summed)?.says.split('：').slice(1).join('：')).toBe(words);
    },
  );

  test('that was regained makes a difference no more than a doubt', () => {
    const regained = { value: 6, state: 'recovered' } as const;
    const children = [of(EDUCATION, { [NEW]: 2 }), of(HEALTH, { [NEW]: 3 })];
    expect(cellOf(NEW, sumReports(of(CITY, { [NEW]: regained }), children))?.verdict).toBe(
      'uncertain',
    );
  });

  test('is told in a sentence', () => {
    const summed = sumReports(of(CITY, { [NEW]: 6 }), [of(EDUCATION, { [NEW]: 2 })]);
    expect(cellOf(NEW, summed)?.says).toBe(
      '表三“一、本年新收政府信息公开申请数量”“总计”：汇总为 6，各机关之和为 2；相差 4',
    );
  });

  test('of a court case may be counted once for two organs', () => {
    const key = 'remedies.direct-suit.total';
    expect(cellOf(key, sumReports(of(CITY, { [key]: 1 }), [of(EDUCATION)]))?.verdict).toBe(
      'uncertain',
    );
  });

  test('of money adds up without a binary rest', () => {
    const key = 'proactive.fees.amount';
    const summed = sumReports(of(CITY, { [key]: 0.3 }), [
      of(EDUCATION, { [key]: 0.1 }),
      of(HEALTH, { [key]: 0.2 }),
    ]);
    expect(cellOf(key, summed)?.difference).toBe(0);
  });

  test('（六） of the form of 2019 is the sum of the three rows of 2021', () => {
    const whole = of(
      CITY,
      { 'requests.other.total': 3 },
      { tables: { ...of2019, proactive: '2021' } },
    );
    const part = of(EDUCATION, {
      'requests.other-else.total': 2,
      'requests.other-not-paid.total': 1,
    });
    expect(cellOf('requests.other.total', sumReports(whole, [part]))).toMatchObject({
      sum: 3,
      difference: 0,
    });
  });
});

describe('no report is added', () => {
  test.each([
    ['twice', [of(EDUCATION), of('示例市教育局')], '同一机关'],
    ['that is the parent’s own', [of(CITY)], '汇总的机关自己'],
    ['of another year', [of(EDUCATION, {}, { year: 2022 })], '2022 年度'],
    ['that another one sums', [of('示例市演示区人民政府'), of('示例市演示区教育局')], '已经包括它'],
    ['that is none', [of(EDUCATION, {}, { refused: '不是年度报告' })], '不是年度报告'],
  ])('%s', (_name, children, why) => {
    const { uncounted } = sumReports(of(CITY), children);
    expect(uncounted).toMatchObject([{ why: expect.stringContaining(why) }]);
  });

  test('an organ of the city itself is added beside a district', () => {
    const { counted } = sumReports(of(CITY), [of('示例市演示区人民政府'), of(EDUCATION)]);
    expect(counted).toEqual(['示例市演示区人民政府', EDUCATION]);
  });
});

describe('what is not there', () => {
  test('is named among the members, and no difference is then certain', () => {
    const summed = sumReports(of(CITY, { [NEW]: 6 }), [of(EDUCATION, { [NEW]: 2 })], {
      members: [EDUCATION, HEALTH],
    });
    expect(summed.missingMembers).toEqual([HEALTH]);
    expect(cellOf(NEW, summed)?.verdict).toBe('uncertain');
  });

  test('is named in every cell, when its file could not be read', () => {
    const summed = sumReports(of(CITY, { [NEW]: 6 }), [of(EDUCATION, { [NEW]: 2 })], {
      unread: ['x.pdf'],
    });
    expect(cellOf(NEW, summed)).toMatchObject({ missing: ['x.pdf'], verdict: 'uncertain' });
  });
});
