import { find } from '@yigongkai/contract/find';
import { inScope } from '../db/scope.ts';
import { actorOf } from '../http/actor.ts';
import type { App } from '../http/app-type.ts';
import { findOrgans } from '../people/find-organs.ts';
import { findPeople } from '../people/find-people.ts';
import { findRequests } from '../requests/find-requests.ts';
import type { Services } from '../services.ts';

/** Of each kind of thing. */
const MOST_FOUND = 20;

/** One search over everything that a person may see in the organ for which he acts. */
export function findRoutes(app: App, { appDb: db }: Services): void {
  app.get(
    find.path,
    {
      config: { permission: 'colleagues' },
      schema: { querystring: find.query, response: { 200: find.reply } },
    },
    async (request) => {
      const { organ, permissions } = actorOf(request);
      const { q } = request.query;
      if (q === '') return { requests: [], people: [], organs: [] };
      return inScope(db, { organ }, async (tx) => ({
        requests: permissions.includes('request.act')
          ? await findRequests(tx, organ, q, MOST_FOUND)
          : [],
        people: await findPeople(tx, q, MOST_FOUND),
        organs: await findOrgans(tx, organ, q, MOST_FOUND),
      }));
    },
  );
}
