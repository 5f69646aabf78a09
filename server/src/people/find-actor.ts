import { isPermission, PERMISSIONS } from '@yigongkai/law/people/role-permissions';
import { inScope } from '../db/scope.ts';
import type { Actor, FindActor } from '../http/actor.ts';
import { SESSION_COOKIE } from '../http/refuse-forgery.ts';
import type { Services } from '../services.ts';
import { type FoundActor, selectActor } from './actor.store.ts';
import { touchToken } from './api-tokens.store.ts';
import { actorStanding } from './authority-of.ts';
import { idleSince } from './open-session.ts';
import { tokenHash } from './secret-token.ts';
import { touchSession } from './sessions.store.ts';

/** How often it is written down that a session or a token is in use. */
const SEEN_EVERY_MS = 60_000;

/** Who shows this session's cookie or this API token, with what he may do today; `null` for nobody. */
export function actorFinder({ appDb, now: clock, signIn }: Services): FindActor {
  return async (request) => {
    const bearer = /^Bearer (\S{1,200})$/.exec(request.headers.authorization ?? '')?.[1];
    const shown = bearer ?? request.cookies[SESSION_COOKIE];
    if (!shown) return null;
    const door = bearer ? 'token' : 'session';
    const now = clock();
    const secret = tokenHash(shown);
    const found = await selectActor(appDb, door, secret, now, idleSince(signIn, now));
    if (!found) return null;
    if (isStale(found.seen_at, now))
      await inScope(appDb, { secret, account: found.account_id }, (tx) =>
        (door === 'token' ? touchToken : touchSession)(tx, secret, now),
      );
    return actorFrom(found, door, secret, now);
  };
}

function actorFrom(found: FoundActor, door: Actor['door'], secret: Buffer, now: Date): Actor {
  const { account_id: account, organ_id: organ, login, name } = found;
  const standing = actorStanding(found.standing, account, organ, now);
  return {
    account,
    login,
    name,
    organ,
    door,
    secret,
    ...standing,
    ...(door === 'token' && { permissions: ofToken(found.permissions ?? [], standing) }),
  };
}

/** A token may do what it was given, as far as its owner still may and a token may at all. */
function ofToken(given: readonly string[], { permissions }: Pick<Actor, 'permissions'>) {
  return given
    .filter(isPermission)
    .filter((permission) => PERMISSIONS[permission].inTokens && permissions.includes(permission));
}

function isStale(seenAt: Date | null, now: Date): boolean {
  return seenAt === null || now.getTime() - seenAt.getTime() > SEEN_EVERY_MS;
}
