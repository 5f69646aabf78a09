import type { FastifyRequest } from 'fastify';
import { Problem } from '../errors.ts';
import type { App } from './app-type.ts';

/**
 * Who may use a route: one line a permission, and every route names one.
 * `operations` is for the machine's own operator: metrics say nothing of persons, but are not for the world.
 */
const PERMISSIONS = {
  public: () => true,
  operations: isFromThisMachine,
} as const satisfies Record<string, (request: FastifyRequest) => boolean>;

export type Permission = keyof typeof PERMISSIONS;

declare module 'fastify' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface extends the library's own.
  interface FastifyContextConfig {
    permission?: Permission;
  }
}

/** Call before any route is added: a route without a permission stops the start. */
export function requirePermissions(app: App): void {
  app.addHook('onRoute', (route) => {
    const permission = route.config?.permission;
    if (!permission || !(permission in PERMISSIONS))
      throw new Error(`${String(route.method)} ${route.url} names no permission`);
  });
  app.addHook('onRequest', async (request) => {
    const { permission } = request.routeOptions.config;
    if (permission && !PERMISSIONS[permission](request))
      throw new Problem('forbidden', '此地址只供本机运维使用。');
  });
}

const PROXY_MARKS = ['forwarded', 'via', 'x-forwarded-for', 'x-real-ip'];

/** A proxy on this machine makes the whole world look local, so what went through one is not. */
function isFromThisMachine({ socket, headers }: FastifyRequest): boolean {
  const isLoopback = /^(127\.|::1$|::ffff:127\.)/.test(socket.remoteAddress ?? '');
  return isLoopback && PROXY_MARKS.every((mark) => headers[mark] === undefined);
}
