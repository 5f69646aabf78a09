import * as door from '@yigongkai/contract/identities';
import type { FastifyRequest } from 'fastify';
import type { Tx } from '../db/connect.ts';
import { inScope } from '../db/scope.ts';
import { type Actor, actorOf } from '../http/actor.ts';
import type { App } from '../http/app-type.ts';
import type { Services } from '../services.ts';
import { caseInVault } from './case-parties.ts';
import { keepContact } from './keep-contact.ts';
import { keepIdentities } from './keep-identities.ts';
import { maskParty } from './mask-party.ts';
import { readIdentities, readingsOf } from './read-identities.ts';
import { seekIdentity } from './seek-identity.ts';

const IDENTITY = { permission: 'identity' } as const;

/** Who the parties of a request are: kept, masked, read with a reason, sought by name and number. */
export function identityRoutes(app: App, services: Services): void {
  const { keepIdentities: keep, keepContact: contact, listParties: list } = door;
  const { vault, now } = services;
  const inOrgan = <T>(request: FastifyRequest, work: (tx: Tx, actor: Actor) => Promise<T>) => {
    const actor = actorOf(request);
    return inScope(services.appDb, { organ: actor.organ }, (tx) => work(tx, actor));
  };
  app.post(
    keep.path,
    {
      config: IDENTITY,
      schema: { params: keep.params, body: keep.body, response: { 200: keep.reply } },
    },
    (request) =>
      inOrgan(request, async (tx, actor) => {
        const given = { request: request.params.id, ...request.body };
        return { kept: [...(await keepIdentities(tx, services, actor, given, now()))] };
      }),
  );
  app.post(
    contact.path,
    {
      config: IDENTITY,
      schema: { params: contact.params, body: contact.body, response: { 200: contact.reply } },
    },
    (request) =>
      inOrgan(request, async (tx, actor) => {
        const { id: stream, party } = request.params;
        await keepContact(tx, vault, actor, { stream, party, ...request.body }, now());
        return {};
      }),
  );
  app.get(
    list.path,
    {
      config: { permission: 'request.act' },
      schema: { params: list.params, response: { 200: list.reply } },
    },
    (request) =>
      inOrgan(request, async (tx, actor) => {
        const { parties } = await caseInVault(tx, vault, actor, request.params.id);
        return { parties: parties.map(maskParty) };
      }),
  );
  readingRoutes(app, services, inOrgan);
}

type InOrgan = <T>(
  request: FastifyRequest,
  work: (tx: Tx, actor: Actor) => Promise<T>,
) => Promise<T>;

function readingRoutes(app: App, { vault, now }: Services, inOrgan: InOrgan): void {
  const { readIdentities: read, seekIdentity: seek, listReadings: readings } = door;
  app.post(
    read.path,
    {
      config: IDENTITY,
      schema: { params: read.params, body: read.body, response: { 200: read.reply } },
    },
    (request) =>
      inOrgan(request, async (tx, actor) => {
        const given = { stream: request.params.id, ...request.body };
        return { parties: [...(await readIdentities(tx, vault, actor, given, now()))] };
      }),
  );
  app.post(
    seek.path,
    { config: IDENTITY, schema: { body: seek.body, response: { 200: seek.reply } } },
    (request) =>
      inOrgan(request, async (tx, actor) => ({
        requests: [...(await seekIdentity(tx, vault, actor, request.body, now()))],
      })),
  );
  app.get(
    readings.path,
    {
      config: IDENTITY,
      schema: { params: readings.params, response: { 200: readings.reply } },
    },
    (request) =>
      inOrgan(request, async (tx) => ({ readings: await readingsOf(tx, request.params.id) })),
  );
}
