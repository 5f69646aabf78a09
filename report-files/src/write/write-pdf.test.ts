import type { AnnualReport, CellKey } from '@yigongkai/law/reports/annual-report';
import { exampleReport } from '@yigongkai/law/reports/example-report';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { keysOfFormat, mergedRow, numberedReport } from './official-grids.ts';
import { writePdf } from './write-pdf.ts';

/** A run of text with the middle of its line, from the left and the top of its page. */
type Run = {
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
};

async function runsOf(report: AnnualReport): Promise<Run[]> {
  const document = await getDocumentProxy(await writePdf(report));
  const runs: Run[] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    const { items } = await (await document.getPage(page)).getTextContent();
    for (const item of items)
      if ('str' in item && item.str.trim() !== '') {
        const [size = 0, , , , left = 0, base = 0] = item.transform;
        runs.push({
          page,
          text: item.str,
          x: left + item.width / 2,
          y: 842 - base,
          width: item.width,
          size,
        });
      }
  }
  return runs;
}

/** The numbered report of each format, read back once for all tests that look at it. */
const NUMBERED = Object.fromEntries(
  (['2019', '2021'] as const).map((format) => {
    const report = numberedReport(format);
    return [format, { report, runs: runsOf(report) }];
  }),
) as Record<'2019' | '2021', { report: AnnualReport; runs: Promise<Run[]> }>;

const textOf = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');

function onlyRun(runs: readonly Run[], text: string): Run {
  const [run, ...others] = runs.filter((each) => each.text === text);
  if (!run || others.length > 0) throw new Error(`${text} stands ${1 + others.length} times`);
  return run;
}

/** The figures of a numbered report by the row and the column of their keys. */
function placesOf(
  runs: readonly Run[],
  report: AnnualReport,
): { key: CellKey; row: string; column: string; run: Run }[] {
  return Object.entries(report.cells).map(([key, { raw }]) => ({
    key: key as CellKey,
    row: key.slice(0, key.lastIndexOf('.')),
    column: key.slice(key.lastIndexOf('.') + 1),
    run: onlyRun(runs, raw),
  }));
}

describe.each(['2019', '2021'] as const)('a report as PDF, in the format of %s', (format) => {
  test('has every figure of a row on one line and of a column below each other', async () => {
    const { report } = NUMBERED[format];
    const places = placesOf(await NUMBERED[format].runs, report);
    expect(places).toHaveLength(keysOfFormat(format).length);
    const requests = places.filter(({ key }) => key.startsWith('requests.'));
    for (const { row, column, run } of requests) {
      for (const other of requests.filter((each) => each.row === row))
        expect(other.run.y).toBeCloseTo(run.y, 1);
      for (const other of requests.filter((each) => each.column === column))
        expect(other.run.x).toBeCloseTo(run.x, 0);
    }
    const inOrder = requests.map(({ run }) => [run.page, Math.round(run.y), Math.round(run.x)]);
    expect(inOrder).toEqual(
      [...inOrder].sort(
        (a, b) => a.map((each, at) => each - (b[at] ?? 0)).find((d) => d !== 0) ?? 0,
      ),
    );
  });

  test.each([
    ['规章', 'proactive.rules.made'],
    ['行政许可', 'proactive.licences.decisions'],
    ['行政强制', 'proactive.compulsion.decisions'],
    ['一、本年新收政府信息公开申请数量', 'requests.new.natural'],
    ['（一）予以公开', 'requests.granted.total'],
    ['1.属于国家秘密', 'requests.deny-state-secret.other'],
    ['3.补正后申请内容仍不明确', 'requests.unable-unclear.natural'],
    ['2.重复申请', 'requests.skip-duplicate.business'],
    ['（七）总计', 'requests.total.research'],
    ['四、结转下年度继续办理', 'requests.carried-out.total'],
  ] as const)('has the figure beside its label: %s', async (label, key) => {
    const { report } = NUMBERED[format];
    const runs = await NUMBERED[format].runs;
    const figure = onlyRun(runs, report.cells[key]?.raw ?? '');
    const beside = runs.find(({ page, text }) => page === figure.page && text === label);
    expect(beside?.y).toBeCloseTo(figure.y, 0);
  });

  test.each([
    ['自然', 'natural'],
    ['商业', 'business'],
    ['科研', 'research'],
    ['社会', 'public-welfare'],
    ['法律', 'legal-service'],
    ['总计', 'total'],
  ] as const)('has the figures of a column under its heading: %s', async (heading, column) => {
    const { report } = NUMBERED[format];
    const runs = await NUMBERED[format].runs;
    const figure = onlyRun(runs, report.cells[`requests.new.${column}`]?.raw ?? '');
    const above = runs.find(
      ({ page, text, y }) => page === figure.page && text === heading && y < figure.y,
    );
    expect(above?.x).toBeCloseTo(figure.x, 0);
  });
});

describe('a report as PDF', () => {
  test('takes no more pages than it needs, with each table whole and table three on its own', async () => {
    const { tables } = exampleReport();
    const sections = [{ no: '三', title: '收到和处理政府信息公开申请情况', text: '略' }];
    const full = await runsOf(exampleReport({}, { sections }));
    const short = await runsOf(
      exampleReport({}, { sections, tables: { ...tables, proactive: null } }),
    );
    const pagesOf = (runs: readonly Run[]) =>
      ['二、主动', '规章', '三、收到', '申请人情况', '四、结转', '行政复议'].map((start) =>
        runs.filter(({ text }) => text.startsWith(start)).map(({ page }) => page),
      );
    expect(pagesOf(full)).toEqual([[1], [1], [2], [2], [2], [3]]);
    expect(pagesOf(short)).toEqual([[], [], [2], [2], [2], [3]]);
  });

  test('has the fifteen figures of table four from left to right on one line', async () => {
    const { report } = NUMBERED['2021'];
    const figures = placesOf(await NUMBERED['2021'].runs, report).filter(({ key }) =>
      key.startsWith('remedies.'),
    );
    const xs = figures.map(({ run }) => run.x);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    expect(new Set(figures.map(({ run }) => Math.round(run.y))).size).toBe(1);
  });

  test('prints every state as the document does', async () => {
    const runs = await runsOf(
      numberedReport('2021', {
        'proactive.rules.made': { state: 'blank', value: null, raw: '' },
        'proactive.rules.repealed': { state: 'slash', value: null, raw: '/' },
        'proactive.rules.in-force': { state: 'none-word', value: null, raw: '无' },
        'proactive.licences.decisions': { state: 'unreadable', value: null, raw: '0000' },
        'proactive.penalties.decisions': { state: 'recovered', value: 7, raw: '' },
        'proactive.compulsion.decisions': null,
      }),
    );
    const beside = (label: string) => {
      const row = runs.find(({ text }) => text === label);
      return runs
        .filter(({ page, y, x }) => page === row?.page && Math.abs(y - row.y) < 2 && x > row.x)
        .map(({ text }) => text);
    };
    expect(beside('规章')).toEqual(['/', '无']);
    expect(beside('行政许可')).toEqual(['无法确认']);
    expect(beside('行政处罚')).toEqual(['7（推回）']);
    expect(beside('行政强制')).toEqual(['缺']);
    expect(textOf(runs)).toContain('“无法确认”：');
  });

  test('prints a merged row once, in the middle of its columns', async () => {
    const report = numberedReport('2021', mergedRow('carried-in', 0));
    const runs = await runsOf(report);
    const middle = onlyRun(runs, report.cells['requests.new.public-welfare']?.raw ?? '');
    expect(onlyRun(runs, '0').x).toBeCloseTo(middle.x, 0);
  });

  test('keeps figures of eight digits inside their boxes', async () => {
    const report = numberedReport('2021');
    const wide = Object.fromEntries(
      Object.keys(report.cells).map((key, at) => [
        key,
        { value: 99_000_000 + at, raw: (99_000_000 + at).toLocaleString('en') },
      ]),
    );
    const runs = await runsOf(numberedReport('2021', wide));
    const figures = runs.filter(({ text }) => /^99,/u.test(text));
    expect(figures.map(({ text }) => text).sort()).toEqual(
      Object.values(wide)
        .map(({ raw }) => raw)
        .sort(),
    );
    for (const { width } of figures.filter(({ size }) => size < 10)) expect(width).toBeLessThan(29);
  });

  test('repeats the header where a table goes on, and divides no row', async () => {
    const long = { state: 'none-word', value: null, raw: '本年没有这一类情形'.repeat(6) } as const;
    const changes = Object.fromEntries(keysOfFormat('2021').map((key) => [key, long]));
    const runs = await runsOf(numberedReport('2021', changes));
    const pages = new Set(runs.filter(({ text }) => text === '申请人情况').map(({ page }) => page));
    expect(pages.size).toBeGreaterThan(1);
    expect(runs.filter(({ text }) => text === '1.属于国家秘密')).toHaveLength(1);
    expect(Math.max(...runs.map(({ y }) => y))).toBeLessThan(842 - 60);
  });

  test('breaks long titles and texts, and keeps rare characters', async () => {
    const organ = '示例市演示区𥔲嘉(石咢)生态环境和自然资源综合行政执法局';
    const text = `${'公开、答复，'.repeat(300)}完。`;
    const runs = await runsOf(
      exampleReport({}, { organ, sections: [{ no: '一', title: '总体情况', text }] }),
    );
    expect(textOf(runs)).toContain(organ);
    expect(textOf(runs.filter(({ text: each }) => !/^— \d+ —$/u.test(each)))).toContain(text);
    for (const { x, width } of runs) {
      expect(x - width / 2).toBeGreaterThan(79);
      expect(x + width / 2).toBeLessThan(522.5);
    }
    expect(runs.some(({ text: each }) => /^[，、。]/u.test(each))).toBe(false);
  });

  test('shows where the face lacks a character, and leaves out what is not seen', async () => {
    const sections = [{ no: '一', title: '总体情况', text: '甲\u{2a700}乙\u200b\t丙' }];
    const text = textOf(await runsOf(exampleReport({}, { sections })));
    expect(text).toContain('甲〓乙 丙');
    expect(text).toContain('“〓”：字体中没有这个字');
    expect(textOf(await NUMBERED['2021'].runs)).not.toContain('〓');
  });

  test('numbers its pages, odd ones to the right', async () => {
    const runs = await NUMBERED['2021'].runs;
    expect(onlyRun(runs, '— 1 —').x).toBeGreaterThan(400);
    expect(onlyRun(runs, '— 2 —').x).toBeLessThan(200);
  });

  test('says its title, its organ and its language', async () => {
    const bytes = await writePdf(exampleReport());
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/Lang \(zh-CN\)/u);
    const { info } = await (await getDocumentProxy(bytes)).getMetadata();
    expect(info).toMatchObject({
      Title: '示例市演示区人民政府2023年政府信息公开工作年度报告',
      Author: '示例市演示区人民政府',
    });
  });
});
