import { checkReport } from '@yigongkai/law/reports/check-report';
import { exampleReport } from '@yigongkai/law/reports/example-report';
import { describe, expect, test } from 'vitest';
import { keysOfFormat, mergedRow, numberedReport } from './official-grids.ts';
import { readWorkbook } from './read-workbook.ts';
import { type MatrixReport, writeMatrix } from './write-matrix.ts';

const LEAD = 3;

function entry(file: string, report = exampleReport()): MatrixReport {
  return { ...report, file, findings: checkReport(report).findings };
}

async function cellsOf(...reports: MatrixReport[]) {
  const { grids } = readWorkbook(await writeMatrix(reports, []));
  const [tables = [], rows = [], columns = [], ...lines] = grids.单元格 ?? [];
  const columnOf = (table: string, row: string, column: string) => {
    const found = columns.flatMap((_, at) =>
      tables[at] === table && rows[at] === row && columns[at] === column ? [at] : [],
    );
    expect(found).toHaveLength(1);
    return found[0] ?? -1;
  };
  return { lines, columns, columnOf };
}

describe('a matrix', () => {
  test('has a row for each report, by organ and year, and figures below the three headings', async () => {
    const [first, second] = [
      exampleReport({ 'requests.new.natural': 7 }, { organ: '乙局', year: 2023 }),
      exampleReport({}, { organ: '乙局', year: 2022 }),
    ];
    const { lines, columnOf } = await cellsOf(
      entry('1.txt', first),
      entry('2.txt', second),
      entry('3.txt', exampleReport({}, { organ: '丁局' })),
    );
    expect(lines.map((line) => line.slice(0, LEAD))).toEqual([
      ['丁局', '2023', '3.txt'],
      ['乙局', '2022', '2.txt'],
      ['乙局', '2023', '1.txt'],
    ]);
    expect(lines[2]?.[columnOf('表三', '一、本年新收政府信息公开申请数量', '自然人')]).toBe('7');
  });

  test('has every cell of the form once, in its order', async () => {
    const report = numberedReport('2021');
    const { lines } = await cellsOf(entry('1.txt', report));
    expect(lines[0]?.slice(LEAD)).toEqual(
      keysOfFormat('2021').map((key) => report.cells[key]?.raw),
    );
  });

  test('has the cells of both formats, and leaves those of the other blank', async () => {
    const { lines, columnOf } = await cellsOf(
      entry('1.txt', numberedReport('2019')),
      entry('2.txt', numberedReport('2021')),
    );
    const [old = [], recent = []] = lines;
    const single = columnOf('表三', '（六）其他处理', '总计');
    const triple = columnOf('表三', '（六）其他处理·3.其他', '总计');
    expect([old[single], recent[single], old[triple], recent[triple]]).toEqual([
      expect.stringMatching(/^1\d+$/u),
      '',
      '',
      expect.stringMatching(/^1\d+$/u),
    ]);
    expect(single).toBeLessThan(triple);
  });

  test('tells blank, missing, unreadable and merged apart', async () => {
    const report = exampleReport({
      'proactive.rules.made': { state: 'blank', value: null, raw: '' },
      'proactive.rules.repealed': null,
      'proactive.rules.in-force': { state: 'unreadable', value: null, raw: '000' },
      ...mergedRow('granted', 5),
    });
    const {
      lines: [line = []],
      columnOf,
    } = await cellsOf(entry('1.txt', report));
    expect(line.slice(LEAD, LEAD + 3)).toEqual(['', '缺', '无法确认']);
    expect(line[columnOf('表三', '（一）予以公开', '自然人')]).toBe('（合并）');
    expect(line[columnOf('表三', '（一）予以公开', '总计')]).toBe('5');
  });

  test('says of a table that was not found that it is missing', async () => {
    const report = exampleReport(
      {},
      { tables: { proactive: '2021', requests: null, remedies: null } },
    );
    const {
      lines: [line = []],
    } = await cellsOf(entry('1.txt', report));
    expect(line.filter((text) => text === '缺')).toHaveLength(25 * 7 + 15);
  });

  test('lists the findings with their organ, year, rule, verdict, sentence, place and file', async () => {
    const report = exampleReport({
      'remedies.reconsideration.total': { value: 3, raw: '3', where: '第 9 行' },
    });
    const { grids } = readWorkbook(await writeMatrix([entry('甲/1.txt', report)], []));
    expect(grids.发现?.slice(1)).toEqual([
      [
        '示例市演示区人民政府',
        '2023',
        'T4-SUM',
        '不符',
        expect.stringContaining('3'),
        '第 9 行',
        '',
        '甲/1.txt',
      ],
    ]);
  });

  test('names the file of the other year where a finding stands against one', async () => {
    const [finding] = entry(
      '1.txt',
      exampleReport({ 'remedies.reconsideration.total': 3 }),
    ).findings;
    if (!finding) throw new Error('nothing was found');
    const findings = [{ ...finding, where: '第 9 行', against: '甲/2022.txt' }];
    const { grids } = readWorkbook(
      await writeMatrix([{ ...exampleReport(), file: '1.txt', findings }], []),
    );
    expect(grids.发现?.[1]).toContain('第 9 行，对照 甲/2022.txt');
  });

  test('tints the cells that a finding stands at by the gravest of them', async () => {
    const report = exampleReport({ 'remedies.reconsideration.total': 345 });
    const { findings } = entry('1.txt', report);
    const note = findings.map((finding) => ({ ...finding, verdict: 'note' as const }));
    const reports = [{ ...report, file: '1.txt', findings: [...findings, ...note] }];
    const { fills } = readWorkbook(await writeMatrix(reports, []));
    expect(fills.get('345')).toMatch(/f8d7d3$/iu);
    expect(fills.get('2023')).toBe('');
  });

  test('lists the files that were not read, and why; it may hold nothing else', async () => {
    const { grids } = readWorkbook(await writeMatrix([], [{ file: '甲.pdf', why: '文件已损坏' }]));
    expect(grids.未读文件?.slice(1)).toEqual([['甲.pdf', '文件已损坏']]);
    expect(grids.单元格).toHaveLength(3);
  });
});
