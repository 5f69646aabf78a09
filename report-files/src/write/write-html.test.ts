import type { CellKey } from '@yigongkai/law/reports/annual-report';
import { exampleReport } from '@yigongkai/law/reports/example-report';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Format,
  figuresIn,
  type Grid,
  keysOfFormat,
  mergedRow,
  numberedReport,
  STATES,
} from './official-grids.ts';
import { spreadBoxes } from './spread-boxes.ts';
import { writeHtml } from './write-html.ts';

const pageOf = (report: Parameters<typeof writeHtml>[0]) =>
  new TextDecoder().decode(writeHtml(report));

/** As little of HTML as the page has: tags, attributes in quotes, four entities. */
function gridsIn(page: string): Grid[] {
  return [...page.matchAll(/<table.*?<\/table>/gsu)].map(([table]) =>
    spreadBoxes(
      [...table.matchAll(/<tr>(.*?)<\/tr>/gsu)].map(([, line = '']) =>
        [...line.matchAll(/<(?:td|th)([^>]*)>(.*?)<\/(?:td|th)>/gsu)].map(
          ([, attributes = '', text = '']) => ({
            text: plain(text),
            columns: spanOf('colspan', attributes),
            rows: spanOf('rowspan', attributes),
          }),
        ),
      ),
    ),
  );
}

function spanOf(name: string, attributes: string): number {
  return Number(new RegExp(`${name}="(\\d+)"`, 'u').exec(attributes)?.[1] ?? 1);
}

function plain(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

describe('a report as a page', () => {
  test.each(['2019', '2021'] as const)('has every figure of %s in its row and column', (format) => {
    const report = numberedReport(format);
    const raws = Object.entries(report.cells).map(([key, { raw }]) => [key, raw]);
    expect(figuresIn(gridsIn(pageOf(report)), format)).toEqual(Object.fromEntries(raws));
  });

  test.each(Object.entries(STATES))('prints %s as the document does', (key, [change, text]) => {
    const page = pageOf(numberedReport('2021', { [key]: change }));
    expect(figuresIn(gridsIn(page), '2021')[key as CellKey]).toBe(text);
  });

  test('prints a merged row in one box', () => {
    const page = pageOf(
      numberedReport('2021', { ...mergedRow('carried-in', 0), ...mergedRow('granted', 5) }),
    );
    expect(page).toContain(
      '<th scope="row" colspan="3">二、上年结转政府信息公开申请数量</th><td class="figure" colspan="7">0</td></tr>',
    );
    expect(page).toContain('<td class="figure" colspan="7">5</td></tr>');
  });

  test('keeps what any report says, whatever is in it', () => {
    const text = fc.string({
      unit: fc.constantFrom('0', '1', ',', '.', '<', '&', '"', '一', '𥔲', '/'),
    });
    const figures = fc.constantFrom('2019', '2021').chain((format) => {
      const keys = keysOfFormat(format as Format);
      const raws = fc.array(text, { minLength: keys.length, maxLength: keys.length });
      return fc.tuple(
        fc.constant(format as Format),
        raws.map((all) => keys.map((key, at) => [key, all[at] ?? ''] as const)),
      );
    });
    fc.assert(
      fc.property(figures, ([format, raws]) => {
        const changes = raws.map(([key, raw]) => [
          key,
          { raw, value: null, state: raw === '' ? 'blank' : 'none-word' },
        ]);
        const found = figuresIn(
          gridsIn(pageOf(numberedReport(format, Object.fromEntries(changes)))),
          format,
        );
        expect(found).toEqual(Object.fromEntries(raws));
      }),
      { numRuns: 25 },
    );
  });

  test('has a language, one title, headings in order, and a name and scopes for every table', () => {
    const page = pageOf(numberedReport('2021'));
    expect(page).toContain('<html lang="zh-CN">');
    expect(page.match(/<h1>/gu)).toHaveLength(1);
    expect(page.match(/<h2>/gu)).toHaveLength(6);
    expect(page.match(/<caption>/gu)).toHaveLength(3);
    expect(page).not.toMatch(/<th(?! scope=)|<script|\son\w+=|https?:/u);
  });

  test('explains our own words where they stand, and only there', () => {
    expect(pageOf(numberedReport('2021'))).not.toContain('说明：');
    const page = pageOf(numberedReport('2021', { 'proactive.rules.made': null }));
    expect(page).toContain('“缺”：原文没有这一格。');
    expect(page).not.toContain('“无法确认”：');
  });

  test('writes markup and control characters of a report as text or not at all', () => {
    const page = pageOf(
      exampleReport(
        {},
        {
          organ: '示例<script>局',
          sections: [{ no: '一', title: '总体情况', text: '（一）主动公开\n甲 & 乙\u0000\ud800' }],
        },
      ),
    );
    expect(page).toContain('<title>示例&lt;script&gt;局2023年政府信息公开工作年度报告</title>');
    expect(page).toContain('<h3>（一）主动公开</h3>\n<p>甲 &amp; 乙\ufffd</p>');
    expect(page).not.toContain('\u0000');
  });

  test('prints no part and no table that the report does not have, and no title of its own', () => {
    const page = pageOf(
      exampleReport(
        {},
        {
          organ: null,
          year: null,
          tables: { proactive: null, requests: null, remedies: '2019/2021' },
          sections: [{ no: '六', title: '其他需要报告的事项', text: '无。' }],
        },
      ),
    );
    expect(page).toContain('<h1><span>政府信息公开工作年度报告</span></h1>');
    expect([...page.matchAll(/<h2>(.*?)<\/h2>/gu)].map(([, heading]) => heading)).toEqual([
      '四、政府信息公开行政复议、行政诉讼情况',
      '六、其他需要报告的事项',
    ]);
  });
});
