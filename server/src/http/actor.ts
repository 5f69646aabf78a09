import type { Authority } from '@yigongkai/law/people/authority';
import type { SettingChange } from '@yigongkai/law/people/organ-settings';
import type { Permission } from '@yigongkai/law/people/role-permissions';
import type { FastifyRequest } from 'fastify';

/** Who asks, for which organ, and what he may do there today. */
export type Actor = {
  readonly account: string;
  readonly login: string;
  readonly name: string;
  readonly organ: string;
  readonly authority: readonly Authority[];
  readonly permissions: readonly Permission[];
  /** On leave he reads on and his deputy acts. */
  readonly isAway: boolean;
  /** Until he has set up the second factor that a role asks for, he may do nothing else. */
  readonly mustSetSecondFactor: boolean;
  /** What the organ has set, the oldest change first. */
  readonly settings: readonly SettingChange[];
  /** By which door, and the hash of the secret that was shown there. */
  readonly door: 'session' | 'token';
  readonly secret: Buffer;
};

/** Who does something in a case: one of the staff, or the applicant himself, who needs no account. */
export type CaseActor = Pick<Actor, 'organ' | 'authority' | 'settings'> &
  (Pick<Actor, 'account' | 'door'> | { readonly account: null; readonly door: 'applicant' });

/** Who answers for an event of a case: an account, or the applicant, of whom an event says no more. */
export function authorOf({ account }: Pick<CaseActor, 'account'>): string {
  return account ?? 'applicant';
}

export type FindActor = (request: FastifyRequest) => Promise<Actor | null>;

declare module 'fastify' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface extends the library's own.
  interface FastifyRequest {
    actor: Actor | null;
  }
}

/** The actor of a route whose permission is the staff's: there always is one. */
export function actorOf(request: FastifyRequest): Actor {
  if (!request.actor) throw new Error(`${request.routeOptions.url} is not the staff's`);
  return request.actor;
}
