import type { AnnualReport, CellKey } from '@yigongkai/law/reports/annual-report';
import { exampleReport } from '@yigongkai/law/reports/example-report';
import { describe, expect, test } from 'vitest';
import { figuresIn, mergedRow, numberedReport, STATES } from './official-grids.ts';
import { readWorkbook } from './read-workbook.ts';
import { writeXlsx } from './write-xlsx.ts';

async function figuresOf(report: AnnualReport, format: '2019' | '2021') {
  const { grids } = readWorkbook(await writeXlsx(report));
  return figuresIn(
    Object.values(grids).map((grid) => grid.slice(1)),
    format,
  );
}

describe('a report as a workbook', () => {
  test.each(['2019', '2021'] as const)(
    'has every figure of %s in its row and column',
    async (format) => {
      const report = numberedReport(format);
      const raws = Object.entries(report.cells).map(([key, { raw }]) => [key, raw]);
      expect(await figuresOf(report, format)).toEqual(Object.fromEntries(raws));
    },
  );

  test('prints every state as the document does; figures are numbers', async () => {
    const changes = Object.fromEntries(
      Object.entries(STATES).map(([key, [change]]) => [key, change]),
    );
    const found = await figuresOf(numberedReport('2021', changes), '2021');
    const numbers: Partial<Record<CellKey, string>> = {
      'proactive.licences.decisions': '99999999',
      'proactive.fees.amount': '0.37',
      'requests.new.natural': '12',
    };
    for (const [key, [, text]] of Object.entries(STATES))
      expect([key, found[key as CellKey]]).toEqual([key, numbers[key as CellKey] ?? text]);
  });

  test('shows a number as the document prints it', async () => {
    const changes = Object.fromEntries(
      Object.entries(STATES).map(([key, [change]]) => [key, change]),
    );
    const { formats } = readWorkbook(await writeXlsx(numberedReport('2021', changes)));
    expect(formats).toEqual(expect.arrayContaining(['#,##0', '0.000', '0"（推回）"']));
  });

  test('merges what the form merges, and a row that the document prints as one', async () => {
    const changes = { ...mergedRow('carried-in', 0), ...mergedRow('granted', 5) };
    const { merges, grids } = readWorkbook(await writeXlsx(numberedReport('2021', changes)));
    expect(merges.表三).toEqual(
      expect.arrayContaining(['A2:C4', 'A7:A28', 'B9:B16', 'D6:J6', 'D7:J7']),
    );
    expect(grids.表三?.[5]?.slice(3)).toEqual(Array.from({ length: 7 }, () => '0'));
    expect(grids.表三?.[6]?.at(-1)).toBe('5');
  });

  test('holds the text, and nothing that a spreadsheet would calculate', async () => {
    const text = `=1+1\n${'长'.repeat(40_000)}\u0001`;
    const { grids, xml } = readWorkbook(
      await writeXlsx(exampleReport({}, { sections: [{ no: '一', title: '总体情况', text }] })),
    );
    expect(grids.正文?.map(([first]) => first)).toEqual(
      expect.arrayContaining(['一、总体情况', '=1+1']),
    );
    expect(xml).not.toContain('<f>');
    expect(Math.max(...(grids.正文 ?? []).map(([first = '']) => first.length))).toBeLessThan(
      32_767,
    );
  });
});
