import { actOnRequest } from '@yigongkai/contract/requests';
import { actorOf } from '../http/actor.ts';
import type { App } from '../http/app-type.ts';
import type { Services } from '../services.ts';
import { recordRequestAct } from './record-request-act.ts';

export function requestRoutes(app: App, { appDb: db, calendar, now }: Services): void {
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
        { db, calendar, now: now() },
        actorOf(request),
        act,
      );
      return {
        events: events.map(({ event: { seq, kind }, hash }) => ({ seq, kind, hash })),
      };
    },
  );
}
