import * as door from '@yigongkai/contract/disposals';
import type { FastifyRequest } from 'fastify';
import type { Tx } from '../db/connect.ts';
import { inScope } from '../db/scope.ts';
import { removeDisposed } from '../files/dispose-files.ts';
import { type Actor, actorOf } from '../http/actor.ts';
import type { App } from '../http/app-type.ts';
import type { Services } from '../services.ts';
import { certificateText } from './certificate-text.ts';
import { certificateOf, confirmDisposal, declineDisposal } from './end-disposal.ts';
import { disposalsOfOrgan, proposeDisposal } from './propose-disposal.ts';

const READ = { permission: 'disposal.read' } as const;
const CONFIRM = { permission: 'disposal.confirm' } as const;

/** Personal data at the end of their retention: one person proposes to destroy them, another confirms. */
export function disposalRoutes(app: App, { appDb, fileDesk, now }: Services): void {
  const { proposeDisposal: propose, confirmDisposal: confirm, declineDisposal: decline } = door;
  const { listDisposals: list, readCertificate: certificate } = door;
  const inOrgan = <T>(request: FastifyRequest, work: (tx: Tx, actor: Actor) => Promise<T>) => {
    const actor = actorOf(request);
    return inScope(appDb, { organ: actor.organ }, (tx) => work(tx, actor));
  };
  app.post(
    propose.path,
    {
      config: { permission: 'disposal.propose' },
      schema: { body: propose.body, response: { 200: propose.reply } },
    },
    (request) =>
      inOrgan(request, async (tx, actor) => ({
        id: await proposeDisposal(tx, actor, request.body, now()),
      })),
  );
  app.post(
    confirm.path,
    { config: CONFIRM, schema: { params: confirm.params, response: { 200: confirm.reply } } },
    async (request) => {
      const { certificate: made, content } = await inOrgan(request, (tx, actor) =>
        confirmDisposal(tx, actor, request.params.disposal, now()),
      );
      await fileDesk.inBackground(removeDisposed(fileDesk, content));
      return { certificate: made };
    },
  );
  app.post(
    decline.path,
    {
      config: CONFIRM,
      schema: { params: decline.params, body: decline.body, response: { 200: decline.reply } },
    },
    (request) =>
      inOrgan(request, async (tx, actor) => {
        const { disposal: id } = request.params;
        await declineDisposal(tx, actor, { id, why: request.body.why }, now());
        return {};
      }),
  );
  app.get(list.path, { config: READ, schema: { response: { 200: list.reply } } }, (request) =>
    inOrgan(request, async (tx) => ({ disposals: await disposalsOfOrgan(tx) })),
  );
  app.get(
    certificate.path,
    {
      config: READ,
      schema: { params: certificate.params, response: { 200: certificate.reply } },
    },
    (request) =>
      inOrgan(request, async (tx) => {
        const kept = await certificateOf(tx, request.params.disposal);
        return { certificate: kept, text: certificateText(kept) };
      }),
  );
}
