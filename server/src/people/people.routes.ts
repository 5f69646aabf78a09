import { listOrgans } from '@yigongkai/contract/people';
import type { App } from '../http/app-type.ts';
import type { Services } from '../services.ts';
import { publishedOrgans } from './published-organs.ts';

export function peopleRoutes(app: App, { portalDb }: Services): void {
  app.get(
    listOrgans.path,
    { config: { permission: 'public' }, schema: { response: { 200: listOrgans.reply } } },
    async () => ({ organs: await publishedOrgans(portalDb) }),
  );
}
