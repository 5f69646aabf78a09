import { organPath } from '@yigongkai/contract/paths';
import { organSlug } from '@yigongkai/contract/people';
import { PLATFORM_COLUMNS } from '@yigongkai/law/publications/platform-columns';
import { z } from 'zod';
import type { PortalDb } from '../db/connect.ts';
import { Problem } from '../errors.ts';
import type { App } from '../http/app-type.ts';
import { publishedOrganAt, publishedOrgans } from '../people/published-organs.ts';
import { organGuide } from '../publications/organ-guide.ts';
import { listedReports } from '../reports/listed-reports.ts';
import { areaColumnPage, organColumnPage } from './column.page.ts';
import { columnTags } from './column-tags.ts';
import { guidePage } from './guide.page.ts';
import { columnsOf, organPage } from './organ.page.ts';
import { organsPage } from './organs.page.ts';
import type { SendPage } from './page-sender.ts';

const OrganParams = z.object({ slug: organSlug });
const ColumnParams = z.object({ slug: organSlug, column: z.string() });
const PUBLIC = { permission: 'public' } as const;
const HOME = [{ href: '/', text: '首页' }];
const ORGANS = [...HOME, { href: '/organs', text: '机关名录' }];

/** Annual reports and requests have pages of their own. */
const COLUMNS = PLATFORM_COLUMNS.filter(
  ({ column }) => column !== 'reports' && column !== 'request',
);

/** The platform's columns over the whole area. */
export function areaRoutes(app: App, db: PortalDb, send: SendPage): void {
  app.get('/organs', { config: PUBLIC }, async (request, reply) =>
    send(request, reply, {
      title: '机关名录',
      crumbs: HOME,
      body: organsPage(await publishedOrgans(db)),
    }),
  );

  for (const { column, zh } of COLUMNS)
    app.get(`/${column}`, { config: PUBLIC }, async (request, reply) => {
      const organs = await publishedOrgans(db);
      return send(request, reply, {
        title: zh,
        crumbs: HOME,
        tags: columnTags(column, '本地区各机关'),
        body: areaColumnPage(column, organs),
      });
    });
}

/** An organ's home and its own columns. */
export function organRoutes(app: App, db: PortalDb, send: SendPage): void {
  app.get(
    '/organs/:slug',
    { config: PUBLIC, schema: { params: OrganParams } },
    async (request, reply) => {
      const organ = await publishedOrganAt(db, request.params.slug);
      const [reports, guide] = await Promise.all([
        listedReports(db, [organ]),
        organGuide(db, organ.id),
      ]);
      return send(request, reply, {
        title: organ.name,
        crumbs: ORGANS,
        body: organPage(organ, { reports: reports.length, guide: guide ? 1 : 0 }),
      });
    },
  );

  app.get(
    '/organs/:slug/:column',
    { config: PUBLIC, schema: { params: ColumnParams } },
    async (request, reply) => {
      const organ = await publishedOrganAt(db, request.params.slug);
      const known = columnsOf(organ).find(({ column }) => column === request.params.column);
      if (!known) throw new Problem('not-found', '这个机关没有这样的栏目。');
      const guide = known.column === 'guide' ? await organGuide(db, organ.id) : null;
      return send(request, reply, {
        title: `${known.zh} · ${organ.name}`,
        crumbs: [...ORGANS, { href: organPath(organ.slug), text: organ.name }],
        tags: columnTags(known.column, organ.name),
        body: guide ? guidePage(organ, guide) : organColumnPage(organ, known.column),
      });
    },
  );
}
