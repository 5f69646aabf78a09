import type { FastifyReply } from 'fastify';
import { SESSION_COOKIE } from '../http/refuse-forgery.ts';
import type { SignInSettings } from '../services.ts';

export const DEVICE_COOKIE = 'yigongkai_device';
const DEVICE_PATH = '/api/sign-in';
const YEAR_SECONDS = 31_536_000;

/** Read by no script, sent by no other site, to the staff's addresses alone; over TLS alone where there is any. */
function guarded({ siteOrigin }: SignInSettings) {
  const secure = siteOrigin?.startsWith('https:') ?? false;
  return { httpOnly: true, sameSite: 'strict', secure } as const;
}

/** Until the browser is closed: the server ends the session earlier. */
export function giveSession(reply: FastifyReply, settings: SignInSettings, token: string): void {
  reply.setCookie(SESSION_COOKIE, token, { ...guarded(settings), path: '/api' });
}

export function takeSession(reply: FastifyReply, settings: SignInSettings): void {
  reply.clearCookie(SESSION_COOKIE, { ...guarded(settings), path: '/api' });
}

export function giveDevice(reply: FastifyReply, settings: SignInSettings, device: string): void {
  const options = { ...guarded(settings), path: DEVICE_PATH, maxAge: YEAR_SECONDS };
  reply.setCookie(DEVICE_COOKIE, device, options);
}
