import * as door from '@yigongkai/contract/cases';
import { civilDay } from '../civil-day.ts';
import { inScope } from '../db/scope.ts';
import { actorOf } from '../http/actor.ts';
import type { App } from '../http/app-type.ts';
import type { Services } from '../services.ts';
import { foreseeAct } from './foresee-act.ts';
import { listCases } from './list-cases.ts';
import { readCase } from './read-case.ts';

const ACTING = { permission: 'request.act' } as const;

/** Cases as whoever works on them reads them: one whole, and lists. */
export function caseRoutes(app: App, services: Services): void {
  const { readCase: read, listCases: list, judgeAct: judge } = door;
  const { appDb: db, now } = services;
  app.get(
    read.path,
    { config: ACTING, schema: { params: read.params, response: { 200: read.reply } } },
    (request) => {
      const actor = actorOf(request);
      return inScope(db, { organ: actor.organ }, (tx) =>
        readCase(tx, services, actor, request.params.id, civilDay(now())),
      );
    },
  );
  app.get(
    list.path,
    { config: ACTING, schema: { querystring: list.query, response: { 200: list.reply } } },
    (request) => {
      const { organ } = actorOf(request);
      return inScope(db, { organ }, (tx) => listCases(tx, organ, request.query, civilDay(now())));
    },
  );
  app.post(
    judge.path,
    {
      config: ACTING,
      schema: { params: judge.params, body: judge.body, response: { 200: judge.reply } },
    },
    (request) => {
      const actor = actorOf(request);
      const act = { request: request.params.id, ...request.body };
      return inScope(db, { organ: actor.organ }, (tx) =>
        foreseeAct(tx, services, actor, act, civilDay(now())),
      );
    },
  );
}
