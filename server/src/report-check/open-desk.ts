import multipart from '@fastify/multipart';
import type { App } from '../http/app-type.ts';
import type { SendPage } from '../portal/page-sender.ts';
import type { Services } from '../services.ts';
import { deskAssetRoutes } from './desk-assets.routes.ts';
import { reportCheckRoutes } from './report-check.routes.ts';
import { reportCheckApiRoutes } from './report-check-api.routes.ts';
import { openReportDesk } from './report-desk.ts';
import { visitorLimits } from './visitor-limits.ts';

/** The desk where anyone has reports read and checked, without an account and without anything being kept. */
export async function openDesk(
  app: App,
  { deskSettings: settings, now }: Pick<Services, 'deskSettings' | 'now'>,
  send: SendPage,
): Promise<void> {
  // A file that is too large is told in its place; the others of its form still come.
  await app.register(multipart, { throwFileSizeLimit: false });
  const desk = openReportDesk(settings);
  app.addHook('preClose', async () => desk.close());
  const { enter } = visitorLimits(settings, () => now().getTime());
  const door = { desk, settings, enter };
  deskAssetRoutes(app);
  reportCheckRoutes(app, door, send);
  reportCheckApiRoutes(app, door);
}
