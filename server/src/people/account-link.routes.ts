import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { App } from '../http/app-type.ts';
import type { SendPage } from '../portal/page-sender.ts';
import type { Services } from '../services.ts';
import { accountLinkDonePage, accountLinkPage } from './account-link.page.ts';
import { accountOfLink, PasswordForm, useLink } from './use-account-link.ts';

const PUBLIC = { permission: 'public' } as const;
const PATH = '/account-links/:token';
const Params = z.object({ token: z.string().max(100) });
const TITLE = '设置密码';

/** An account's one-time link: whoever holds the secret sets the password. */
export function accountLinkRoutes(app: App, { appDb: db, now }: Services, send: SendPage): void {
  app.get(PATH, { config: PUBLIC, schema: { params: Params } }, async (request, reply) => {
    const account = await accountOfLink(db, request.params.token, now());
    return send(request, unstored(reply), { title: TITLE, body: accountLinkPage(account, {}) });
  });
  app.post(
    PATH,
    { config: PUBLIC, schema: { params: Params, body: z.record(z.string(), z.unknown()) } },
    async (request, reply) => {
      const account = await accountOfLink(db, request.params.token, now());
      const form = PasswordForm.safeParse(request.body);
      if (!form.success) {
        const body = accountLinkPage(account, z.flattenError(form.error).fieldErrors);
        return send(request, unstored(reply).code(400), { title: `错误：${TITLE}`, body });
      }
      await useLink(db, request.params.token, form.data.password, now());
      return send(request, unstored(reply), { title: TITLE, body: accountLinkDonePage() });
    },
  );
}

/** The address holds a secret: no cache keeps the page. */
function unstored(reply: FastifyReply): FastifyReply {
  return reply.header('cache-control', 'no-store');
}
