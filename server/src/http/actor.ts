import type { Authority } from '@yigongkai/law/people/authority';
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
  /** By which door, and the hash of the secret that was shown there. */
  readonly door: 'session' | 'token';
  readonly secret: Buffer;
};

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
