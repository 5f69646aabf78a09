import { readLetterProfile, setLetterProfile } from '@yigongkai/contract/letter-profile';
import { inScope } from '../db/scope.ts';
import { actorOf } from '../http/actor.ts';
import type { App } from '../http/app-type.ts';
import type { Services } from '../services.ts';
import { changeLetterProfile, letterProfileOf } from './letter-profile.ts';

export function letterProfileRoutes(app: App, { appDb: db, now }: Services): void {
  app.get(
    readLetterProfile.path,
    {
      config: { permission: 'request.act' },
      schema: { response: { 200: readLetterProfile.reply } },
    },
    async (request) => {
      const { organ } = actorOf(request);
      return { current: await inScope(db, { organ }, (tx) => letterProfileOf(tx, organ)) };
    },
  );
  app.post(
    setLetterProfile.path,
    {
      config: { permission: 'letter-profile' },
      schema: { body: setLetterProfile.body, response: { 200: setLetterProfile.reply } },
    },
    (request) => {
      const actor = actorOf(request);
      return inScope(db, { organ: actor.organ }, (tx) =>
        changeLetterProfile(tx, actor, request.body, now()),
      );
    },
  );
}
