import { ORGANS_COMPARED, YEARS_COMPARED } from '@yigongkai/contract/paths';
import { organSlug } from '@yigongkai/contract/people';
import { yearInPath } from '@yigongkai/contract/reports';
import { ORGAN_KINDS, type OrganKind } from '@yigongkai/law/people/organ-kind';
import { z } from 'zod';
import type { PortalDb } from '../db/connect.ts';
import { Problem } from '../errors.ts';
import type { App } from '../http/app-type.ts';
import { type PublishedOrgan, publishedOrgans } from '../people/published-organs.ts';
import type { SendPage } from '../portal/page-sender.ts';
import { type ListedReport, listedReports } from '../reports/listed-reports.ts';
import { figuresOfOrgan, figuresOfYear } from '../reports/report-figures.ts';
import { byOrganPage } from './by-organ.page.ts';
import { byYearPage, type YearsComparison } from './by-year.page.ts';
import { APPLICANT_CHOICES, type Applicant, type Measure, measureOf } from './measures.ts';

const PUBLIC = { permission: 'public' } as const;
const CRUMBS = [
  { href: '/', text: '首页' },
  { href: '/reports', text: '政府信息公开年报' },
];

/** A list that was left open sends an empty word. */
const orNothing = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const APPLICANTS = APPLICANT_CHOICES.map(({ key }) => key) as [Applicant, ...Applicant[]];
const KINDS = Object.keys(ORGAN_KINDS) as [OrganKind, ...OrganKind[]];
const applicant = orNothing(z.enum(APPLICANTS)).transform((chosen) => chosen ?? 'total');
const measureKey = orNothing(z.string().max(100));

const Years = z.object({
  organ: orNothing(organSlug),
  one: measureKey.transform((key) => key ?? 'requests.new'),
  two: measureKey,
  three: measureKey,
  applicant,
  from: orNothing(yearInPath),
  to: orNothing(yearInPath),
});

const Organs = z.object({
  year: orNothing(yearInPath),
  measure: measureKey.transform((key) => key ?? 'requests.new'),
  applicant,
  kind: orNothing(z.enum(KINDS)),
});

/** The figures of reports beside each other: of one organ year by year, of one year organ by organ. */
export function compareRoutes(app: App, db: PortalDb, send: SendPage): void {
  app.get(
    YEARS_COMPARED,
    { config: PUBLIC, schema: { querystring: Years } },
    async (request, reply) => {
      const { organ: slug, one, two, three, applicant, from, to } = request.query;
      const organs = await publishedOrgans(db);
      const reporting = new Set((await listedReports(db, organs)).map(({ organ }) => organ.slug));
      const comparison = slug === undefined ? null : await yearsOf(db, organs, slug, { from, to });
      const keys = [one, two, three].filter((key) => key !== undefined);
      return send(request, reply, {
        title: comparison ? `各年比较 · ${comparison.organ.name}` : '各年比较',
        crumbs: CRUMBS,
        body: byYearPage({
          organs: organs.filter((organ) => reporting.has(organ.slug)),
          measures: [...new Set(keys)].map(knownMeasure),
          applicant,
          comparison,
        }),
      });
    },
  );

  app.get(
    ORGANS_COMPARED,
    { config: PUBLIC, schema: { querystring: Organs } },
    async (request, reply) => {
      const { measure, applicant, kind = null } = request.query;
      const organs = await publishedOrgans(db);
      const listed = await listedReports(db, organs);
      const years = [...new Set(listed.map(({ year }) => year))];
      const year = request.query.year ?? openingYear(listed);
      if (year === undefined) throw new Problem('not-found', '本平台目前没有年度报告，无从比较。');
      const reports = await figuresOfYear(db, organs, year);
      return send(request, reply, {
        title: '各机关比较',
        crumbs: CRUMBS,
        body: byOrganPage({
          years: years.includes(year) ? years : [year, ...years],
          year,
          measure: knownMeasure(measure),
          applicant,
          kind,
          // Of an organ that is only collected the kind is not told, so that no kind has it.
          reports: reports.filter(
            ({ organ }) => kind === null || (organ.presence !== 'collected' && organ.kind === kind),
          ),
        }),
      });
    },
  );
}

/** The latest year that has two organs to compare, else the latest. @param listed newest year first */
function openingYear(listed: readonly ListedReport[]): number | undefined {
  const comparable = listed.find(({ year }, at) => listed[at + 1]?.year === year);
  return (comparable ?? listed[0])?.year;
}

function knownMeasure(key: string): Measure {
  const measure = measureOf(key);
  if (!measure) throw new Problem('invalid', `没有“${key}”这个指标，请在列表中选择。`);
  return measure;
}

/** All of the organ's years unless some are asked for; the wrong way round is put right. */
async function yearsOf(
  db: PortalDb,
  organs: readonly PublishedOrgan[],
  slug: string,
  asked: { readonly from: number | undefined; readonly to: number | undefined },
): Promise<YearsComparison> {
  const organ = organs.find((one) => one.slug === slug);
  if (!organ) throw new Problem('not-found', '没有这个机关。');
  const reports = await figuresOfOrgan(db, organ);
  const [last, first] = [reports[0]?.year, reports.at(-1)?.year];
  if (first === undefined || last === undefined)
    throw new Problem('not-found', `本平台没有${organ.name}的年度报告，无从比较。`);
  const inside = (year: number) => Math.min(last, Math.max(first, year));
  const [from, to] = [inside(asked.from ?? first), inside(asked.to ?? last)];
  return { organ, reports, from: Math.min(from, to), to: Math.max(from, to) };
}
