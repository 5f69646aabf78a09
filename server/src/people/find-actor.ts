import { isPermission, PERMISSIONS, permissionsOf } from '@yigongkai/law/people/role-permissions';
import type { Tx } from '../db/connect.ts';
import { inScope } from '../db/scope.ts';
import type { Actor, FindActor } from '../http/actor.ts';
import { SESSION_COOKIE } from '../http/refuse-forgery.ts';
import type { Services } from '../services.ts';
import { selectOwnAccount } from './accounts.store.ts';
import { selectToken, touchToken } from './api-tokens.store.ts';
import { authorityOf } from './authority-of.ts';
import { idleSince } from './open-session.ts';
import { tokenHash } from './secret-token.ts';
import { selectSession, touchSession } from './sessions.store.ts';

/** How often it is written down that a session or a token is in use. */
const SEEN_EVERY_MS = 60_000;

/** Who shows this session's cookie or this API token, with what he may do today; `null` for nobody. */
export function actorFinder({ appDb, now, signIn }: Services): FindActor {
  return async (request) => {
    const bearer = /^Bearer (\S{1,200})$/.exec(request.headers.authorization ?? '')?.[1];
    const cookie = request.cookies[SESSION_COOKIE];
    const secret = tokenHash(bearer ?? cookie ?? '');
    if (bearer) return inScope(appDb, { secret }, (tx) => byToken(tx, secret, now()));
    if (!cookie) return null;
    const since = idleSince(signIn, now());
    return inScope(appDb, { secret }, (tx) => bySession(tx, secret, now(), since));
  };
}

async function bySession(tx: Tx, secret: Buffer, now: Date, since: Date): Promise<Actor | null> {
  const session = await selectSession(tx, secret, now, since);
  if (!session) return null;
  const person = await personIn(tx, session.account_id, session.organ_id, now);
  if (!person) return null;
  if (isStale(session.last_seen_at, now)) await touchSession(tx, secret, now);
  const permissions = permissionsOf(person.authority.map(({ role }) => role));
  return { ...person, permissions, door: 'session', secret };
}

/** A token may do what it was given, as far as its owner still may and a token may at all. */
async function byToken(tx: Tx, secret: Buffer, now: Date): Promise<Actor | null> {
  const token = await selectToken(tx, secret, now);
  if (!token) return null;
  const person = await personIn(tx, token.account_id, token.organ_id, now);
  if (!person) return null;
  if (isStale(token.last_used_at, now)) await touchToken(tx, secret, now);
  const owners = permissionsOf(person.authority.map(({ role }) => role));
  const permissions = token.permissions
    .filter(isPermission)
    .filter((permission) => PERMISSIONS[permission].inTokens && owners.includes(permission));
  return { ...person, permissions, door: 'token', secret };
}

async function personIn(tx: Tx, account: string, organ: string, now: Date) {
  const authority = await authorityOf(tx, account, organ, now);
  const row = await selectOwnAccount(tx, account);
  if (!row || row.disabled_at) return null;
  return { account, login: row.login, name: row.name, organ, authority };
}

function isStale(seenAt: Date | null, now: Date): boolean {
  return seenAt === null || now.getTime() - seenAt.getTime() > SEEN_EVERY_MS;
}
