import { Readable } from 'node:stream';
import { readAudit as door, exportAudit as exportDoor } from '@yigongkai/contract/staff';
import { inScope } from '../db/scope.ts';
import { actorOf } from '../http/actor.ts';
import type { App } from '../http/app-type.ts';
import type { Services } from '../services.ts';
import { exportAudit } from './export-audit.ts';
import { readAudit } from './read-audit.ts';

/** Who did what and who read what in the organ; reading it is itself written down. */
export function auditRoutes(app: App, { appDb: db, now }: Services): void {
  app.get(
    door.path,
    {
      config: { permission: 'audit' },
      schema: { querystring: door.query, response: { 200: door.reply } },
    },
    (request) => {
      const actor = actorOf(request);
      const { organ } = actor;
      return inScope(db, { organ }, (tx) => readAudit(tx, actor, request.query, now()));
    },
  );
  app.get(
    exportDoor.path,
    { config: { permission: 'audit' }, schema: { querystring: exportDoor.query } },
    (request, reply) => {
      const csv = exportAudit(db, actorOf(request), request.query, now());
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="audit.csv"')
        .header('cache-control', 'no-store')
        .send(Readable.from(csv));
    },
  );
}
