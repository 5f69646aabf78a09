import * as door from '@yigongkai/contract/messages';
import { inScope } from '../db/scope.ts';
import { actorOf } from '../http/actor.ts';
import type { App } from '../http/app-type.ts';
import type { Services } from '../services.ts';
import { readQuietHours, setQuietHours } from './quiet-hours.ts';
import { readMessage, readMessages } from './read-messages.ts';

const JOBS = { permission: 'jobs' } as const;

/** The system administrator's: what is sent to people, and when it waits. */
export function messageRoutes(app: App, { appDb: db, now, outlets }: Services): void {
  app.get(
    door.listMessages.path,
    {
      config: JOBS,
      schema: { querystring: door.listMessages.query, response: { 200: door.listMessages.reply } },
    },
    (request) => {
      const { organ } = actorOf(request);
      return inScope(db, { organ }, (tx) => readMessages(tx, outlets, request.query));
    },
  );
  app.get(
    door.readMessage.path,
    {
      config: JOBS,
      schema: { params: door.readMessage.params, response: { 200: door.readMessage.reply } },
    },
    (request) => {
      const { organ } = actorOf(request);
      return inScope(db, { organ }, (tx) => readMessage(tx, request.params.message));
    },
  );
  app.get(
    door.readQuietHours.path,
    { config: JOBS, schema: { response: { 200: door.readQuietHours.reply } } },
    (request) => {
      const { organ } = actorOf(request);
      return inScope(db, { organ }, (tx) => readQuietHours(tx, organ));
    },
  );
  app.post(
    door.setQuietHours.path,
    {
      config: JOBS,
      schema: { body: door.setQuietHours.body, response: { 200: door.setQuietHours.reply } },
    },
    async (request) => {
      const actor = actorOf(request);
      await inScope(db, { organ: actor.organ }, (tx) =>
        setQuietHours(tx, actor, request.body, now()),
      );
      return {};
    },
  );
}
