import * as door from '@yigongkai/contract/sign-in';
import type { FastifyRequest } from 'fastify';
import type { Tx } from '../db/connect.ts';
import { inScope } from '../db/scope.ts';
import { type Actor, actorOf } from '../http/actor.ts';
import type { App } from '../http/app-type.ts';
import { csrfToken, SESSION_COOKIE } from '../http/refuse-forgery.ts';
import type { Services } from '../services.ts';
import { changeOrgan, changePassword, describeActor, requirePassword } from './own-account.ts';
import { endSession, listSessions, signOut } from './own-sessions.ts';
import {
  beginSecondFactor,
  confirmSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
} from './second-factor.ts';
import { giveSession, takeSession } from './session-cookies.ts';
import { endOwnLeave } from './staffing.ts';

const OWN = { permission: 'own-account' } as const;

/** What everybody who has signed in may do with his own account. */
export function ownAccountRoutes(app: App, services: Services): void {
  const { appDb, now, signIn: settings } = services;
  const inOwn = <T>(request: FastifyRequest, work: (tx: Tx, actor: Actor) => Promise<T>) => {
    const actor = actorOf(request);
    const { organ, account } = actor;
    return inScope(appDb, { organ, account }, (tx) => work(tx, actor));
  };

  app.get(
    door.readSession.path,
    { config: OWN, schema: { response: { 200: door.readSession.reply } } },
    async (request) => {
      const described = await inOwn(request, (tx, actor) =>
        describeActor(tx, actor, settings, now()),
      );
      return { ...described, csrf: csrfToken(request.cookies[SESSION_COOKIE] ?? '') };
    },
  );
  app.post(
    door.changeOrgan.path,
    {
      config: OWN,
      schema: { body: door.changeOrgan.body, response: { 200: door.changeOrgan.reply } },
    },
    async (request, reply) => {
      const { organ } = request.body;
      const token = await inOwn(request, (tx, actor) => changeOrgan(tx, actor, organ, now()));
      giveSession(reply, settings, token);
      return {};
    },
  );
  app.post(
    door.changePassword.path,
    {
      config: OWN,
      schema: { body: door.changePassword.body, response: { 200: door.changePassword.reply } },
    },
    async (request, reply) => {
      const token = await changePassword(services, actorOf(request), request.body);
      giveSession(reply, settings, token);
      return {};
    },
  );
  sessionRoutes(app, services, inOwn);
  secondFactorRoutes(app, services, inOwn);
  app.post(
    door.endOwnLeave.path,
    { config: OWN, schema: { response: { 200: door.endOwnLeave.reply } } },
    async (request) => {
      await inOwn(request, (tx, actor) => endOwnLeave(tx, actor, now()));
      return {};
    },
  );
}

type InOwn = <T>(request: FastifyRequest, work: (tx: Tx, actor: Actor) => Promise<T>) => Promise<T>;

function sessionRoutes(app: App, { now, signIn: settings }: Services, inOwn: InOwn): void {
  const { listSessions: list, endSession: end, signOutOthers: others } = door;
  app.get(list.path, { config: OWN, schema: { response: { 200: list.reply } } }, (request) =>
    inOwn(request, (tx, actor) => listSessions(tx, actor, settings, now())),
  );
  app.post(
    end.path,
    { config: OWN, schema: { params: end.params, response: { 200: end.reply } } },
    async (request) => {
      await inOwn(request, (tx, actor) => endSession(tx, actor, request.params.session, now()));
      return {};
    },
  );
  app.post(
    others.path,
    { config: OWN, schema: { response: { 200: others.reply } } },
    async (request) => {
      await inOwn(request, (tx, actor) => signOut(tx, actor, 'others', now()));
      return {};
    },
  );
  for (const [{ path, reply: schema }, where] of [
    [door.signOut, 'here'],
    [door.signOutEverywhere, 'everywhere'],
  ] as const)
    app.post(
      path,
      { config: OWN, schema: { response: { 200: schema } } },
      async (request, reply) => {
        await inOwn(request, (tx, actor) => signOut(tx, actor, where, now()));
        takeSession(reply, settings);
        return {};
      },
    );
}

function secondFactorRoutes(app: App, services: Services, inOwn: InOwn): void {
  const { vault, now } = services;
  const {
    beginSecondFactor: begin,
    confirmSecondFactor: confirm,
    removeSecondFactor: remove,
  } = door;
  app.post(
    begin.path,
    { config: OWN, schema: { body: begin.body, response: { 200: begin.reply } } },
    async (request) => {
      await requirePassword(services, actorOf(request), request.body.password);
      return inOwn(request, (tx, actor) => beginSecondFactor(tx, vault, actor, now()));
    },
  );
  app.post(
    confirm.path,
    { config: OWN, schema: { body: confirm.body, response: { 200: confirm.reply } } },
    async (request) => ({
      recoveryCodes: await inOwn(request, (tx, actor) =>
        confirmSecondFactor(tx, vault, actor, request.body.code, now()),
      ),
    }),
  );
  app.post(
    remove.path,
    { config: OWN, schema: { body: remove.body, response: { 200: remove.reply } } },
    async (request) => {
      await requirePassword(services, actorOf(request), request.body.password);
      await inOwn(request, (tx, actor) => removeSecondFactor(tx, actor, now()));
      return {};
    },
  );
  const { renewRecoveryCodes: renew } = door;
  app.post(
    renew.path,
    { config: OWN, schema: { body: renew.body, response: { 200: renew.reply } } },
    async (request) => ({
      recoveryCodes: await renewRecoveryCodes(services, actorOf(request), request.body.code),
    }),
  );
}
