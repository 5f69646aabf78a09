import { z } from 'zod';
import type { App } from '../http/app-type.ts';
import { publishedOrgans } from '../people/published-organs.ts';
import { publishedReports } from '../reports/published-reports.ts';
import type { Services } from '../services.ts';
import { aboutPage, accessibilityPage, siteMapPage } from './about.page.ts';
import { assetRoutes } from './asset.routes.ts';
import { areaRoutes, organRoutes } from './columns.routes.ts';
import { displayRoutes } from './display.routes.ts';
import { findPublished } from './find-published.ts';
import { homePage } from './home.page.ts';
import type { SendPage } from './page-sender.ts';
import { searchPage } from './search.page.ts';
import { siteOf } from './site.ts';

const PUBLIC = { permission: 'public' } as const;
const HOME = [{ href: '/', text: '首页' }];
const Query = z.object({ q: z.string().trim().max(100).default('') });

/** The public face: server-rendered pages over what is published. */
export function portalRoutes(app: App, { portalDb: db }: Services, send: SendPage): void {
  displayRoutes(app);
  areaRoutes(app, db, send);
  organRoutes(app, db, send);
  assetRoutes(app);

  app.get('/', { config: PUBLIC }, async (request, reply) => {
    const organs = await publishedOrgans(db);
    const reports = await publishedReports(db, organs);
    const { name } = await siteOf(db);
    return send(request, reply, { title: name, body: homePage(name, organs, reports) });
  });
  app.get('/search', { config: PUBLIC, schema: { querystring: Query } }, async (request, reply) => {
    const { q } = request.query;
    const found = await findPublished(db, q);
    return send(request, reply, {
      title: '查找结果',
      crumbs: HOME,
      query: q,
      body: searchPage(q, found),
    });
  });
  app.get('/about', { config: PUBLIC }, async (request, reply) =>
    send(request, reply, { title: '关于本平台', crumbs: HOME, body: aboutPage(await siteOf(db)) }),
  );
  app.get('/accessibility', { config: PUBLIC }, async (request, reply) =>
    send(request, reply, { title: '无障碍说明', crumbs: HOME, body: accessibilityPage() }),
  );
  app.get('/site-map', { config: PUBLIC }, async (request, reply) =>
    send(request, reply, {
      title: '网站地图',
      crumbs: HOME,
      body: siteMapPage(await publishedOrgans(db)),
    }),
  );
}
