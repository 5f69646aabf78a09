import * as door from '@yigongkai/contract/sign-in';
import { inScope } from '../db/scope.ts';
import { actorOf } from '../http/actor.ts';
import type { App } from '../http/app-type.ts';
import type { Services } from '../services.ts';
import { listTokens, makeToken, revokeToken } from './api-tokens.ts';

const TOKENS = { permission: 'tokens' } as const;

/** One's own API tokens. */
export function apiTokenRoutes(app: App, { appDb: db, now }: Services): void {
  const { listTokens: list, makeToken: make, revokeToken: revoke } = door;
  app.get(list.path, { config: TOKENS, schema: { response: { 200: list.reply } } }, (request) => {
    const { organ, account } = actorOf(request);
    return inScope(db, { organ, account }, listTokens);
  });
  app.post(
    make.path,
    { config: TOKENS, schema: { body: make.body, response: { 200: make.reply } } },
    (request) => {
      const actor = actorOf(request);
      const { organ, account } = actor;
      return inScope(db, { organ, account }, (tx) => makeToken(tx, actor, request.body, now()));
    },
  );
  app.post(
    revoke.path,
    { config: TOKENS, schema: { params: revoke.params, response: { 200: revoke.reply } } },
    async (request) => {
      const actor = actorOf(request);
      const { organ, account } = actor;
      const { token } = request.params;
      await inScope(db, { organ, account }, (tx) => revokeToken(tx, actor, token, now()));
      return {};
    },
  );
}
