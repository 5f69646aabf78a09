import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../errors.ts';

export const SESSION_COOKIE = 'yigongkai_session';

const CHANGES_NOTHING = ['GET', 'HEAD', 'OPTIONS'];

/** What a page of ours sends back in `x-csrf-token`: made from the session's secret, which no other site reads. */
export function csrfToken(sessionToken: string): string {
  return createHash('sha256').update(`csrf ${sessionToken}`).digest('base64url');
}

/**
 * Refuses what another site had a signed-in browser send: an origin that is not ours, or no token of this
 * session. (The cookie is SameSite=Strict besides.)
 */
export function refuseForgery(request: FastifyRequest, siteOrigin: string | undefined): void {
  if (CHANGES_NOTHING.includes(request.method)) return;
  refuseOtherOrigin(request, siteOrigin);
  const expected = Buffer.from(csrfToken(request.cookies[SESSION_COOKIE] ?? ''));
  const given = Buffer.from(String(request.headers['x-csrf-token'] ?? ''));
  if (given.length !== expected.length || !timingSafeEqual(given, expected))
    throw new Problem('forbidden', '请求没有带上本次登录的校验码，请刷新页面再试。');
}

/** A browser names the origin of everything that changes something; a program of another kind names none. */
export function refuseOtherOrigin(request: FastifyRequest, siteOrigin: string | undefined): void {
  const { origin } = request.headers;
  if (origin === undefined) return;
  const isOurs = siteOrigin ? origin === siteOrigin : hostOf(origin) === request.host;
  if (!isOurs) throw new Problem('forbidden', '这个请求来自别的网站，没有执行。');
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
