import * as door from '@yigongkai/contract/staff';
import { inScope } from '../db/scope.ts';
import { actorOf } from '../http/actor.ts';
import type { App } from '../http/app-type.ts';
import type { Services } from '../services.ts';
import { closeSection, makeSection, renameSection } from './sections.ts';

const ACCOUNTS = { permission: 'accounts' } as const;

/** The system administrator's: the sections of the organ. */
export function sectionRoutes(app: App, { appDb: db, now }: Services): void {
  const { makeSection: make, renameSection: rename, closeSection: close } = door;
  app.post(
    make.path,
    { config: ACCOUNTS, schema: { body: make.body, response: { 200: make.reply } } },
    (request) => {
      const actor = actorOf(request);
      return inScope(db, { organ: actor.organ }, async (tx) => ({
        id: await makeSection(tx, actor, request.body.name, now()),
      }));
    },
  );
  app.post(
    rename.path,
    {
      config: ACCOUNTS,
      schema: { params: rename.params, body: rename.body, response: { 200: rename.reply } },
    },
    async (request) => {
      const actor = actorOf(request);
      const { params, body } = request;
      await inScope(db, { organ: actor.organ }, (tx) =>
        renameSection(tx, actor, params.section, body.name, now()),
      );
      return {};
    },
  );
  app.post(
    close.path,
    {
      config: ACCOUNTS,
      schema: { params: close.params, body: close.body, response: { 200: close.reply } },
    },
    async (request) => {
      const actor = actorOf(request);
      const { params, body } = request;
      await inScope(db, { organ: actor.organ }, (tx) =>
        closeSection(tx, actor, params.section, body.why, now()),
      );
      return {};
    },
  );
}
