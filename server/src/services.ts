import type { FastifyBaseLogger } from 'fastify';
import type { Db, PortalDb } from './db/connect.ts';

/** What the features are given. */
export type Services = {
  readonly log: FastifyBaseLogger;
  /** The application's own role. */
  readonly appDb: Db;
  /** Reads `published` and nothing else. */
  readonly portalDb: PortalDb;
  readonly now: () => Date;
};
