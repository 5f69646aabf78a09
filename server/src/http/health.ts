import { sql } from 'kysely';
import type { PortalDb } from '../db/connect.ts';
import type { App } from './app-type.ts';

/** `/health/live`: the process answers. `/health/ready`: the database answers too. Fastify says 503 while it closes. */
export function healthRoutes(app: App, db: PortalDb): void {
  app.get('/health/live', { config: { permission: 'public' } }, async () => ({ status: 'ok' }));
  app.get('/health/ready', { config: { permission: 'public' } }, async (_request, reply) => {
    try {
      await sql`select 1`.execute(db);
      return { status: 'ok' };
    } catch {
      return reply.code(503).send({ status: 'unavailable' });
    }
  });
}
