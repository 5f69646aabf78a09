import { describe, expect, test } from 'vitest';
import { demoPage, tableHtml } from './demo-page.ts';
import { valuesOf } from './demo-report.ts';
import {
  distinctFigures,
  proactiveRows,
  remediesRows,
  requestsRows,
  totalFirst,
} from './demo-tables.ts';
import { htmlReport } from './html-report.ts';
import { ReadFailure } from './read-failure.ts';

const zeros = () => '0';

const valuesIn = (page: string) =>
  Object.fromEntries(
    Object.entries(htmlReport(page).cells).map(([key, { value }]) => [key, value]),
  );

const cellOf = (page: string, key: string) =>
  Object.entries(htmlReport(page).cells).find(([each]) => each === key)?.[1];

describe('a page in the official layout', () => {
  test('gives every figure under its own row and column', () => {
    const { print, figures } = distinctFigures();
    const report = htmlReport(demoPage(print));
    expect(report).toMatchObject({
      organ: '示例县示例局',
      year: 2023,
      tables: { proactive: '2021', requests: '2021', remedies: '2019/2021' },
      refused: null,
    });
    expect(valuesIn(demoPage(print))).toEqual(figures);
    expect(report.sections.map(({ no }) => no).join('')).toBe('一二三四五六');
  });

  test('may be of 2019', () => {
    const { print, figures } = distinctFigures();
    const page = demoPage(print, {
      proactive: tableHtml(proactiveRows('2019', print)),
      requests: tableHtml(requestsRows('2019', print)),
    });
    for (const key of Object.keys(figures))
      if (
        /^requests\.other-|normative-documents\.(?:repealed|in-force)|^proactive\.fees\.amount|rules\.(?:repealed|in-force)/.test(
          key,
        )
      )
        delete figures[key];
    expect(valuesIn(page)).toEqual(figures);
  });

  test('says where a figure stands', () => {
    expect(cellOf(demoPage(zeros), 'requests.carried-in.natural')?.where).toBe(
      '第 2 个表格第 5 行',
    );
  });

  test('may hold all tables in one, or within a table that lays the page out', () => {
    const { print, figures } = distinctFigures();
    const rows = [...proactiveRows('2021', print), ...requestsRows('2021', print)];
    const one = demoPage(print, { proactive: '', requests: tableHtml(rows) });
    expect(valuesIn(one)).toEqual(figures);
    const body = demoPage(print).replace(/<\/?body>/gu, '');
    const framed = `<table><tr><td>导航</td><td><table><tr><td>${body}</td></tr></table></td></tr></table>`;
    expect(valuesIn(framed)).toEqual(figures);
    expect(htmlReport(framed).sections).toHaveLength(6);
  });
});

describe('columns are those that the header names', () => {
  test('with the total before the natural persons', () => {
    const { print, figures } = distinctFigures();
    const rows = totalFirst(requestsRows('2021', print));
    expect(valuesIn(demoPage(print, { requests: tableHtml(rows) }))).toEqual(figures);
  });

  test('where header and rows divide the width differently, they are counted', () => {
    const rows = proactiveRows('2021', zeros).map((row, at) =>
      row.map((cell, place) => {
        if (at === 1) return { ...cell, columns: place === 2 ? 2 : 1 };
        return at === 2
          ? { text: `${place}`.replace('0', '规章'), columns: place === 1 ? 2 : 1 }
          : cell;
      }),
    );
    const page = demoPage(zeros, { proactive: tableHtml(rows) });
    expect(valuesOf(htmlReport(page), 'proactive.rules')).toEqual([1, 2, 3]);
  });

  test('a row that fits neither by place nor by number is unreadable', () => {
    const rows = requestsRows('2021', zeros).map((row, at) => (at === 3 ? row.slice(0, -2) : row));
    const page = demoPage(zeros, { requests: tableHtml(rows) });
    expect(valuesOf(htmlReport(page), 'requests.new')).toEqual(Array(7).fill(null));
    expect(cellOf(page, 'requests.new.natural')?.state).toBe('unreadable');
  });

  test('a figure that hangs over two rows is neither row’s', () => {
    const rows = requestsRows('2021', zeros).map((row, at) => {
      if (at === 3) return row.with(1, { text: '7', rows: 2 });
      return at === 4 ? [row[0] ?? { text: '' }, ...row.slice(2)] : row;
    });
    const page = demoPage(zeros, { requests: tableHtml(rows) });
    expect(valuesOf(htmlReport(page), 'requests.carried-in')).toEqual(Array(7).fill(null));
  });
});

describe('what a cell prints', () => {
  const withNatural = (html: string) =>
    cellOf(
      demoPage((key) => (key === 'requests.new.natural' ? html : '0')),
      'requests.new.natural',
    );

  test.each([
    ['&nbsp;', 'blank', null],
    ['', 'blank', null],
    ['<o:p>&nbsp;</o:p>', 'blank', null],
    ['/', 'slash', null],
    ['—', 'dash', null],
    ['<span>1</span><span lang="EN-US">2<o:p></o:p></span>', 'number', 12],
    ['１２', 'number', 12],
    ['<b>12</b>件', 'number', 12],
    ['<img src="3.png">', 'image', null],
    ['1<img src="3.png">', 'unreadable', null],
    ['1<br>2', 'unreadable', null],
    ['<p>1</p><p>2</p>', 'unreadable', null],
    ['12<sup>1</sup>', 'unreadable', null],
    ['<s>1</s>2', 'unreadable', null],
    ['<span style="display: none">1</span>2', 'number', 2],
    ['<script>1</script>2<!-- 3 -->', 'number', 2],
  ])('%s', (html, state, value) => {
    expect(withNatural(html)).toMatchObject({ state, value });
  });

  test.each([
    ['0', [0, 0, 0, 0, 0, 0, 0]],
    ['8', [null, null, null, null, null, null, 8]],
  ])('one %s for all columns is merged', (figure, values) => {
    const rows = requestsRows('2021', zeros).map((row, at) =>
      at === 3 ? [...row.slice(0, 1), { text: figure, columns: 7 }] : row,
    );
    const report = htmlReport(demoPage(zeros, { requests: tableHtml(rows) }));
    expect(valuesOf(report, 'requests.new')).toEqual(values);
    expect(report.cells['requests.new.total']?.state).toBe('merged');
  });

  test('a page that breaks off inside a figure leaves it unreadable', () => {
    const { print, figures } = distinctFigures();
    const page = demoPage(print);
    const total = figures['requests.total.total'];
    const cut = page.slice(0, page.indexOf(`>${total}<`) + 3);
    expect(cellOf(cut, 'requests.new.natural')?.value).toBe(figures['requests.new.natural']);
    expect(cellOf(cut, 'requests.total.total')).toMatchObject({ value: null, state: 'unreadable' });
  });
});

describe('what furnishes a page is no part of the report', () => {
  test.each(['打印本页', '上一篇：另一份报告', '主办单位：示例县人民政府', '某ICP备00000000号'])(
    '%s',
    (line) => {
      const page = demoPage(zeros).replace('</body>', `<div>${line}</div><div>其他</div></body>`);
      expect(htmlReport(page).sections.at(-1)?.text).toBe('没有其他需要报告的事项。');
    },
  );

  test('nor are navigation, scripts and lists to choose from', () => {
    const page = demoPage(zeros).replace(
      '<p>人手不足',
      '<nav>首页</nav><script>var a = "页";</script><select><option>年</option></select><p>人手不足',
    );
    expect(htmlReport(page)).toEqual(htmlReport(demoPage(zeros)));
  });
});

describe('a page that stands in the place of a report is told as such', () => {
  test.each([
    ['<h1>404 Not Found</h1><hr>nginx', '找不到网页'],
    ['<p>您访问的页面不存在</p>', '找不到网页'],
    ['<h1>502 Bad Gateway</h1>', '服务器故障'],
    ['<p>您的请求已被网站防火墙拦截</p>', '防火墙'],
    ['<form>用户名 <input name="u"> 密码 <input type="password"></form>', '登录'],
    ['<div id="app"></div><script src="app.js"></script>', '脚本'],
    ['<p> </p>', '没有文字'],
  ])('%s', (body, says) => {
    const read = () => htmlReport(`<html><body>${body}</body></html>`);
    expect(read).toThrow(ReadFailure);
    expect(read).toThrow(says);
  });

  test('another document is refused, not taken for such a page', () => {
    const text = `<p>${'本县今年修建道路，方便出行。'.repeat(150)}忘记密码</p>`;
    expect(htmlReport(`<html>${text}</html>`).refused).toContain('不是');
  });
});

test('tables within tables without end, and spans without end, take no time', () => {
  const deep = '<table><tr><td>'.repeat(20_000);
  expect(() => htmlReport(`<html>${deep}一、`)).not.toThrow();
  const wide = '<tr><td rowspan="65534" colspan="1000">1</td></tr>'.repeat(5000);
  expect(htmlReport(`<table>${wide}</table>`).refused).not.toBeNull();
  expect(valuesIn(demoPage(zeros, { remedies: tableHtml(remediesRows(zeros)) }))).toMatchObject({
    'remedies.direct-suit.total': 0,
  });
});
