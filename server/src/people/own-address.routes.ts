import * as door from '@yigongkai/contract/messages';
import { inScope } from '../db/scope.ts';
import { actorOf } from '../http/actor.ts';
import type { App } from '../http/app-type.ts';
import type { Services } from '../services.ts';
import { requirePassword } from './own-account.ts';
import {
  confirmOwnAddress,
  readOwnAddress,
  removeOwnAddress,
  setOwnAddress,
} from './own-address.ts';

const OWN = { permission: 'own-account' } as const;

/** Where one's own notices go. */
export function ownAddressRoutes(app: App, services: Services): void {
  const { appDb, now, outlets } = services;
  app.get(
    door.readOwnAddress.path,
    { config: OWN, schema: { response: { 200: door.readOwnAddress.reply } } },
    async (request) => {
      const actor = actorOf(request);
      const scope = { account: actor.account };
      const own = await inScope(appDb, scope, (tx) => readOwnAddress(tx, actor, now()));
      return { ...own, mode: outlets.email.mode };
    },
  );
  app.post(
    door.setOwnAddress.path,
    {
      config: OWN,
      schema: { body: door.setOwnAddress.body, response: { 200: door.setOwnAddress.reply } },
    },
    async (request) => {
      const actor = actorOf(request);
      const { account, organ } = actor;
      const { address, password } = request.body;
      await requirePassword(services, actor, password);
      await inScope(appDb, { account, organ }, (tx) => setOwnAddress(tx, actor, address, now()));
      return {};
    },
  );
  app.post(
    door.confirmOwnAddress.path,
    {
      config: OWN,
      schema: {
        body: door.confirmOwnAddress.body,
        response: { 200: door.confirmOwnAddress.reply },
      },
    },
    async (request) => {
      await confirmOwnAddress(services, actorOf(request), request.body.code);
      return {};
    },
  );
  app.post(
    door.removeOwnAddress.path,
    {
      config: OWN,
      schema: { body: door.removeOwnAddress.body, response: { 200: door.removeOwnAddress.reply } },
    },
    async (request) => {
      const actor = actorOf(request);
      const { account, organ } = actor;
      await requirePassword(services, actor, request.body.password);
      await inScope(appDb, { account, organ }, (tx) => removeOwnAddress(tx, actor, now()));
      return {};
    },
  );
}
