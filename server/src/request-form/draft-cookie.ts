import { columnPath } from '@yigongkai/contract/paths';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SignInSettings } from '../services.ts';
import { DRAFT_HOURS, type DraftToken } from './keep-draft.ts';

const COOKIE = 'yigongkai_draft';

export function draftTokenOf({ cookies }: FastifyRequest): DraftToken | null {
  const token = cookies[COOKIE] ?? '';
  return /^[\w-]{43}$/.test(token) ? token : null;
}

/** Read by no script, sent with no form of another site, for the form of one organ alone. */
function guarded({ siteOrigin }: SignInSettings, slug: string) {
  const secure = siteOrigin?.startsWith('https:') ?? false;
  return { httpOnly: true, sameSite: 'lax', secure, path: columnPath(slug, 'request') } as const;
}

export function giveDraftToken(
  reply: FastifyReply,
  settings: SignInSettings,
  { slug, token }: { readonly slug: string; readonly token: DraftToken },
): void {
  reply.setCookie(COOKIE, token, { ...guarded(settings, slug), maxAge: DRAFT_HOURS * 3600 });
}

export function takeDraftToken(reply: FastifyReply, settings: SignInSettings, slug: string): void {
  reply.clearCookie(COOKIE, guarded(settings, slug));
}
