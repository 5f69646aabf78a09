import * as door from '@yigongkai/contract/staff';
import { inScope } from '../db/scope.ts';
import { Problem } from '../errors.ts';
import { actorOf } from '../http/actor.ts';
import type { App } from '../http/app-type.ts';
import type { Services } from '../services.ts';
import { grantRole, revokeRole } from './grant-role.ts';
import {
  appointAdministrator,
  disableAccount,
  enableAccount,
  linkSubject,
  makeAccount,
  renewLink,
} from './manage-accounts.ts';

const ACCOUNTS = { permission: 'accounts' } as const;
const GRANTS = { permission: 'role-grants' } as const;

/** The system administrator's: who has an account, and the first administrators. */
export function accountRoutes(app: App, services: Services): void {
  const { appDb: db, now, signIn } = services;
  const { makeAccount: make, renewLink: renew, linkSubject: link } = door;
  app.post(
    make.path,
    { config: ACCOUNTS, schema: { body: make.body, response: { 200: make.reply } } },
    (request) => {
      const actor = actorOf(request);
      return inScope(db, { organ: actor.organ }, (tx) =>
        makeAccount(tx, actor, request.body, now()),
      );
    },
  );
  app.post(
    renew.path,
    {
      config: ACCOUNTS,
      schema: { params: renew.params, body: renew.body, response: { 200: renew.reply } },
    },
    async (request) => {
      const actor = actorOf(request);
      const { params, body } = request;
      return inScope(db, { organ: actor.organ }, async (tx) => ({
        link: await renewLink(tx, actor, params.account, body.why, now()),
      }));
    },
  );
  for (const [{ path, params, body, reply }, act] of [
    [door.disableAccount, disableAccount],
    [door.enableAccount, enableAccount],
  ] as const)
    app.post(
      path,
      { config: ACCOUNTS, schema: { params, body, response: { 200: reply } } },
      async (request) => {
        const actor = actorOf(request);
        await inScope(db, { organ: actor.organ }, (tx) =>
          act(tx, actor, request.params.account, request.body.why, now()),
        );
        return {};
      },
    );
  app.post(
    link.path,
    {
      config: ACCOUNTS,
      schema: { params: link.params, body: link.body, response: { 200: link.reply } },
    },
    async (request) => {
      const actor = actorOf(request);
      const issuer = signIn.unifiedLogin?.issuer;
      if (!issuer) throw new Problem('conflict', '本平台没有设置统一登录。');
      const name = { issuer, subject: request.body.subject };
      await inScope(db, { organ: actor.organ }, (tx) =>
        linkSubject(tx, actor, request.params.account, name, now()),
      );
      return {};
    },
  );
  appointmentRoutes(app, services);
  grantRoutes(app, services);
}

function appointmentRoutes(app: App, { appDb: db, now }: Services): void {
  const { appointAdministrator: appoint } = door;
  app.post(
    appoint.path,
    { config: ACCOUNTS, schema: { body: appoint.body, response: { 200: appoint.reply } } },
    async (request) => {
      const actor = actorOf(request);
      const { account, role } = request.body;
      return inScope(db, { organ: actor.organ }, async (tx) => ({
        id: await appointAdministrator(tx, actor, account, role, now()),
      }));
    },
  );
}

/** The security administrator's: who may do what. */
function grantRoutes(app: App, { appDb: db, now }: Services): void {
  const { grantRole: grant, revokeRole: revoke } = door;
  app.post(
    grant.path,
    { config: GRANTS, schema: { body: grant.body, response: { 200: grant.reply } } },
    async (request) => {
      const actor = actorOf(request);
      const wanted = request.body;
      return inScope(db, { organ: actor.organ }, async (tx) => ({
        id: await grantRole(tx, actor, wanted, now()),
      }));
    },
  );
  app.post(
    revoke.path,
    {
      config: GRANTS,
      schema: { params: revoke.params, body: revoke.body, response: { 200: revoke.reply } },
    },
    async (request) => {
      const actor = actorOf(request);
      const { params, body } = request;
      await inScope(db, { organ: actor.organ }, (tx) =>
        revokeRole(tx, actor, params.grant, body.why, now()),
      );
      return {};
    },
  );
}
