import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { AnnualReport, Cell, CellKey } from '@yigongkai/law/reports/annual-report';
import { checkReport } from '@yigongkai/law/reports/check-report';
import { REPORT_RULES, type RuleId } from '@yigongkai/law/reports/report-rules';
import { describe, expect, test } from 'vitest';
import { readReport } from './read-report.ts';

/** As in published-reports.test.ts: other people's texts, which lie beside the project. */
const FOLDER = process.env.YIGONGKAI_REPORTS
  ? pathToFileURL(`${process.env.YIGONGKAI_REPORTS}/`)
  : new URL('../../../shared/', import.meta.url);
const KNOWN = new URL('reports/known-findings.tsv', FOLDER);
const EXPECTED_CELLS = new URL('reports/expected-cells.json', FOLDER);

const isThere = existsSync(KNOWN) && existsSync(EXPECTED_CELLS);
if (!isThere)
  process.stderr.write(
    `SKIPPED: no known findings at ${FOLDER.pathname}; set YIGONGKAI_REPORTS to their folder\n`,
  );

type Expected = Readonly<Record<string, { cells: Readonly<Record<CellKey, number | null>> }>>;
const expectedCells: Expected = isThere ? JSON.parse(readFileSync(EXPECTED_CELLS, 'utf8')) : {};

/** The report of the year before, where it is among the files. */
const PREVIOUS: Readonly<Record<string, string>> = {
  'suqian-2024.txt': 'suqian-2023.txt',
  'hongze-2024.txt': 'hongze-2023.txt',
  'pingtan-2022.txt': 'pingtan-2021.txt',
};

/**
 * The text as the reader has it; a table that it cannot read in this layout has the figures worked out by
 * hand, so that the checks are tried whatever the reader can do.
 */
function reportOf(name: string): AnnualReport {
  const file = ['seeds/', 'reports/']
    .map((folder) => new URL(`${folder}${name}`, FOLDER))
    .find((candidate) => existsSync(candidate));
  if (!file) throw new Error(`no ${name} among the published reports`);
  const read = readReport(textOf(file));
  const byHand = Object.entries(expectedCells[name]?.cells ?? {}).map(([key, value]) => {
    const state = value === null ? 'blank' : 'number';
    return [key, { value, state, raw: String(value ?? ''), where: key } satisfies Cell];
  });
  const cells = { ...Object.fromEntries(byHand), ...read.cells };
  const is2019 = 'proactive.fees.change' in cells;
  return {
    ...read,
    cells,
    tables: {
      proactive: is2019 ? '2019' : '2021',
      requests: 'requests.other-else.total' in cells ? '2021' : '2019',
      remedies: '2019/2021',
    },
    refused: null,
  };
}

function textOf(file: URL): Uint8Array {
  const bytes = readFileSync(file);
  if (!file.pathname.endsWith('.html')) return bytes;
  const text = bytes
    .toString('utf8')
    .replace(/<title[\s\S]*?<\/title>|<table[\s\S]*?<\/table>/g, '')
    .replace(/<[^>]+>/g, '\n');
  return new TextEncoder().encode(text);
}

const FORMAT_AND_WORDING: Readonly<Record<string, readonly RuleId[]>> = {
  format: ['FORMAT'],
  wording: ['WORDING', 'DOUBLED', 'EMPTY-NUM', 'SEC-TITLE'],
};

const lines = (isThere ? readFileSync(KNOWN, 'utf8') : '')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [file = '', rules = '', verdict = '', detail = ''] = line.split('\t');
    const name = file.includes('.') ? file : `${file}.txt`;
    const ids = rules
      .split(' ')
      .flatMap((rule): readonly string[] => FORMAT_AND_WORDING[rule] ?? [rule])
      .filter((rule): rule is RuleId => rule in REPORT_RULES);
    return { name, rules: ids, verdict, detail };
  });

function checked(name: string) {
  const previous = PREVIOUS[name];
  if (!previous) return checkReport(reportOf(name));
  const report = reportOf(previous);
  return checkReport(reportOf(name), { previous: { name: previous, report, isSameOrgan: true } });
}

/** Known to pass, although the text has no figure of the kind: it must be silent, not passed. */
const NOTHING_TOLD: Readonly<Record<string, readonly RuleId[]>> = {
  'ouhai-office-2023.txt': ['N-RV'],
};

/** A sum by which digits were regained is no evidence: it holds by itself, and is not called passed. */
function usedUp(
  notAssessable: readonly { readonly rule: RuleId; readonly why: string }[],
): RuleId[] {
  return notAssessable.flatMap(({ rule, why }) =>
    why.startsWith('数字由这一算式推回') ? [rule] : [],
  );
}

describe.skipIf(!isThere)('what is known of published reports', () => {
  test.each(lines)('$name $rules $verdict: $detail', ({ name, rules, verdict }) => {
    expect(rules).not.toEqual([]);
    const { findings, passed, notAssessable } = checked(name);
    const found = findings.filter(({ rule }) => rules.includes(rule));
    if (verdict === 'pass') {
      expect(found).toEqual([]);
      const judged = rules.filter((rule) => !NOTHING_TOLD[name]?.includes(rule));
      expect([...passed, ...usedUp(notAssessable)]).toEqual(expect.arrayContaining(judged));
    } else if (verdict === 'not assessable') {
      expect(found).toEqual([]);
      expect(notAssessable.map(({ rule }) => rule)).toEqual(expect.arrayContaining(rules));
    } else {
      const verdicts = found.map((finding) => finding.verdict);
      expect(verdicts.filter((each) => verdict.split('|').includes(each))).not.toEqual([]);
    }
  });

  test('nothing is called a contradiction that is not known to be one', () => {
    const known = lines
      .filter(({ verdict }) => verdict.includes('fail'))
      .flatMap(({ name, rules }) => rules.map((rule) => `${name} ${rule}`));
    const names = Object.keys(expectedCells).filter((name) => !name.endsWith('.pdf'));
    const told = names.flatMap((name) =>
      checked(name).findings.flatMap(({ verdict, rule }) =>
        verdict === 'fail' ? [`${name} ${rule}`] : [],
      ),
    );
    expect(told.filter((each) => !known.includes(each))).toEqual([]);
  });
});
