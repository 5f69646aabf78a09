import type { App } from '../http/app-type.ts';
import type { SendPage } from '../portal/page-sender.ts';
import type { Services } from '../services.ts';
import { compareRoutes } from './compare.routes.ts';
import { reportColumnRoutes } from './report-columns.routes.ts';
import { reportFileRoutes } from './report-files.routes.ts';
import { reportPageRoutes } from './report-page.routes.ts';

/** Annual reports on the public pages: the column, each report, its files, and comparisons. */
export function portalReportRoutes(app: App, services: Services, send: SendPage): void {
  reportColumnRoutes(app, services, send);
  compareRoutes(app, services.portalDb, send);
  reportPageRoutes(app, services.portalDb, send);
  reportFileRoutes(app, services.portalDb);
}
