import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Services } from '../services.ts';
import { readDisplay } from './display.ts';
import { layout, type Page } from './layout.ts';
import { type Site, siteOf } from './site.ts';

export type SendPage = (
  request: FastifyRequest,
  reply: FastifyReply,
  page: Omit<Page, 'path'>,
) => Promise<FastifyReply>;

/** Frames a page for this visitor's display and sends it; with the last known frame while the database is away. */
export function pageSender({
  portalDb: db,
  siteTags,
}: Pick<Services, 'portalDb' | 'siteTags'>): SendPage {
  let lastKnown: Site = { name: '政府信息公开', isSample: false };
  return async (request, reply, page) => {
    lastKnown = await siteOf(db).catch(() => lastKnown);
    const display = readDisplay(request.headers.cookie);
    // A made-up site has no domain and no code of its own, whatever the operator has set.
    const tags = { ...(lastKnown.isSample ? {} : siteTags), ...page.tags };
    const framed = layout(lastKnown, display, { ...page, tags, path: request.url });
    return reply
      .type('text/html; charset=utf-8')
      .headers({
        'cache-control': reply.getHeader('cache-control') ?? 'private, no-cache',
        vary: 'cookie',
      })
      .send(framed.toString());
  };
}
