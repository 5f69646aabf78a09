import { reportDueDay } from '@yigongkai/law/people/report-due-day';
import { sameOrgan } from '@yigongkai/law/people/same-organ';
import type { AnnualReport, CellKey } from '@yigongkai/law/reports/annual-report';
import { checkReports } from '@yigongkai/law/reports/check-reports';
import type { Finding } from '@yigongkai/law/reports/finding';
import { REPORT_RULES } from '@yigongkai/law/reports/report-rules';
import { describe, expect, test } from 'vitest';
import { sampleArea } from '../sample-area/sample-area.ts';
import { PLANTED_ERRORS } from './planted-errors.ts';
import { publishedSamples } from './published-samples.ts';
import { SAMPLE_OTHER_PLACES } from './sample-other-places.ts';
import { SAMPLE_REMARK } from './sample-remark.ts';
import { SAMPLE_REPORTER } from './sample-report.ts';
import { sampleReports, sampleRestatement } from './sample-reports.ts';

const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025];
const CLEAN = [2020, 2023];

const restated = sampleReports.map((report) =>
  report.year === sampleRestatement.report.year ? sampleRestatement.report : report,
);

/** Everything found, as the table of planted errors writes it, in one order. */
function foundIn(reports: readonly AnnualReport[]): string[] {
  const checked = checkReports(
    reports.map((report) => ({ name: `${report.year}`, report })),
    { otherPlaces: SAMPLE_OTHER_PLACES },
  );
  return checked
    .flatMap(({ findings }, at) =>
      findings.map((finding) => line([finding.rule, reports[at]?.year ?? 0, ...placesOf(finding)])),
    )
    .sort();
}

const placesOf = ({ cells, where }: Finding) => (cells.length > 0 ? cells : [where]);
const line = (found: readonly (string | number)[]) => found.join(' ');

function planted(errors = PLANTED_ERRORS): string[] {
  return errors.flatMap(({ found }) => found.map(line)).sort();
}

const rulesIn = (found: readonly string[]) => new Set(found.map((each) => each.split(' ', 1)[0]));

describe('the seven years', () => {
  const all = foundIn(sampleReports);

  test.each(PLANTED_ERRORS.map((error) => [error.in, error.error, error.found] as const))(
    '%i: %s',
    (year, _error, found) => {
      for (const each of found) expect(all).toContain(line(each));
      expect(found[0]?.[1]).toBe(year);
    },
  );

  test('hold no finding but those that were planted', () => {
    expect(all).toEqual(planted());
  });

  test('show every rule at least once, as first published and as they stand after the restatement', () => {
    const every = new Set<string | undefined>(Object.keys(REPORT_RULES));
    expect(rulesIn(foundIn(sampleReports))).toEqual(every);
    expect(rulesIn(foundIn(restated))).toEqual(every);
  });

  test('are wholly in order in 2020 and 2023', () => {
    const inYears = new Set(planted().map((each) => Number(each.split(' ')[1])));
    expect(YEARS.filter((year) => !inYears.has(year))).toEqual(CLEAN);
  });

  test('hold the same under the name by which the organ is listed', () => {
    const name = sampleArea.find(({ key }) => key === SAMPLE_REPORTER.organSlug)?.name ?? '';
    expect(name).not.toBe(SAMPLE_REPORTER.organ);
    expect(foundIn(sampleReports.map((report) => ({ ...report, organ: name })))).toEqual(planted());
  });

  test('find nothing through other places unless the caller names them', () => {
    const checked = checkReports(sampleReports.map((report) => ({ name: '', report })));
    const rules = checked.flatMap(({ findings }) => findings.map(({ rule }) => rule));
    expect(rules).not.toContain('OTHER-PLACE');
  });
});

describe('the restatement of 2022', () => {
  const original = sampleReports.find(({ year }) => year === 2022);
  const { report, restatedOn, reason } = sampleRestatement;

  test('repairs the sums and leaves the other findings of all years as they were', () => {
    expect(foundIn(restated)).toEqual(
      planted(PLANTED_ERRORS.filter(({ isRepaired }) => !isRepaired)),
    );
  });

  test('changes only the cells and the part that its reason names', () => {
    const changed = Object.keys(report.cells).filter(
      (key) => report.cells[key as CellKey]?.raw !== original?.cells[key as CellKey]?.raw,
    );
    expect(changed).toEqual([
      'requests.new.natural',
      'requests.new.total',
      'requests.deny-process.business',
      'remedies.reconsideration.total',
    ]);
    const parts = report.sections.filter(({ text }, at) => text !== original?.sections[at]?.text);
    expect(parts.map(({ no }) => no)).toEqual(['一']);
    for (const words of ['本年新收', '四类过程性信息', '行政复议', '第一部分'])
      expect(reason).toContain(words);
  });

  test('came after the report, which stays published on its own day', () => {
    expect(report.publishedOn).toBe(original?.publishedOn);
    expect(restatedOn > report.publishedOn).toBe(true);
  });
});

test('eight versions are published, each day after the one before, the restatement with its reason', () => {
  const days = publishedSamples.map(({ publishedOn }) => publishedOn);
  expect(days).toEqual([...new Set(days)].sort());
  expect(publishedSamples.map(({ source }) => source.statedOn)).toEqual(days);
  expect(days).toContain(sampleRestatement.restatedOn);
  const versions = publishedSamples.map(({ year, restatesBecause }) => [
    year,
    restatesBecause !== null,
  ]);
  expect(versions).toEqual([
    [2019, false],
    [2020, false],
    [2021, false],
    [2022, false],
    [2022, true],
    [2023, false],
    [2024, false],
    [2025, false],
  ]);
  for (const { source, organSlug } of publishedSamples) {
    expect(organSlug).toBe(SAMPLE_REPORTER.organSlug);
    expect(source.title).toContain('示例');
    expect(source.address).toBeNull();
  }
});

describe.each(sampleReports.map((report) => [report.year, report] as const))(
  'the report of %i',
  (year, report) => {
    test('is of the sample district, in the form of its year but for the slip of 2021', () => {
      const organ = sampleArea.find(({ key }) => key === SAMPLE_REPORTER.organSlug);
      expect(sameOrgan(report.organ ?? '', organ?.name ?? '').verdict).toBe('same');
      const form = year <= 2020 ? '2019' : '2021';
      expect(report.tables).toEqual({
        proactive: form,
        requests: year === 2021 ? '2019' : form,
        remedies: '2019/2021',
      });
    });

    test('has every cell of its form with its place, and text in the parts that have no table', () => {
      const count = { 2019: 198, 2020: 198, 2021: 186 }[year] ?? 200;
      expect(Object.keys(report.cells)).toHaveLength(count);
      for (const { where } of Object.values(report.cells)) expect(where).toMatch(/^表[二三四]“/);
      expect(report.sections.map(({ no }) => no).join('')).toBe('一二三四五六');
      for (const { no, text } of report.sections)
        if (no === '一' || no === '五' || no === '六') expect(text.length).toBeGreaterThan(40);
      expect(report.preamble).toContain('统计期限');
    });

    test('says that it is a sample, and bears nothing that an official one bears', () => {
      expect(report.sections.at(-1)?.text).toContain(SAMPLE_REMARK);
      expect(JSON.stringify(report)).not.toMatch(/gov\.cn|ICP|备\d|国徽|https?:|\d{9,}/);
    });

    test('was published in the year after', () => {
      expect(report.publishedOn.slice(0, 4)).toBe(String(year + 1));
      const due = reportDueDay('government', year) ?? '';
      expect(report.publishedOn <= due).toBe(year !== 2019);
    });
  },
);

test('cells are printed as in life: figures, blanks, slashes, dashes and words', () => {
  const states = new Set(
    sampleReports.flatMap(({ cells }) => Object.values(cells).map(({ state }) => state)),
  );
  expect([...states].sort()).toEqual(
    ['blank', 'dash', 'none-word', 'not-applicable', 'number', 'slash'].sort(),
  );
});
