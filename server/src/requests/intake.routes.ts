import { takeInRequest as door, renewCode as renewDoor } from '@yigongkai/contract/intake';
import { inScope } from '../db/scope.ts';
import { actorOf } from '../http/actor.ts';
import type { App } from '../http/app-type.ts';
import type { Services } from '../services.ts';
import { renewCode } from './request-code.ts';
import { takeInRequest } from './take-in-request.ts';

/** Requests that reach the staff: at the window, by post, fax, e-mail or word of mouth. */
export function intakeRoutes(app: App, services: Services): void {
  app.post(
    door.path,
    {
      config: { permission: 'identity' },
      schema: { body: door.body, response: { 200: door.reply } },
    },
    (request) => {
      const actor = actorOf(request);
      return inScope(services.appDb, { organ: actor.organ }, (tx) =>
        takeInRequest(tx, services, actor, request.body, services.now()),
      );
    },
  );
  app.post(
    renewDoor.path,
    {
      config: { permission: 'identity' },
      schema: {
        params: renewDoor.params,
        body: renewDoor.body,
        response: { 200: renewDoor.reply },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request);
      const renewed = await inScope(services.appDb, { organ: actor.organ }, (tx) =>
        renewCode(
          tx,
          services.vault,
          actor,
          { request: request.params.id, ...request.body },
          services.now(),
        ),
      );
      reply.header('cache-control', 'no-store');
      return renewed;
    },
  );
}
