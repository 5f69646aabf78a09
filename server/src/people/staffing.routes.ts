import * as door from '@yigongkai/contract/staff';
import { inScope } from '../db/scope.ts';
import { actorOf } from '../http/actor.ts';
import type { App } from '../http/app-type.ts';
import type { Services } from '../services.ts';
import { colleagues, rolesTable } from './colleagues.ts';
import { selectHandOvers } from './staffing.store.ts';
import { endDeputy, endLeave, handOver, nameDeputy, recordLeave } from './staffing.ts';

const COLLEAGUES = { permission: 'colleagues' } as const;
const STAFFING = { permission: 'staffing' } as const;

/** Who works in the organ, who is away, who acts for whom and who takes over. */
export function staffingRoutes(app: App, services: Services): void {
  const { appDb: db, now } = services;
  const { listColleagues: list, listRoles: roles, listHandOvers: handOvers } = door;
  app.get(list.path, { config: COLLEAGUES, schema: { response: { 200: list.reply } } }, (request) =>
    inScope(db, { organ: actorOf(request).organ }, colleagues),
  );
  app.get(
    roles.path,
    { config: COLLEAGUES, schema: { response: { 200: roles.reply } } },
    async () => rolesTable(),
  );
  app.get(
    handOvers.path,
    { config: STAFFING, schema: { response: { 200: handOvers.reply } } },
    async (request) => {
      const rows = await inScope(db, { organ: actorOf(request).organ }, selectHandOvers);
      return {
        handOvers: rows.map((row) => ({
          id: row.id,
          from: row.from_account,
          to: row.to_account,
          fromOn: row.from_on,
          why: row.why,
        })),
      };
    },
  );
  app.post(
    door.endDeputy.path,
    {
      config: STAFFING,
      schema: {
        params: door.endDeputy.params,
        body: door.endDeputy.body,
        response: { 200: door.endDeputy.reply },
      },
    },
    async (request) => {
      const actor = actorOf(request);
      const { params, body } = request;
      await inScope(db, { organ: actor.organ }, (tx) =>
        endDeputy(tx, actor, params.deputy, body.why, now()),
      );
      return {};
    },
  );
  const { endLeave: back } = door;
  app.post(
    back.path,
    {
      config: STAFFING,
      schema: { params: back.params, body: back.body, response: { 200: back.reply } },
    },
    async (request) => {
      const actor = actorOf(request);
      const { params, body } = request;
      await inScope(db, { organ: actor.organ }, (tx) =>
        endLeave(tx, actor, params.leave, body.why, now()),
      );
      return {};
    },
  );
  newStaffingRoutes(app, services);
}

function newStaffingRoutes(app: App, { appDb: db, now }: Services): void {
  const { recordLeave: leave, nameDeputy: deputy, handOver: hand } = door;
  app.post(
    leave.path,
    { config: STAFFING, schema: { body: leave.body, response: { 200: leave.reply } } },
    async (request) => {
      const actor = actorOf(request);
      return inScope(db, { organ: actor.organ }, async (tx) => ({
        id: await recordLeave(tx, actor, request.body, now()),
      }));
    },
  );
  app.post(
    deputy.path,
    { config: STAFFING, schema: { body: deputy.body, response: { 200: deputy.reply } } },
    async (request) => {
      const actor = actorOf(request);
      return inScope(db, { organ: actor.organ }, async (tx) => ({
        id: await nameDeputy(tx, actor, request.body, now()),
      }));
    },
  );
  app.post(
    hand.path,
    { config: STAFFING, schema: { body: hand.body, response: { 200: hand.reply } } },
    async (request) => {
      const actor = actorOf(request);
      return inScope(db, { organ: actor.organ }, async (tx) => ({
        id: await handOver(tx, actor, request.body, now()),
      }));
    },
  );
}
