import { setGuide as door, ownGuide, readGuide } from '@yigongkai/contract/guide';
import { inScope } from '../db/scope.ts';
import { Problem } from '../errors.ts';
import { actorOf } from '../http/actor.ts';
import type { App } from '../http/app-type.ts';
import { publishedOrganAt } from '../people/published-organs.ts';
import type { Services } from '../services.ts';
import { organGuide } from './organ-guide.ts';
import { setGuide } from './set-guide.ts';

/** The guides of the organs: anyone reads them, an organ's own OGI office writes one. */
export function guideRoutes(app: App, { appDb, portalDb, now }: Services): void {
  app.get(
    readGuide.path,
    {
      config: { permission: 'public' },
      schema: { params: readGuide.params, response: { 200: readGuide.reply } },
    },
    async ({ params: { slug } }) => {
      const organ = await publishedOrganAt(portalDb, slug);
      const guide = await organGuide(portalDb, organ.id);
      if (!guide) throw new Problem('not-found', '这个机关还没有公布指南。');
      return guide;
    },
  );
  app.get(
    ownGuide.path,
    { config: { permission: 'guide' }, schema: { response: { 200: ownGuide.reply } } },
    async (request) => ({ current: await organGuide(appDb, actorOf(request).organ) }),
  );
  app.post(
    door.path,
    {
      config: { permission: 'guide' },
      schema: { body: door.body, response: { 200: door.reply } },
    },
    (request) => {
      const actor = actorOf(request);
      return inScope(appDb, { organ: actor.organ }, (tx) =>
        setGuide(tx, actor, request.body, now()),
      );
    },
  );
}
