import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { App } from '../http/app-type.ts';

export const ASSETS_PATH = '/report-check/assets';

const OWN = fileURLToPath(new URL('./assets', import.meta.url));

/** The library that reads PDF here draws its pages in the visitor's own browser: the same file serves both. */
const PDFJS = dirname(createRequire(import.meta.url).resolve('unpdf'));

const Params = z.object({ name: z.string().regex(/^[a-z-]+\.(css|js)$/) });
const PUBLIC = { permission: 'public' } as const;

/** Style and script of the page; the browser asks whether they changed. */
export function deskAssetRoutes(app: App): void {
  app.get(
    `${ASSETS_PATH}/:name`,
    { config: PUBLIC, schema: { params: Params } },
    ({ params }, reply) => reply.header('cache-control', 'no-cache').sendFile(params.name, OWN),
  );
  app.get(`${ASSETS_PATH}/pdfjs.mjs`, { config: PUBLIC }, (_request, reply) =>
    reply
      .header('cache-control', 'no-cache')
      .type('text/javascript; charset=utf-8')
      .sendFile('pdfjs.mjs', PDFJS),
  );
}
