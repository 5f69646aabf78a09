import { columnPath, organPath, reportPath } from '@yigongkai/contract/paths';
import { organSlug } from '@yigongkai/contract/people';
import { yearInPath } from '@yigongkai/contract/reports';
import { z } from 'zod';
import type { PortalDb } from '../db/connect.ts';
import { Problem } from '../errors.ts';
import type { App } from '../http/app-type.ts';
import { type PublishedOrgan, publishedOrganAt } from '../people/published-organs.ts';
import type { Crumb } from '../portal/layout.ts';
import type { SendPage } from '../portal/page-sender.ts';
import { type PublishedReport, publishedReportOf } from '../reports/published-reports.ts';
import { figuresOfOrgan } from '../reports/report-figures.ts';
import { reportVersions } from '../reports/report-versions.ts';
import { changesPage } from './changes.page.ts';
import { reportPage } from './report.page.ts';
import { reportTitle } from './report-files.ts';
import { versionInPath } from './version-in-path.ts';

const PUBLIC = { permission: 'public' } as const;
const Params = z.object({ slug: organSlug, year: yearInPath });
const VersionParams = Params.extend({ version: versionInPath });
const Versions = z.object({ from: versionInPath.optional(), to: versionInPath.optional() });

/** A report as a page, in its newest version or an earlier one, and what versions have differently. */
export function reportPageRoutes(app: App, db: PortalDb, send: SendPage): void {
  const pageOf = async (organ: PublishedOrgan, year: number, version?: number) => {
    const report = await publishedReportOf(db, organ, year, version);
    const [versions, years] = await Promise.all([
      reportVersions(db, organ, year),
      figuresOfOrgan(db, organ),
    ]);
    return {
      title: reportTitle(report),
      crumbs: crumbsTo(organ),
      tags: tagsOf(report),
      body: reportPage(report, { versions, years }),
    };
  };

  app.get(
    '/organs/:slug/reports/:year',
    { config: PUBLIC, schema: { params: Params } },
    async (request, reply) => {
      const organ = await publishedOrganAt(db, request.params.slug);
      return send(request, reply, await pageOf(organ, request.params.year));
    },
  );

  app.get(
    '/organs/:slug/reports/:year/versions/:version',
    { config: PUBLIC, schema: { params: VersionParams } },
    async (request, reply) => {
      const { slug, year, version } = request.params;
      const organ = await publishedOrganAt(db, slug);
      return send(request, reply, await pageOf(organ, year, version));
    },
  );

  app.get(
    '/organs/:slug/reports/:year/changes',
    { config: PUBLIC, schema: { params: Params, querystring: Versions } },
    async (request, reply) => {
      const { slug, year } = request.params;
      const organ = await publishedOrganAt(db, slug);
      const versions = await reportVersions(db, organ, year);
      const newest = versions.at(-1)?.version ?? 0;
      if (newest < 2)
        throw new Problem('not-found', `${organ.name}${year}年的年度报告没有两版，无从比较。`);
      const to = request.query.to ?? newest;
      const from = request.query.from ?? Math.max(1, to - 1);
      const [before, after] = await Promise.all([
        publishedReportOf(db, organ, year, from),
        publishedReportOf(db, organ, year, to),
      ]);
      return send(request, reply, {
        title: '两版的差别',
        crumbs: [...crumbsTo(organ), { href: reportPath(slug, year), text: `${year}年` }],
        body: changesPage(before, after, versions),
      });
    },
  );
}

function crumbsTo({ slug, name }: PublishedOrgan): Crumb[] {
  return [
    { href: '/', text: '首页' },
    { href: organPath(slug), text: name },
    { href: columnPath(slug, 'reports'), text: '政府信息公开年报' },
  ];
}

/** The national tags of a page with content; the day only where it is known for certain. */
function tagsOf(report: PublishedReport): Record<string, string> {
  return {
    ArticleTitle: reportTitle(report),
    ...(report.publishedOn !== null && { PubDate: report.publishedOn }),
    ContentSource: report.source.publishedBy,
  };
}
