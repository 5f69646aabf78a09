import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import { z } from 'zod';
import type { App } from '../http/app-type.ts';

const Params = z.object({ name: z.string().regex(/^[a-z-]+\.(css|js|svg)$/) });

/** Style, script and icon: the browser asks whether they changed. */
export function assetRoutes(app: App): void {
  app.register(fastifyStatic, {
    root: fileURLToPath(new URL('./assets', import.meta.url)),
    serve: false,
    cacheControl: false,
  });
  app.get(
    '/assets/:name',
    { config: { permission: 'public' }, schema: { params: Params } },
    ({ params }, reply) => reply.header('cache-control', 'no-cache').sendFile(params.name),
  );
}
