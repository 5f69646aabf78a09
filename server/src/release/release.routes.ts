import * as door from '@yigongkai/contract/release-checks';
import { openGate } from '@yigongkai/release-gate/open-gate';
import { inScope } from '../db/scope.ts';
import type { FileDesk } from '../files/file-desk.ts';
import { actorOf } from '../http/actor.ts';
import type { App } from '../http/app-type.ts';
import type { Services } from '../services.ts';
import { checkRelease } from './check-release.ts';
import { decideRelease } from './decide-release.ts';
import { readReleaseChecks } from './read-release-checks.ts';

const ACTING = { permission: 'request.act' } as const;

/** What leaves the house is read once more before it does. The process that reads ends with the server. */
export function releaseRoutes(app: App, services: Services, files: FileDesk): void {
  const { checkRelease: check, listReleaseChecks: list, decideRelease: decide } = door;
  const { appDb: db, vault, now } = services;
  const gate = openGate();
  app.addHook('preClose', async () => gate.close());
  app.post(
    check.path,
    {
      config: ACTING,
      schema: { params: check.params, body: check.body, response: { 200: check.reply } },
    },
    async (request) => {
      const asked = { request: request.params.id, files: request.body.files };
      const desk = { files, vault, gate, now };
      return { checks: await checkRelease(desk, actorOf(request), asked) };
    },
  );
  app.get(
    list.path,
    { config: ACTING, schema: { params: list.params, response: { 200: list.reply } } },
    async (request) => {
      const { organ } = actorOf(request);
      return inScope(db, { organ }, async (tx) => ({
        checks: await readReleaseChecks(tx, request.params.id),
      }));
    },
  );
  app.post(
    decide.path,
    {
      config: ACTING,
      schema: { params: decide.params, body: decide.body, response: { 200: decide.reply } },
    },
    async (request) => {
      const actor = actorOf(request);
      const { id, finding } = request.params;
      const decided = { request: id, finding, why: request.body.why };
      await inScope(db, { organ: actor.organ }, (tx) => decideRelease(tx, actor, decided, now()));
      return {};
    },
  );
}
