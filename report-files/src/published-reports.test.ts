import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { CellKey } from '@yigongkai/law/reports/annual-report';
import { describe, expect, test } from 'vitest';
import { readReport } from './read-report.ts';
import { readReportFile } from './read-report-file.ts';

/**
 * Reports as their organs published them. They are other people's texts and lie beside the project, in
 * the folders `seeds` and `reports` of `../shared` or of the folder that YIGONGKAI_REPORTS names.
 */
const FOLDER = process.env.YIGONGKAI_REPORTS
  ? pathToFileURL(`${process.env.YIGONGKAI_REPORTS}/`)
  : new URL('../../../shared/', import.meta.url);

const EXPECTED_CELLS = new URL('reports/expected-cells.json', FOLDER);

/** Those in text, with their organ and year. */
const IN_TEXT = [
  ['ejia-township-2024.txt', '(石咢)嘉镇人民政府', 2024],
  ['huzhou-services-2024.txt', '湖州市政务服务管理办公室', 2024],
  ['hongze-2023.txt', '洪泽区人民政府', 2023],
  ['hongze-2024.txt', '淮安市洪泽区人民政府', 2024],
  ['huaian-2024.txt', '淮安市人民政府', 2024],
  ['jiaojiang-offices-2020.txt', '椒江区机关事务中心', 2020],
  ['ouhai-office-2023.txt', '瓯海区人民政府办公室', 2023],
  ['pingtan-2019.txt', '平潭综合实验区', 2019],
  ['pingtan-2021.txt', '平潭综合实验区', 2021],
  ['pingtan-2022.txt', '平潭综合实验区', 2022],
  ['suqian-2023.txt', '宿迁市人民政府', 2023],
  ['suqian-2024.txt', '宿迁市人民政府', 2024],
  ['wenzhou-offices-2024.txt', '温州市机关事务管理局', 2024],
] as const;

/**
 * Figures of table two that stand together without a border, as 693665 does for 69, 3 and 665: no sum of
 * the form parts them, so that what is expected of them was taken from elsewhere.
 */
const NOT_TOLD: Readonly<Record<string, readonly string[]>> = {
  'pingtan-2019.txt': [
    'normative-documents',
    'licences',
    'other-services',
    'penalties',
    'compulsion',
    'fees',
    'procurement',
  ],
  'pingtan-2021.txt': ['normative-documents'],
  'pingtan-2022.txt': ['normative-documents'],
};

type Expected = Readonly<Record<string, { cells: Readonly<Record<CellKey, number | null>> }>>;

const isThere = existsSync(EXPECTED_CELLS);
if (!isThere)
  process.stderr.write(
    `SKIPPED: no published reports at ${FOLDER.pathname}; set YIGONGKAI_REPORTS to their folder\n`,
  );

const expectedCells: Expected = isThere ? JSON.parse(readFileSync(EXPECTED_CELLS, 'utf8')) : {};

function read(name: string) {
  const file = ['seeds/', 'reports/']
    .map((folder) => new URL(`${folder}${name}`, FOLDER))
    .find((candidate) => existsSync(candidate));
  if (!file) throw new Error(`no ${name} among the published reports`);
  return readReport(readFileSync(file));
}

describe.skipIf(!isThere)('published reports', () => {
  test.each(IN_TEXT)('%s: every cell, and whose it is', (name, organ, year) => {
    const report = read(name);
    const isTold = (key: string) =>
      !(NOT_TOLD[name] ?? []).some((row) => key.startsWith(`proactive.${row}.`));
    const expected = Object.entries(expectedCells[name]?.cells ?? {});
    expect(
      Object.fromEntries(Object.entries(report.cells).map(([key, { value }]) => [key, value])),
    ).toEqual(
      Object.fromEntries(expected.map(([key, value]) => [key, isTold(key) ? value : null])),
    );
    for (const [key, { state }] of Object.entries(report.cells))
      expect([key, state === 'unreadable']).toEqual([key, !isTold(key)]);
    expect(report).toMatchObject({ organ, year, refused: null });
  });

  test.each([
    ['hongze-2023.pdf', '洪泽区人民政府', 2023],
    ['hongze-2024.pdf', '淮安市洪泽区人民政府', 2024],
    ['huaian-2024.pdf', '淮安市人民政府', 2024],
    ['shanghai-office-2019.html', '上海市人民政府办公厅', 2019],
  ])('%s: every cell, and whose it is', async (name, organ, year) => {
    const report = await readReportFile(fileURLToPath(new URL(`reports/${name}`, FOLDER)));
    const values = Object.entries(report.cells).map(([key, cell]) => [key, cell.value]);
    expect(Object.fromEntries(values)).toEqual(expectedCells[name]?.cells);
    expect(report).toMatchObject({ organ, year, refused: null });
    expect(report.sections.map(({ no }) => no).join('')).toBe('一二三四五六');
    const isBlank = Object.values(report.cells).every(
      ({ value, state }) => value !== null || state === 'blank',
    );
    expect(isBlank).toBe(true);
  });

  test('none in text is left out', () => {
    const names = Object.keys(expectedCells).filter((each) => each.endsWith('.txt'));
    expect(new Set(IN_TEXT.map(([name]) => name))).toEqual(new Set(names));
  });
});
