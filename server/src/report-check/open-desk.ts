import type { App } from '../http/app-type.ts';
import type { SendPage } from '../portal/page-sender.ts';
import type { Services } from '../services.ts';
import { openChildDesk } from '../untrusted/child-desk.ts';
import { deskAssetRoutes } from './desk-assets.routes.ts';
import { openDeskChild } from './desk-child.ts';
import { reportCheckRoutes } from './report-check.routes.ts';
import { reportCheckApiRoutes } from './report-check-api.routes.ts';
import { visitorLimits } from './visitor-limits.ts';

/** The desk where anyone has reports read and checked, without an account and without anything being kept. */
export function openDesk(
  app: App,
  { deskSettings: settings, now }: Pick<Services, 'deskSettings' | 'now'>,
  send: SendPage,
): void {
  const desk = openChildDesk({
    open: () => openDeskChild(settings.limits),
    atOnce: settings.readers,
    mostWaiting: settings.filesWaiting,
  });
  app.addHook('preClose', async () => desk.close());
  const { enter } = visitorLimits(settings, () => now().getTime());
  const door = { desk, settings, enter };
  deskAssetRoutes(app);
  reportCheckRoutes(app, door, send);
  reportCheckApiRoutes(app, door);
}
