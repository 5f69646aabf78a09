import {
  isPermission,
  type Permission as StaffPermission,
} from '@yigongkai/law/people/role-permissions';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../errors.ts';
import type { FindActor } from './actor.ts';
import type { App } from './app-type.ts';
import { refuseForgery } from './refuse-forgery.ts';

/**
 * Who may use a route that is not the staff's. `operations` is for the machine's own operator: metrics say
 * nothing of persons, but are not for the world. What the staff may do stands in law/people.
 */
const OTHER_PERMISSIONS = {
  public: () => true,
  operations: isFromThisMachine,
} as const satisfies Record<string, (request: FastifyRequest) => boolean>;

export type RoutePermission = keyof typeof OTHER_PERMISSIONS | StaffPermission;

/** A route as its permission guards it. */
export type Door = {
  readonly method: string;
  readonly url: string;
  readonly permission: RoutePermission;
  /** What its body is checked by, where it takes one. */
  readonly body: unknown;
};

declare module 'fastify' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface extends the library's own.
  interface FastifyContextConfig {
    permission?: RoutePermission;
  }
}

/**
 * Call before any route is added: a route without a permission stops the start.
 *
 * @param siteOrigin the public origin, where the operator has set it.
 * @returns the doors, which grow with each route that is added.
 */
export function requirePermissions(
  app: App,
  findActor: FindActor,
  siteOrigin: string | undefined,
): readonly Door[] {
  const doors: Door[] = [];
  app.addHook('onRoute', ({ method, url, config, schema }) => {
    const permission = config?.permission;
    if (!permission || !(permission in OTHER_PERMISSIONS || isPermission(permission)))
      throw new Error(`${String(method)} ${url} names no permission`);
    for (const one of [method].flat())
      doors.push({ method: one, url, permission, body: schema?.body });
  });
  app.decorateRequest('actor', null);
  app.addHook('onRequest', async (request) => {
    const { permission } = request.routeOptions.config;
    if (!permission) return;
    if (!isPermission(permission)) {
      if (!OTHER_PERMISSIONS[permission](request))
        throw new Problem('forbidden', '此地址只供本机运维使用。');
      return;
    }
    const actor = await findActor(request);
    if (!actor) throw new Problem('not-signed-in', '请先登录。');
    if (!actor.permissions.includes(permission) && actor.mustSetSecondFactor)
      throw new Problem('forbidden', '您的角色必须启用动态码：请先在“本人账号”中启用。', {
        mustSetSecondFactor: true,
      });
    if (!actor.permissions.includes(permission) && actor.isAway)
      throw new Problem(
        'forbidden',
        '您今天请假，由代理人办理。提前回来的，请先在“本人账号”中销假。',
      );
    if (!actor.permissions.includes(permission))
      throw new Problem('forbidden', '您今天在本机关的角色没有这项权限。');
    if (actor.door === 'session') refuseForgery(request, siteOrigin);
    request.actor = actor;
  });
  return doors;
}

const PROXY_MARKS = ['forwarded', 'via', 'x-forwarded-for', 'x-real-ip'];

/** A proxy on this machine makes the whole world look local, so what went through one is not. */
function isFromThisMachine({ socket, headers }: FastifyRequest): boolean {
  const isLoopback = /^(127\.|::1$|::ffff:127\.)/.test(socket.remoteAddress ?? '');
  return isLoopback && PROXY_MARKS.every((mark) => headers[mark] === undefined);
}
