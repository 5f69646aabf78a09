import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SignInSettings } from '../services.ts';

const COOKIE = 'yigongkai_follow';

export function followTokenOf({ cookies }: FastifyRequest): string | null {
  return cookies[COOKIE] || null;
}

function guarded({ siteOrigin }: SignInSettings) {
  const secure = siteOrigin?.startsWith('https:') ?? false;
  return { httpOnly: true, sameSite: 'strict', secure, path: '/follow' } as const;
}

/** Until the browser is closed: the server ends the visit earlier. */
export function giveFollowToken(
  reply: FastifyReply,
  settings: SignInSettings,
  token: string,
): void {
  reply.setCookie(COOKIE, token, guarded(settings));
}

export function takeFollowToken(reply: FastifyReply, settings: SignInSettings): void {
  reply.clearCookie(COOKIE, guarded(settings));
}
