import { addOrganBelow as add, listOrgansBelow as list } from '@yigongkai/contract/organs';
import { inScope } from '../db/scope.ts';
import { actorOf } from '../http/actor.ts';
import type { App } from '../http/app-type.ts';
import type { Services } from '../services.ts';
import { addOrganBelow } from './add-organ-below.ts';
import { selectOrgansBelow } from './organs.store.ts';

/** The tree of organs from the actor's own downwards. */
export function organRoutes(app: App, { appDb: db, now }: Services): void {
  app.get(
    list.path,
    { config: { permission: 'colleagues' }, schema: { response: { 200: list.reply } } },
    async (request) => {
      const { organ } = actorOf(request);
      const organs = await inScope(db, { organ }, (tx) => selectOrgansBelow(tx, organ));
      return list.reply.parse({ organs });
    },
  );
  app.post(
    add.path,
    {
      config: { permission: 'accounts' },
      schema: { body: add.body, response: { 200: add.reply } },
    },
    async (request) => {
      const actor = actorOf(request);
      return inScope(db, { organ: actor.organ }, async (tx) => ({
        id: await addOrganBelow(tx, actor, request.body, now()),
      }));
    },
  );
}
