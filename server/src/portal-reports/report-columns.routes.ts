import { organPath } from '@yigongkai/contract/paths';
import { organSlug } from '@yigongkai/contract/people';
import { yearInPath } from '@yigongkai/contract/reports';
import { z } from 'zod';
import { civilDay } from '../civil-day.ts';
import type { App } from '../http/app-type.ts';
import { publishedOrganAt, publishedOrgans } from '../people/published-organs.ts';
import { columnTags } from '../portal/column-tags.ts';
import type { SendPage } from '../portal/page-sender.ts';
import { listedReports } from '../reports/listed-reports.ts';
import { publishedReports } from '../reports/published-reports.ts';
import type { Services } from '../services.ts';
import { matrixPage } from './matrix.page.ts';
import { organReportsPage } from './organ-reports.page.ts';
import { matrixRows } from './report-matrix.ts';

const PUBLIC = { permission: 'public' } as const;
const TITLE = '政府信息公开年报';
const HOME = { href: '/', text: '首页' };
const ORGANS = { href: '/organs', text: '机关名录' };

/** The matrix shows so many years at once. */
const YEARS_SHOWN = 7;

const OrganParams = z.object({ slug: organSlug });
const Query = z.object({ to: yearInPath.optional() });

/** The column 政府信息公开年报: over the whole area, and of each organ. */
export function reportColumnRoutes(
  app: App,
  { portalDb: db, now }: Services,
  send: SendPage,
): void {
  app.get(
    '/reports',
    { config: PUBLIC, schema: { querystring: Query } },
    async (request, reply) => {
      const organs = await publishedOrgans(db);
      const reports = await listedReports(db, organs);
      const today = civilDay(now());
      const newest = Number(today.slice(0, 4)) - 1;
      const oldest = reports.at(-1)?.year ?? newest;
      const last = Math.max(oldest, Math.min(newest, request.query.to ?? newest));
      const first = Math.max(oldest, last - YEARS_SHOWN + 1);
      const years = Array.from({ length: last - first + 1 }, (_, at) => last - at);
      const rows = matrixRows(organs, reports, years, today);
      return send(request, reply, {
        title: TITLE,
        crumbs: [HOME],
        tags: columnTags('reports', '本地区各机关'),
        body: matrixPage({
          years,
          older: first > oldest ? first - 1 : null,
          newer: last < newest ? Math.min(newest, last + YEARS_SHOWN) : null,
          members: rows.filter(({ organ }) => organ.presence !== 'collected'),
          collected: rows.filter(({ organ }) => organ.presence === 'collected'),
        }),
      });
    },
  );

  app.get(
    '/organs/:slug/reports',
    { config: PUBLIC, schema: { params: OrganParams } },
    async (request, reply) => {
      const organ = await publishedOrganAt(db, request.params.slug);
      return send(request, reply, {
        title: `${TITLE} · ${organ.name}`,
        crumbs: [HOME, ORGANS, { href: organPath(organ.slug), text: organ.name }],
        tags: columnTags('reports', organ.name),
        body: organReportsPage(organ, await publishedReports(db, [organ])),
      });
    },
  );
}
