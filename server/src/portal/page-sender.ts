import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PortalDb } from '../db/connect.ts';
import { readDisplay } from './display.ts';
import { layout, type Page } from './layout.ts';
import { type Site, siteOf } from './site.ts';

export type SendPage = (
  request: FastifyRequest,
  reply: FastifyReply,
  page: Omit<Page, 'path'>,
) => Promise<FastifyReply>;

/** Frames a page for this visitor's display and sends it; with the last known frame while the database is away. */
export function pageSender(db: PortalDb): SendPage {
  let lastKnown: Site = { name: '政府信息公开', isSample: false };
  return async (request, reply, page) => {
    lastKnown = await siteOf(db).catch(() => lastKnown);
    const display = readDisplay(request.headers.cookie);
    const framed = layout(lastKnown, display, { ...page, path: request.url });
    return reply
      .type('text/html; charset=utf-8')
      .headers({
        'cache-control': reply.getHeader('cache-control') ?? 'private, no-cache',
        vary: 'cookie',
      })
      .send(framed.toString());
  };
}
