import * as door from '@yigongkai/contract/settings';
import { inScope } from '../db/scope.ts';
import { actorOf } from '../http/actor.ts';
import type { App } from '../http/app-type.ts';
import type { Services } from '../services.ts';
import { changeSetting } from './change-setting.ts';
import { listSettingChanges, listSettings } from './list-settings.ts';

const SETTINGS = { permission: 'settings' } as const;

/** What an organ sets of what the law leaves open. */
export function settingRoutes(app: App, { appDb: db, now }: Services): void {
  const { listSettings: list, changeSetting: change, listSettingChanges: changes } = door;
  app.get(list.path, { config: SETTINGS, schema: { response: { 200: list.reply } } }, (request) =>
    inScope(db, { organ: actorOf(request).organ }, (tx) => listSettings(tx, now())),
  );
  app.put(
    change.path,
    {
      config: SETTINGS,
      schema: { params: change.params, body: change.body, response: { 200: change.reply } },
    },
    (request) => {
      const actor = actorOf(request);
      const { params, body } = request;
      return inScope(db, { organ: actor.organ }, async (tx) => ({
        fromOn: await changeSetting(tx, actor, { ...params, ...body }, now()),
      }));
    },
  );
  app.get(
    changes.path,
    { config: SETTINGS, schema: { params: changes.params, response: { 200: changes.reply } } },
    (request) =>
      inScope(db, { organ: actorOf(request).organ }, (tx) =>
        listSettingChanges(tx, request.params.setting),
      ),
  );
}
