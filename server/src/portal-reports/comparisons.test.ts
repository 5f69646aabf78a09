import { describe, expect, test } from 'vitest';
import { areaWith, mainOf, type ReportChange } from '../reports/test-reports.ts';

const received = (count: number): NonNullable<ReportChange['cells']> => ({
  'requests.new.natural': count,
  'requests.new.total': count,
});

const BLANK = { state: 'blank', value: null, raw: '' } as const;

describe('one organ year by year', () => {
  const url = '/reports/by-year?organ=organ-1';
  const years = (counts: readonly number[]) =>
    areaWith(counts.map((count, at) => ({ year: 2019 + at, cells: received(count) })));

  test('is a chart with words for those who do not see it, and the table it is drawn from', async () => {
    const page = await mainOf(await years([3, 5]), url);
    expect(page).toMatch(/<svg[^>]*role="img" aria-labelledby="chart-1-title chart-1-says">/);
    expect(page).toContain('<desc id="chart-1-says">2019年3件，2020年5件。</desc>');
    expect(page).toMatch(
      /<th scope="row">一、本年新收.*?<td class="number">3<\/td><td class="number">5<\/td>/s,
    );
    expect(page).toContain('+2 <span class="quiet">+66.7%</span>');
  });

  test('has a gap where a figure is blank or a report is missing, never a zero', async () => {
    const office = await areaWith([
      { year: 2019, cells: received(3) },
      { year: 2020, cells: { 'requests.new.total': BLANK } },
      { year: 2022, cells: received(4) },
    ]);
    const page = await mainOf(office, url);
    expect(page).toContain('<td class="number quiet">空白</td>');
    expect(page).toContain('<td class="number quiet">未收录</td>');
    expect(page.match(/class="point"/g)).toHaveLength(2);
    expect(page).not.toContain('class="series"');
    expect(page).toContain('另有2年没有数字，不按零计');
  });

  test('tells no outlier of six years, and one of seven', async () => {
    expect(await mainOf(await years([1, 2, 3, 4, 5, 900]), url)).toContain(
      '有数字的共 6 个年度，少于 7 个年度，不判断离群值',
    );
    const page = await mainOf(await years([10, 11, 12, 13, 14, 15, 900]), url);
    expect(page).toContain('离群：2025年。有数字的共 7 个年度，中位数 13，绝对中位差');
    expect(page.match(/class="outlier"/g)).toHaveLength(1);
  });

  test('is kept to the years that are asked for, the wrong way round too', async () => {
    const page = await mainOf(await years([1, 2, 3, 4]), `${url}&from=2021&to=2020`);
    expect(page).toContain('2020至2021年变化');
    expect(page).toContain('2020年2件，2021年3件。');
  });

  test('adds （六） of 2021 up to that of 2019, where all three figures are there', async () => {
    const office = await areaWith([
      { year: 2023, cells: { 'requests.other-else.total': 4, 'requests.other-not-paid.total': 1 } },
      { year: 2024, cells: { 'requests.other-else.total': BLANK } },
    ]);
    const page = await mainOf(office, `${url}&one=requests.other`);
    expect(page).toContain('<td class="number">5 <span class="quiet">三项之和</span></td>');
    expect(page).toContain('<td class="number quiet">有一项没有数字</td>');
  });

  test('asks for an organ first', async () => {
    expect(await mainOf(await years([1]), '/reports/by-year')).toContain('请选择一个机关');
  });

  test.each([
    ['/reports/by-year?organ=nowhere', 404, '没有这个机关'],
    ['/reports/by-year?organ=organ-2', 404, '无从比较'],
    ['/reports/by-year?organ=organ-1&one=requests.none', 400, '没有“requests.none”这个指标'],
    ['/reports/by-year?organ=organ-1&applicant=nobody', 400, '有误'],
  ])('says what is wrong at %s', async (address, status, says) => {
    const { app } = await areaWith([{}], 2);
    const reply = await app.inject({ url: address });
    expect(reply.statusCode).toBe(status);
    expect(reply.body).toContain(says);
  });
});

describe('the organs of one year', () => {
  const organs = (counts: readonly number[]) =>
    areaWith(
      counts.map((count, at) => ({ organ: `organ-${at + 1}`, cells: received(count) })),
      counts.length,
    );

  test('stand largest first, with the median among them and outliers named', async () => {
    const page = await mainOf(await organs([10, 12, 11, 14, 13, 15, 100]), '/reports/by-organ');
    expect(page).toContain('最多的是演示区第7局，100件；最少的是演示区第1局，10件。中位数13件。');
    expect(page).toContain('离群：演示区第7局（100）。有数字的共 7 个机关');
    expect(page).toContain('演示区第7局（离群）</text>');
    expect(page.match(/class="bar median"/g)).toHaveLength(1);
  });

  test('have no median and no outlier among few', async () => {
    const page = await mainOf(await organs([1, 2, 100]), '/reports/by-organ');
    expect(page).not.toContain('bar median');
    expect(page).toContain('少于 7 个机关，不判断离群值');
  });

  test('of which one left the cell blank: it is in the table and not in the chart', async () => {
    const office = await areaWith(
      [{ cells: received(0) }, { organ: 'organ-2', cells: { 'requests.new.total': BLANK } }],
      2,
    );
    const page = await mainOf(office, '/reports/by-organ');
    expect(page).toContain('<td class="number quiet">空白</td>');
    expect(page.match(/class="bar"/g)).toHaveLength(1);
  });

  test('are those of the latest year that has two of them, unless a year is asked for', async () => {
    const office = await areaWith(
      [
        { year: 2022 },
        { organ: 'organ-2', year: 2022 },
        { year: 2023 },
        { organ: 'organ-2', year: 2023 },
        { year: 2024 },
      ],
      2,
    );
    expect(await mainOf(office, '/reports/by-organ')).toContain('<p class="lead">2023年');
    expect(await mainOf(office, '/reports/by-organ?year=2024')).toContain('<p class="lead">2024年');
  });

  test('are those of the latest year where no year has two', async () => {
    const office = await areaWith([{ year: 2022 }, { year: 2023 }]);
    expect(await mainOf(office, '/reports/by-organ')).toContain('<p class="lead">2023年');
  });

  test('can be kept to one kind', async () => {
    const page = await mainOf(await organs([1, 2]), '/reports/by-organ?kind=township');
    expect(page).toContain('没有收录这一类机关的年度报告');
  });

  test('are not there to compare while no report is', async () => {
    const { app } = await areaWith([]);
    const reply = await app.inject({ url: '/reports/by-organ' });
    expect([reply.statusCode, reply.body.includes('目前没有年度报告')]).toEqual([404, true]);
  });
});
