import { organPath } from '@yigongkai/contract/paths';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { inScope } from '../db/scope.ts';
import { Problem } from '../errors.ts';
import type { FileDesk } from '../files/file-desk.ts';
import { type PublishedOrgan, publishedOrganAt } from '../people/published-organs.ts';
import { columnTags } from '../portal/column-tags.ts';
import type { SendPage } from '../portal/page-sender.ts';
import type { FieldFault } from '../portal/text-field.ts';
import { organGuide } from '../publications/organ-guide.ts';
import { takesOnline } from '../publications/takes-online.ts';
import type { Services } from '../services.ts';
import { draftTokenOf } from './draft-cookie.ts';
import { keptDraft } from './keep-draft.ts';

export const HOME = [{ href: '/', text: '首页' }];

export type FormDesk = {
  readonly services: Services;
  readonly fileDesk: FileDesk;
  readonly send: SendPage;
};

/** @throws Problem `not-found` where the organ takes nothing in online. */
export async function openOrgan({ services: { portalDb } }: FormDesk, slug: string) {
  const organ = await publishedOrganAt(portalDb, slug);
  const guide = organ.presence === 'collected' ? null : await organGuide(portalDb, organ.id);
  if (!takesOnline(guide)) throw new Problem('not-found', '这个机关尚未在本平台开通网上申请。');
  return { organ, guide };
}

/** The visitor's draft for an organ; `null` where he has none. */
export async function draftOf({ services }: FormDesk, request: FastifyRequest, organ: string) {
  const token = draftTokenOf(request);
  const now = services.now();
  const draft =
    token && (await inScope(services.appDb, { organ }, (tx) => keptDraft(tx, token, now)));
  return token && draft ? { token, draft } : null;
}

/** Every page of the form may show what its visitor wrote: no cache keeps it. */
export function sendForm(
  { send }: FormDesk,
  request: FastifyRequest,
  reply: FastifyReply,
  organ: PublishedOrgan,
  page: Pick<Parameters<SendPage>[2], 'title' | 'body'> & {
    readonly faults?: readonly FieldFault[];
  },
): Promise<FastifyReply> {
  const { title, body, faults = [] } = page;
  reply.header('cache-control', 'no-store').code(faults.length > 0 ? 400 : 200);
  return send(request, reply, {
    title: faults.length > 0 ? `错误：${title}` : title,
    crumbs: [...HOME, { href: organPath(organ.slug), text: organ.name }],
    tags: columnTags('request', organ.name),
    styles: ['/assets/form.css'],
    body,
  });
}
