import { columnPath, organPath } from '@yigongkai/contract/paths';
import { organSlug } from '@yigongkai/contract/people';
import { yearInPath } from '@yigongkai/contract/reports';
import { z } from 'zod';
import type { PortalDb } from '../db/connect.ts';
import type { App } from '../http/app-type.ts';
import { publishedOrganAt } from '../people/published-organs.ts';
import { publishedReportOf } from '../reports/published-reports.ts';
import type { SendPage } from './page-sender.ts';
import { reportPage } from './report.page.ts';

const Params = z.object({ slug: organSlug, year: yearInPath });

/** A report as a page. */
export function reportPageRoutes(app: App, db: PortalDb, send: SendPage): void {
  app.get(
    '/organs/:slug/reports/:year',
    { config: { permission: 'public' }, schema: { params: Params } },
    async (request, reply) => {
      const organ = await publishedOrganAt(db, request.params.slug);
      const report = await publishedReportOf(db, organ, request.params.year);
      const title = `${organ.name}${report.year}年政府信息公开工作年度报告`;
      return send(request, reply, {
        title,
        crumbs: [
          { href: '/', text: '首页' },
          { href: organPath(organ.slug), text: organ.name },
          { href: columnPath(organ.slug, 'reports'), text: '政府信息公开年报' },
        ],
        tags: {
          ArticleTitle: title,
          ContentSource: report.source.publishedBy,
        },
        body: reportPage(report),
      });
    },
  );
}
