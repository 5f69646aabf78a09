import { unifiedSignIn as door } from '@yigongkai/contract/sign-in';
import { z } from 'zod';
import { Problem } from '../errors.ts';
import type { App } from '../http/app-type.ts';
import type { Services } from '../services.ts';
import { OFFICE } from '../workbench/workbench-path.ts';
import { giveSession } from './session-cookies.ts';
import { unifiedLogin } from './unified-login.ts';

const PUBLIC = { permission: 'public', onlyForBrowsers: true } as const;
const COOKIE = 'yigongkai_leaving';
const MINUTES_AWAY = 10;

const Leaving = z.object({ verifier: z.string(), state: z.string(), nonce: z.string() });

/** To the provider of the unified login and back; only where the operator has set one. */
export function unifiedLoginRoutes(app: App, services: Services): void {
  const { unifiedLogin: settings, siteOrigin } = services.signIn;
  if (!settings || !siteOrigin) return;
  const login = unifiedLogin(services, settings, siteOrigin + door.back);
  // Lax, for the browser comes back from another site.
  const cookie = {
    path: door.path,
    httpOnly: true,
    sameSite: 'lax',
    secure: siteOrigin.startsWith('https:'),
  } as const;

  app.get(door.path, { config: PUBLIC }, async (_request, reply) => {
    const { address, leaving } = await login.leave();
    const value = Buffer.from(JSON.stringify(leaving)).toString('base64url');
    reply.setCookie(COOKIE, value, { ...cookie, maxAge: MINUTES_AWAY * 60 });
    return reply.redirect(address.href, 303);
  });

  app.get(door.back, { config: PUBLIC }, async (request, reply) => {
    reply.clearCookie(COOKIE, cookie);
    const kept = readLeaving(request.cookies[COOKIE]);
    if (!kept) throw new Problem('not-signed-in', '登录用的时间太长，请重新登录。');
    const query = request.url.split('?')[1] ?? '';
    const token = await login.comeBack(query, kept, request.headers['user-agent']);
    giveSession(reply, services.signIn, token);
    return reply.redirect(OFFICE, 303);
  });
}

function readLeaving(cookie: string | undefined) {
  try {
    const text = Buffer.from(cookie ?? '', 'base64url').toString();
    return Leaving.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
