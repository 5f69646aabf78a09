import { readGuide } from '@yigongkai/contract/guide';
import { type Endpoint, openApiDocument, openApiPath } from '@yigongkai/contract/open-api';
import { listOrgans } from '@yigongkai/contract/people';
import { checkReportFiles } from '@yigongkai/contract/report-check';
import { readReport } from '@yigongkai/contract/reports';
import type { App } from './app-type.ts';

declare module 'fastify' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface extends the library's own.
  interface FastifyContextConfig {
    /** A public address where a browser signs in: no program's. */
    onlyForBrowsers?: true;
  }
}

/** Every address for programs. */
const ENDPOINTS: readonly Endpoint[] = [listOrgans, readGuide, readReport, checkReportFiles];

/**
 * What anybody's programs may ask, as OpenAPI 3.1. Call before any such route is added: a public one that is not
 * described stops the start.
 */
export function openApiRoutes(app: App): void {
  app.addHook('onRoute', ({ method, url, config }) => {
    if (config?.permission !== 'public' || config.onlyRefuses || config.onlyForBrowsers) return;
    if (!url.startsWith('/api/') || url === openApiPath || method === 'HEAD') return;
    if (!ENDPOINTS.some((each) => each.path === url && each.method === method))
      throw new Error(`${String(method)} ${url} is not among the endpoints that are described`);
  });
  const document = JSON.stringify(openApiDocument(ENDPOINTS));
  app.get(openApiPath, { config: { permission: 'public' } }, (_request, reply) =>
    reply
      .type('application/json; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(document),
  );
}
