import type { AnnualReport, CellKey } from '@yigongkai/law/reports/annual-report';
import { checkReport } from '@yigongkai/law/reports/check-report';
import { VERDICTS, type Verdict } from '@yigongkai/law/reports/report-rules';
import { expect, test } from 'vitest';
import { readText } from '../demo-report.ts';
import { readReportBytes } from '../read-report-bytes.ts';
import type { Deviation } from './deviation.ts';
import { DEVIATIONS } from './deviations.ts';

const GRAVEST_FIRST = Object.keys(VERDICTS) as Verdict[];

function bytesOf({ file }: Deviation): Uint8Array {
  return typeof file === 'string' ? new TextEncoder().encode(file) : file;
}

function valuesOf({ cells }: AnnualReport): Record<string, number | null> {
  return Object.fromEntries(Object.entries(cells).map(([key, { value }]) => [key, value]));
}

/** What of the cells that are named is so, of each named cell. */
function part<Value>(
  { cells }: AnnualReport,
  named: Readonly<Record<string, Value>>,
  what: 'state' | 'unit',
): Record<string, unknown> {
  return Object.fromEntries(Object.keys(named).map((key) => [key, cells[key as CellKey]?.[what]]));
}

function gravest(findings: readonly { readonly rule: string; readonly verdict: Verdict }[]) {
  const sorted = [...findings].sort(
    (a, b) => GRAVEST_FIRST.indexOf(b.verdict) - GRAVEST_FIRST.indexOf(a.verdict),
  );
  return Object.fromEntries(sorted.map(({ rule, verdict }) => [rule, verdict]));
}

const CASES = Object.entries(DEVIATIONS)
  .map(([id, deviation]) => ({ id, shows: deviation.shows, deviation }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

test.each(CASES)('$id: $shows', async ({ deviation }) => {
  const { like, cells = {}, states = {}, units = {}, isLossy = false } = deviation;
  const report = await readReportBytes(bytesOf(deviation));

  if (like !== undefined) {
    const expected: Record<string, number | null> = { ...valuesOf(readText(like)), ...cells };
    const read = valuesOf(report);
    if (isLossy) {
      for (const [key, value] of Object.entries(read))
        if (value !== null) expect([key, value]).toEqual([key, expected[key]]);
    } else expect(read).toEqual(expected);
  }
  expect(part(report, states, 'state')).toEqual(states);
  expect(part(report, units, 'unit')).toEqual(units);
  expect(report).toMatchObject({ refused: null, ...deviation.report });
  if (deviation.parts !== undefined)
    expect(report.sections.map(({ no }) => no).join('')).toBe(deviation.parts);
  for (const [no, text] of Object.entries(deviation.texts ?? {}))
    expect(report.sections.find((section) => section.no === no)?.text).toContain(text);

  const checked = checkReport(report);
  expect(gravest(checked.findings)).toEqual(deviation.findings ?? {});
  expect(checked.passed).toEqual(expect.arrayContaining([...(deviation.passed ?? [])]));
  expect(checked.notAssessable.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining([...(deviation.notAssessable ?? [])]),
  );
});

test('each shows something that the report without it does not', () => {
  for (const [id, { file, like }] of Object.entries(DEVIATIONS)) {
    expect([id, file === like]).toEqual([id, false]);
  }
  const said = Object.values(DEVIATIONS).map(({ shows }) => shows);
  expect(new Set(said).size).toBe(60);
});
