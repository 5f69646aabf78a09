import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Problem } from '../errors.ts';
import type { App } from '../http/app-type.ts';
import { policyWithStyleNonce } from '../http/security-headers.ts';
import { readDisplay } from '../portal/display.ts';
import type { Services } from '../services.ts';
import type { BundledFile } from './read-bundle.ts';
import { workbenchPage } from './workbench.page.ts';
import { OFFICE } from './workbench-path.ts';

const PUBLIC = { permission: 'public' } as const;
const FileInPath = z.object({ file: z.string().max(200) });

/** The staff's single page at every address under `/office/`, and the files that it is made of. */
export function workbenchRoutes(app: App, { workbench }: Pick<Services, 'workbench'>): void {
  app.get('/office', { config: PUBLIC }, (_request, reply) => reply.redirect(OFFICE, 301));
  app.get(
    `${OFFICE}assets/:file`,
    { config: PUBLIC, schema: { params: FileInPath } },
    (request, reply) => {
      const file = workbench?.files.get(request.params.file);
      if (!file)
        throw new Problem('not-found', '这个地址没有内容。工作台可能已经更新，请刷新页面。');
      return sendFile(request, reply, file);
    },
  );
  app.get(`${OFFICE}*`, { config: PUBLIC }, (request, reply) => {
    if (!workbench) throw new Problem('not-found', '工作台还没有构建。请用 npm start 启动平台。');
    const nonce = randomBytes(18).toString('base64url');
    const page = workbenchPage(workbench, readDisplay(request.headers.cookie), nonce);
    return reply
      .type('text/html; charset=utf-8')
      .headers({
        'cache-control': 'no-store',
        'content-security-policy': policyWithStyleNonce(nonce),
      })
      .send(page.toString());
  });
}

/** Its name changes with its content, so that a browser asks once. */
function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  { type, plain, packed }: BundledFile,
) {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const encoding = (['br', 'gzip'] as const).find(
    (one) => packed[one] && new RegExp(`\\b${one}\\b(?!;\\s*q=0(?:\\.0*)?(?:,|$))`).test(accepted),
  );
  if (encoding) reply.header('content-encoding', encoding);
  return reply
    .type(type)
    .headers({ 'cache-control': 'public, max-age=31536000, immutable', vary: 'accept-encoding' })
    .send(encoding ? packed[encoding] : plain);
}
