import { describe, expect, test } from 'vitest';
import { areaWith, mainOf } from '../reports/test-reports.ts';

const REPORT = '/organs/organ-1/reports/2023';
const received = (count: number) => ({
  'requests.new.natural': count,
  'requests.new.total': count,
  'requests.granted.natural': count,
  'requests.granted.total': count,
  'requests.total.natural': count,
  'requests.total.total': count,
});

describe('a report with its text', () => {
  const opening = '（一）依申请公开\n全年收到申请 5 件。\n（二）监督保障\n开展了考核。';

  test('shows its parts with their headings and lines', async () => {
    const page = await mainOf(await areaWith([{ opening, cells: received(5) }]), REPORT);
    expect(page).toContain('<h2>一、总体情况</h2>');
    expect(page).toContain('<h3>（一）依申请公开</h3>');
    expect(page).toContain('<h2>六、其他需要报告的事项</h2>');
    expect(page).not.toContain('文字部分没有核对');
  });

  test('marks the sentence that a finding quotes, with links both ways and to the cell', async () => {
    const page = await mainOf(await areaWith([{ opening, cells: received(4) }]), REPORT);
    expect(page).toMatch(
      /<mark class="fail"><span id="quote-1"><\/span>全年收到申请 5 件。<\/mark><sup><a href="#finding-1"/,
    );
    expect(page).toMatch(/<li id="finding-1" class="fail">/);
    expect(page).toContain('<blockquote>全年收到申请5件</blockquote>');
    expect(page).toContain('应为 <strong>4</strong>，文中为 <strong>5</strong>');
    expect(page).toContain('<a href="#quote-1">第一部分（一）</a>');
    expect(page).toContain('<a href="#requests.new.total">');
    expect(page).toContain('第三方核对');
  });

  test('sends what an organ wrote as text, never as markup', async () => {
    const page = await mainOf(await areaWith([{ opening: '<script>alert(1)</script>。' }]), REPORT);
    expect(page).not.toContain('<script>');
    expect(page).toContain('&lt;script&gt;');
  });

  test('is checked against the report of the year before', async () => {
    const office = await areaWith([
      { year: 2022, cells: { 'requests.carried-out.total': 3 } },
      { year: 2023 },
    ]);
    expect(await mainOf(office, REPORT)).toContain('XY-CARRY');
  });
});

describe('a restated report', () => {
  const versions = () =>
    areaWith([
      { opening: '收到申请 4 件。开展培训。', cells: received(4) },
      {
        opening: '收到申请 5 件。开展培训。',
        cells: received(5),
        rest: { restatesBecause: '漏报一件', publishedOn: '2024-03-05' },
      },
    ]);

  test('is shown in its newest version, with its reason and the way to the others', async () => {
    const page = await mainOf(await versions(), REPORT);
    expect(page).toContain('第 2 版（本页）');
    expect(page).toContain('漏报一件');
    expect(page).toContain(`href="${REPORT}/versions/1"`);
    expect(page).not.toContain('已被更正');
  });

  test('says on an earlier version that it was restated', async () => {
    expect(await mainOf(await versions(), `${REPORT}/versions/1`)).toContain('已被更正');
  });

  test('shows which cells and which sentences differ', async () => {
    const page = await mainOf(await versions(), `${REPORT}/changes`);
    expect(page).toContain('表格有 6 格不同，文字有 1 个部分不同。');
    expect(page).toMatch(/<del>收到申请 <strong>4<\/strong> 件。<\/del>/);
    expect(page).toMatch(/<ins>收到申请 <strong>5<\/strong> 件。<\/ins>/);
    expect(page).toContain('<td class="number">+1</td>');
  });

  test('has no difference to itself', async () => {
    const page = await mainOf(await versions(), `${REPORT}/changes?from=2&to=2`);
    expect(page).toContain('表格有 0 格不同，文字有 0 个部分不同。');
  });

  test.each(['/versions/3', '/changes?from=3&to=1', '/changes?from=1&to=9'])(
    'has nothing at %s',
    async (path) => {
      const { app } = await versions();
      expect((await app.inject({ url: REPORT + path })).statusCode).toBe(404);
    },
  );

  test.each(['/versions/0', '/versions/01', '/changes?from=x'])(
    'refuses the address %s',
    async (path) => {
      const { app } = await versions();
      expect((await app.inject({ url: REPORT + path })).statusCode).toBe(400);
    },
  );
});

test('a report of one version has no page of differences', async () => {
  const { app } = await areaWith([{}]);
  const reply = await app.inject({ url: `${REPORT}/changes` });
  expect(reply.statusCode).toBe(404);
  expect(reply.body).toContain('没有两版');
});

describe('the column of annual reports', () => {
  test('tells by organ and year what is there and what is missing', async () => {
    const page = await mainOf(
      await areaWith([{ year: 2023 }, { year: 2024, rest: { publishedOn: '2025-02-01' } }], 2),
      '/reports',
    );
    expect(page).toContain('<th scope="col">2025年</th>');
    expect(page).toMatch(/href="\/organs\/organ-1\/reports\/2023">.*?2024-01-20<\/a>/s);
    expect(page).toMatch(/2025-02-01<\/a> <strong class="late">迟<\/strong>/);
    expect(page).toContain('<td class="late">缺</td>');
    expect(page).toContain('政府部门次年 01-31（条例第四十九条第一款）');
    expect(page).toContain('1 / 2');
  });

  test('turns to older years', async () => {
    const office = await areaWith([{ year: 2012 }]);
    expect(await mainOf(office, '/reports')).toContain('href="/reports?to=2018"');
    const older = await mainOf(office, '/reports?to=2018');
    expect(older).toContain('<th scope="col">2012年</th>');
    expect(older).toContain('href="/reports?to=2025"');
  });

  test('of an organ lists its years with their files', async () => {
    const page = await mainOf(await areaWith([{}]), '/organs/organ-1/reports');
    expect(page).toContain(`${REPORT}/versions/1/files/docx`);
    expect(page).toContain('2024-01-20 公布');
  });
});
