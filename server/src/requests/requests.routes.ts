import { readInbox } from '@yigongkai/contract/inbox';
import { actOnRequest } from '@yigongkai/contract/requests';
import { civilDay } from '../civil-day.ts';
import { inScope } from '../db/scope.ts';
import { actorOf } from '../http/actor.ts';
import type { App } from '../http/app-type.ts';
import type { Services } from '../services.ts';
import { caseRoutes } from './cases.routes.ts';
import { intakeRoutes } from './intake.routes.ts';
import { letterProfileRoutes } from './letter-profile.routes.ts';
import { letterRoutes } from './letters.routes.ts';
import { inboxRows } from './read-inbox.ts';
import { recordRequestAct } from './record-request-act.ts';

export function requestRoutes(app: App, services: Services): void {
  const { appDb: db, calendars, vault, now } = services;
  intakeRoutes(app, services);
  caseRoutes(app, services);
  letterProfileRoutes(app, services);
  letterRoutes(app, services);
  app.get(
    readInbox.path,
    { config: { permission: 'request.act' }, schema: { response: { 200: readInbox.reply } } },
    async (request) => {
      const { organ } = actorOf(request);
      const today = civilDay(now());
      return inScope(db, { organ }, async (tx) =>
        inboxRows(tx, organ, await calendars.of(tx, organ), today),
      );
    },
  );
  app.post(
    actOnRequest.path,
    {
      config: { permission: 'request.act' },
      schema: {
        params: actOnRequest.params,
        body: actOnRequest.body,
        response: { 200: actOnRequest.reply },
      },
    },
    async (request) => {
      const {
        params: { id },
        body,
      } = request;
      const act = { request: id, ...body };
      const { events } = await recordRequestAct(
        { db, calendars, vault, now: now() },
        actorOf(request),
        act,
      );
      return {
        events: events.map(({ event: { seq, kind }, hash }) => ({ seq, kind, hash })),
      };
    },
  );
}
