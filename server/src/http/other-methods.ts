import type { HTTPMethods } from 'fastify';
import { Problem } from '../errors.ts';
import type { App } from './app-type.ts';

declare module 'fastify' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface extends the library's own.
  interface FastifyContextConfig {
    /** Set where nothing is done but to name the methods that the address knows. */
    onlyRefuses?: true;
  }
}

const METHODS: readonly HTTPMethods[] = [
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'OPTIONS',
];

/**
 * An address that there is, asked in a way that it does not know, is told which ways it knows (RFC 9110
 * 15.5.6). Call before any route is added; call what it returns after the last.
 */
export function watchMethods(app: App): () => void {
  const known = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ url, method }) => {
    const methods = known.get(url) ?? new Set();
    for (const one of [method].flat()) methods.add(one);
    known.set(url, methods);
  });
  return () => {
    for (const [url, methods] of [...known]) refuseOthers(app, url, methods);
  };
}

/** Refused before anything of the request's body is read. */
function refuseOthers(app: App, url: string, methods: ReadonlySet<string>): void {
  const allowed = [...methods].toSorted().join(', ');
  const others = METHODS.filter((method) => !methods.has(method));
  app.route({
    url,
    method: others,
    config: { permission: 'public', onlyRefuses: true },
    onRequest: async (_request, reply) => {
      reply.header('allow', allowed);
      throw new Problem('method-not-allowed', '这个地址不接受这样的请求。');
    },
    handler: async () => undefined,
  });
}
