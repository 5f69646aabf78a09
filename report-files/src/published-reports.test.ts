import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { CellKey } from '@yigongkai/law/reports/annual-report';
import { checkReport } from '@yigongkai/law/reports/check-report';
import { REPORT_RULES } from '@yigongkai/law/reports/report-rules';
import { describe, expect, test } from 'vitest';
import { readReport } from './read-report.ts';

/**
 * Reports as their organs published them. They are other people's texts and lie beside the project, in
 * the folders `seeds` and `reports` of `../shared` or of the folder that YIGONGKAI_REPORTS names.
 */
const FOLDER = process.env.YIGONGKAI_REPORTS
  ? pathToFileURL(`${process.env.YIGONGKAI_REPORTS}/`)
  : new URL('../../../shared/', import.meta.url);

const EXPECTED_CELLS = new URL('reports/expected-cells.json', FOLDER);
const KNOWN_FINDINGS = new URL('reports/known-findings.tsv', FOLDER);

/** Those whose tables have a bar between cells, with their organ and year. */
const WITH_BARS = [
  ['ejia-township-2024.txt', '(石咢)嘉镇人民政府', 2024],
  ['huzhou-services-2024.txt', '湖州市政务服务管理办公室', 2024],
  ['jiaojiang-offices-2020.txt', '椒江区机关事务中心', 2020],
  ['ouhai-office-2023.txt', '瓯海区人民政府办公室', 2023],
  ['suqian-2023.txt', '宿迁市人民政府', 2023],
  ['suqian-2024.txt', '宿迁市人民政府', 2024],
  ['wenzhou-offices-2024.txt', '温州市机关事务管理局', 2024],
] as const;

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
  test.each(WITH_BARS)('%s: every cell, and whose it is', (name, organ, year) => {
    const report = read(name);
    const values = Object.entries(report.cells).map(([key, cell]) => [key, cell.value]);
    expect(Object.fromEntries(values)).toEqual(expectedCells[name]?.cells);
    expect(report).toMatchObject({ organ, year, refused: null });
  });

  test('of whatever layout: no figure is wrong', () => {
    for (const name of Object.keys(expectedCells).filter((each) => each.endsWith('.txt')))
      for (const [key, { value }] of Object.entries(read(name).cells))
        if (value !== null)
          expect(`${name} ${key} ${value}`).toBe(
            `${name} ${key} ${expectedCells[name]?.cells[key as CellKey]}`,
          );
  });

  const isImplemented = (rule: string) => rule in REPORT_RULES;
  const passes = (isThere ? readFileSync(KNOWN_FINDINGS, 'utf8') : '')
    .split('\n')
    .map((line) => line.split('\t'))
    .flatMap(([name = '', rules = '', verdict]) =>
      verdict === 'pass' && WITH_BARS.some(([each]) => each === name)
        ? [{ name, rules: rules.split(' ').filter(isImplemented) }]
        : [],
    )
    .filter(({ rules }) => rules.length > 0);

  test.each(passes)('$name passes $rules', ({ name, rules }) => {
    const { findings, passed } = checkReport(read(name));
    expect(passed).toEqual(expect.arrayContaining(rules));
    expect(findings.filter(({ verdict }) => verdict !== 'note')).toEqual([]);
  });

  test.each([
    ['wenzhou-offices-2024.txt', 'SEC-TITLE'],
    ['jiaojiang-offices-2020.txt', 'PROC-UNIT'],
  ])('%s has the note %s', (name, rule) => {
    expect(checkReport(read(name)).findings).toMatchObject([{ rule, verdict: 'note' }]);
  });
});
