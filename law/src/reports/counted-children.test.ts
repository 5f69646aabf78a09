import { describe, expect, test } from 'vitest';
import type { AnnualReport } from './annual-report.ts';
import { countedChildren } from './counted-children.ts';
import { exampleReport } from './example-report.ts';

const named = (organ: string | null, rest: Partial<AnnualReport> = {}, name = `${organ}.txt`) => ({
  name,
  report: exampleReport({}, { organ, ...rest }),
});

const PARENT = '示例市演示区人民政府';
const EDUCATION = named('示例市演示区教育局');
const FINANCE = named('示例市演示区财政局');

const counted = (
  children: Parameters<typeof countedChildren>[1],
  parent = named(PARENT),
  members: readonly string[] = [],
) => {
  const { counted: added, uncounted, missingMembers } = countedChildren(parent, children, members);
  return { counted: added.map(({ name }) => name), uncounted, missingMembers };
};

const left = (name: string, why: string) => [{ name, why }];

test('each organ is counted', () => {
  expect(counted([EDUCATION, FINANCE])).toEqual({
    counted: [EDUCATION.name, FINANCE.name],
    uncounted: [],
    missingMembers: [],
  });
});

describe('a report is not counted', () => {
  test('that is none', () => {
    const refused = named('示例市演示区教育局', { refused: '不是年度报告' });
    expect(counted([refused]).uncounted).toEqual(left(refused.name, '不是年度报告'));
  });

  test('of another year', () => {
    const old = named('示例市演示区教育局', { year: 2022 });
    expect(counted([old]).uncounted).toEqual(
      left(old.name, '是 2022 年度的报告，汇总的是 2023 年度'),
    );
    const ofUnknown = named('示例市演示区教育局', { year: null });
    expect(counted([ofUnknown]).uncounted).toEqual([]);
    expect(counted([old], named(PARENT, { year: null })).uncounted).toEqual([]);
  });

  test('of the parent itself', () => {
    expect(counted([named(PARENT, {}, '再.txt')]).uncounted).toEqual(
      left('再.txt', '就是汇总的机关自己，不能加进去'),
    );
  });

  test('of an organ that is counted already', () => {
    const twin = named('示例市演示区教育局', {}, '又.txt');
    expect(counted([EDUCATION, twin])).toMatchObject({
      counted: [EDUCATION.name],
      uncounted: left('又.txt', `与 ${EDUCATION.name} 是同一机关，只计一次`),
    });
  });

  test('of an area that another report sums', () => {
    const district = named(PARENT);
    const { counted: added, uncounted } = counted([EDUCATION, district], named('示例市人民政府'));
    expect(added).toEqual([district.name]);
    expect(uncounted).toEqual(
      left(EDUCATION.name, `${district.name} 是所在地区的汇总，已经包括它，不重复计`),
    );
  });
});

describe('a report is counted', () => {
  test('beside that of another area', () => {
    const other = named('示例市示范县人民政府');
    expect(counted([EDUCATION, other], named('示例市人民政府')).uncounted).toEqual([]);
  });

  test('beside an office of its area, which sums nothing', () => {
    expect(counted([EDUCATION, FINANCE], named('示例市人民政府')).uncounted).toEqual([]);
  });

  test('of an area beside the parent’s own', () => {
    const children = [EDUCATION, named('示例市演示区人民政府', {}, '区.txt')];
    expect(counted(children, named('示例市演示区人民政府办公室')).counted).toContain(
      EDUCATION.name,
    );
  });

  test('where nobody knows whose it or the parent’s is', () => {
    const nameless = named(null, {}, '无名.txt');
    expect(counted([nameless, named(null, {}, '另一.txt')]).uncounted).toEqual([]);
    expect(counted([EDUCATION], named(null, {}, '汇总.txt')).uncounted).toEqual([]);
    const district = named(PARENT);
    expect(counted([EDUCATION, district], named(null, {}, '汇总.txt')).counted).toEqual([
      district.name,
    ]);
  });
});

test('members without a report are told, by whatever name they are known', () => {
  const members = ['示例市演示区教育局', '示例市演示区民政局'];
  expect(
    counted([EDUCATION, named(null, {}, '无名.txt')], named(PARENT), members).missingMembers,
  ).toEqual(['示例市演示区民政局']);
});
