import * as door from '@yigongkai/contract/calendar';
import { inScope } from '../db/scope.ts';
import { actorOf } from '../http/actor.ts';
import type { App } from '../http/app-type.ts';
import type { Services } from '../services.ts';
import { annulNotice } from './annul-notice.ts';
import { enterNotice } from './enter-notice.ts';
import { previewAnnulment, previewNotice } from './preview-notice.ts';
import { listMoves, listNotices, readYear } from './read-calendar.ts';
import { tellMoves } from './tell-moves.ts';

const WORKDAYS = { permission: 'workdays' } as const;
const CALENDARS = { permission: 'calendars' } as const;

/** The days that count as working days, and the notices that say so. */
export function calendarRoutes(app: App, services: Services): void {
  const { appDb: db, calendars } = services;
  const { readYear: year, listNotices: list, listMoves: moves } = door;
  app.get(
    year.path,
    { config: WORKDAYS, schema: { params: year.params, response: { 200: year.reply } } },
    (request) => {
      const actor = actorOf(request);
      const { params } = request;
      return inScope(db, { organ: actor.organ }, (tx) =>
        readYear(tx, calendars, actor, params.year),
      );
    },
  );
  app.get(list.path, { config: WORKDAYS, schema: { response: { 200: list.reply } } }, (request) => {
    const actor = actorOf(request);
    return inScope(db, { organ: actor.organ }, (tx) => listNotices(tx, calendars, actor));
  });
  app.get(
    moves.path,
    { config: WORKDAYS, schema: { params: moves.params, response: { 200: moves.reply } } },
    (request) => {
      const actor = actorOf(request);
      const { params } = request;
      return inScope(db, { organ: actor.organ }, (tx) => listMoves(tx, actor, params.notice));
    },
  );
  changingRoutes(app, services);
}

function changingRoutes(app: App, { appDb: db, calendars, now }: Services): void {
  const { previewNotice: preview, enterNotice: enter } = door;
  const { previewAnnulment: annulment, annulNotice: annul } = door;
  const desk = () => ({ db, calendars, now: now() });
  app.post(
    preview.path,
    { config: CALENDARS, schema: { body: preview.body, response: { 200: preview.reply } } },
    async (request) => {
      const actor = actorOf(request);
      const { faults, moved } = await previewNotice(desk(), actor, request.body.notice);
      return { faults: [...faults], moves: tellMoves(actor, moved) };
    },
  );
  app.post(
    enter.path,
    { config: CALENDARS, schema: { body: enter.body, response: { 200: enter.reply } } },
    async (request) => {
      const actor = actorOf(request);
      const { id, actId, isConfirmed, ...entry } = request.body;
      const moved = await enterNotice(desk(), actor, { id, actId, entry, isConfirmed });
      return { id, moves: tellMoves(actor, moved) };
    },
  );
  app.get(
    annulment.path,
    {
      config: CALENDARS,
      schema: { params: annulment.params, response: { 200: annulment.reply } },
    },
    async (request) => {
      const actor = actorOf(request);
      const moved = await previewAnnulment(desk(), actor, request.params.notice);
      return { moves: tellMoves(actor, moved) };
    },
  );
  app.post(
    annul.path,
    {
      config: CALENDARS,
      schema: { params: annul.params, body: annul.body, response: { 200: annul.reply } },
    },
    async (request) => {
      const actor = actorOf(request);
      const annulling = { id: request.params.notice, ...request.body };
      return { moves: tellMoves(actor, await annulNotice(desk(), actor, annulling)) };
    },
  );
}
