import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { App } from '../http/app-type.ts';
import type { SendPage } from '../portal/page-sender.ts';
import type { Services } from '../services.ts';
import { tokenHash } from './secret-token.ts';
import { linkGone, SetupForm, setUpOffice } from './set-up-office.ts';
import { setupDonePage, setupPage } from './setup.page.ts';
import { hasSetupLink } from './setup-link.store.ts';

const PUBLIC = { permission: 'public' } as const;
const Params = z.object({ token: z.string().max(100) });
const TITLE = '设置本平台';

/** The first administrator's one-time link: whoever holds the secret may set up the empty office. */
export function setupRoutes(app: App, { appDb: db, now }: Services, send: SendPage): void {
  const requireLink = async (token: string) => {
    if (!(await hasSetupLink(db, tokenHash(token), now()))) throw linkGone();
  };
  app.get(
    '/setup/:token',
    { config: PUBLIC, schema: { params: Params } },
    async (request, reply) => {
      await requireLink(request.params.token);
      return send(request, unstored(reply), { title: TITLE, body: setupPage({}, {}) });
    },
  );

  app.post(
    '/setup/:token',
    { config: PUBLIC, schema: { params: Params, body: z.record(z.string(), z.unknown()) } },
    async (request, reply) => {
      await requireLink(request.params.token);
      const form = SetupForm.safeParse(request.body);
      if (!form.success) {
        const { fieldErrors } = z.flattenError(form.error);
        const body = setupPage(request.body, fieldErrors);
        return send(request, unstored(reply).code(400), { title: `错误：${TITLE}`, body });
      }
      await setUpOffice(db, request.params.token, form.data, now());
      return send(request, unstored(reply), { title: '设置完成', body: setupDonePage() });
    },
  );
}

/** The address holds a secret: no cache keeps the page. */
function unstored(reply: FastifyReply): FastifyReply {
  return reply.header('cache-control', 'no-store');
}
