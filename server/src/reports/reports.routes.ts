import { readReport } from '@yigongkai/contract/reports';
import type { App } from '../http/app-type.ts';
import { publishedOrganAt } from '../people/published-organs.ts';
import type { Services } from '../services.ts';
import { publishedReportOf } from './published-reports.ts';

export function reportRoutes(app: App, { portalDb }: Services): void {
  app.get(
    readReport.path,
    {
      config: { permission: 'public' },
      schema: { params: readReport.params, response: { 200: readReport.reply } },
    },
    async ({ params: { slug, year } }) => {
      const organ = await publishedOrganAt(portalDb, slug);
      return await publishedReportOf(portalDb, organ, year);
    },
  );
}
