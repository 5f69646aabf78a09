import { columnPath } from '@yigongkai/contract/paths';
import { organSlug } from '@yigongkai/contract/people';
import { z } from 'zod';
import { civilDay } from '../civil-day.ts';
import { inScope } from '../db/scope.ts';
import { Problem } from '../errors.ts';
import type { App } from '../http/app-type.ts';
import { publishedOrganAt, publishedOrgans } from '../people/published-organs.ts';
import { secretToken, tokenHash } from '../people/secret-token.ts';
import { columnTags } from '../portal/column-tags.ts';
import { findPublished } from '../portal/find-published.ts';
import { organGuide } from '../publications/organ-guide.ts';
import { onlineOrgans, takesOnline } from '../publications/takes-online.ts';
import { checkPage } from './check.page.ts';
import { askedFaults, type Draft, wantedFaults } from './draft.ts';
import { draftTokenOf, giveDraftToken, takeDraftToken } from './draft-cookie.ts';
import { deleteDraft } from './drafts.store.ts';
import { draftOf, type FormDesk, HOME, openOrgan, sendForm } from './form-desk.ts';
import { keepDraft, newDraft } from './keep-draft.ts';
import { closedPage, requestAreaPage } from './start.page.ts';
import { formPath, howPage, whatPage } from './steps.page.ts';
import { submitRoutes } from './submit.routes.ts';
import { whoPage } from './who.page.ts';
import { blocksFrom, changedBlocks, emptyBlock, whoFaults } from './who-form.ts';

const PUBLIC = { permission: 'public' } as const;
const Params = z.object({ slug: organSlug });
const Body = z.record(z.string(), z.unknown());

/** The form by which anybody asks an organ for information, without an account and without script. */
export function requestFormRoutes(app: App, desk: FormDesk): void {
  startRoutes(app, desk);
  writtenRoutes(app, desk);
  whoRoutes(app, desk);
  submitRoutes(app, desk);
}

function startRoutes(app: App, desk: FormDesk): void {
  const { services, send } = desk;
  const { portalDb: db } = services;
  app.get('/request', { config: PUBLIC }, async (request, reply) =>
    send(request, reply, {
      title: '依申请公开',
      crumbs: HOME,
      tags: columnTags('request', '本地区各机关'),
      body: requestAreaPage(await publishedOrgans(db), await onlineOrgans(db)),
    }),
  );
  app.get(
    '/organs/:slug/request',
    { config: PUBLIC, schema: { params: Params } },
    async (request, reply) => {
      const organ = await publishedOrganAt(db, request.params.slug);
      if (organ.presence === 'collected')
        throw new Problem('not-found', '这个机关没有这样的栏目。');
      if (!takesOnline(await organGuide(db, organ.id)))
        return sendForm(desk, request, reply, organ, {
          title: `依申请公开 · ${organ.name}`,
          body: closedPage(organ),
        });
      const kept = await draftOf(desk, request, organ.id);
      if (kept?.draft.sent) return reply.redirect(formPath(organ.slug, 'receipt'), 303);
      const draft = kept?.draft ?? newDraft();
      const found = draft.offered === null ? null : await matching(desk, draft);
      return sendForm(desk, request, reply, organ, {
        title: '要什么信息',
        body: whatPage(organ, draft, [], found),
      });
    },
  );
}

/** What is published already under the title of a draft; `null` where nothing is. */
async function matching({ services: { portalDb } }: FormDesk, { title }: Draft) {
  const found = await findPublished(portalDb, title);
  return found.organs.length + found.reports.length > 0 ? found : null;
}

function writtenRoutes(app: App, desk: FormDesk): void {
  const { services } = desk;
  const schema = { params: Params, body: Body };
  const keep = (organ: string, token: string, draft: Draft) =>
    inScope(services.appDb, { organ }, (tx) =>
      keepDraft(tx, { organ, token, draft }, services.now()),
    );
  app.post('/organs/:slug/request/what', { config: PUBLIC, schema }, async (request, reply) => {
    const { organ } = await openOrgan(desk, request.params.slug);
    const kept = await draftOf(desk, request, organ.id);
    if (kept?.draft.sent) return reply.redirect(formPath(organ.slug, 'receipt'), 303);
    const token = kept?.token ?? secretToken();
    const written = {
      title: textIn(request.body, 'title'),
      details: textIn(request.body, 'details'),
    };
    const draft: Draft = { ...(kept?.draft ?? newDraft()), ...written };
    const faults = askedFaults(draft);
    if (faults.length > 0)
      return sendForm(desk, request, reply, organ, {
        title: '要什么信息',
        body: whatPage(organ, draft, faults, null),
        faults,
      });
    const isOffered = draft.offered === draft.title || (await matching(desk, draft)) === null;
    await keep(organ.id, token, { ...draft, offered: draft.title });
    giveDraftToken(reply, services.signIn, { slug: organ.slug, token });
    return reply.redirect(
      isOffered ? formPath(organ.slug, 'how') : `${formPath(organ.slug)}#offered`,
      303,
    );
  });
  app.get(
    '/organs/:slug/request/how',
    { config: PUBLIC, schema: { params: Params } },
    async (request, reply) => {
      const { organ } = await openOrgan(desk, request.params.slug);
      const kept = await draftOf(desk, request, organ.id);
      if (!kept || kept.draft.sent) return reply.redirect(formPath(organ.slug), 303);
      const body = howPage(organ, kept.draft, []);
      return sendForm(desk, request, reply, organ, { title: '怎样给您', body });
    },
  );
  app.post('/organs/:slug/request/how', { config: PUBLIC, schema }, async (request, reply) => {
    const { organ } = await openOrgan(desk, request.params.slug);
    const kept = await draftOf(desk, request, organ.id);
    if (!kept || kept.draft.sent) return reply.redirect(formPath(organ.slug), 303);
    const chosen = { form: textIn(request.body, 'form'), way: textIn(request.body, 'way') };
    const draft: Draft = { ...kept.draft, ...chosen };
    const faults = wantedFaults(draft);
    if (faults.length > 0)
      return sendForm(desk, request, reply, organ, {
        title: '怎样给您',
        body: howPage(organ, draft, faults),
        faults,
      });
    await keep(organ.id, kept.token, draft);
    return reply.redirect(formPath(organ.slug, 'who'), 303);
  });
  app.post('/organs/:slug/request/new', { config: PUBLIC, schema }, async (request, reply) => {
    const { organ } = await openOrgan(desk, request.params.slug);
    const token = draftTokenOf(request);
    if (token)
      await inScope(services.appDb, { organ: organ.id }, (tx) => deleteDraft(tx, tokenHash(token)));
    takeDraftToken(reply, services.signIn, organ.slug);
    return reply.redirect(columnPath(organ.slug, 'request'), 303);
  });
}

function whoRoutes(app: App, desk: FormDesk): void {
  const today = () => civilDay(desk.services.now());
  app.get(
    '/organs/:slug/request/who',
    { config: PUBLIC, schema: { params: Params } },
    async (request, reply) => {
      const { organ, guide } = await openOrgan(desk, request.params.slug);
      const kept = await draftOf(desk, request, organ.id);
      if (!kept || kept.draft.sent) return reply.redirect(formPath(organ.slug), 303);
      const blocks = [emptyBlock('person', 0)];
      const body = whoPage({ organ, guide, blocks, faults: [], today: today() });
      return sendForm(desk, request, reply, organ, { title: '您是谁', body });
    },
  );
  app.post(
    '/organs/:slug/request/who',
    { config: PUBLIC, schema: { params: Params, body: Body } },
    async (request, reply) => {
      const { organ, guide } = await openOrgan(desk, request.params.slug);
      const kept = await draftOf(desk, request, organ.id);
      if (!kept || kept.draft.sent) return reply.redirect(formPath(organ.slug), 303);
      const { draft } = kept;
      const pressed = textIn(request.body, 'do');
      const typed = blocksFrom(request.body);
      const blocks = changedBlocks(typed, pressed);
      const faults = pressed === 'next' ? whoFaults(blocks, draft.way, today()) : [];
      if (pressed !== 'next' || faults.length > 0) {
        const body = whoPage({ organ, guide, blocks, faults, today: today() });
        return sendForm(desk, request, reply, organ, { title: '您是谁', body, faults });
      }
      const megabytes = Math.floor(desk.fileDesk.settings.bytesPerFile / (1024 * 1024));
      const body = checkPage({ organ, draft, blocks, faults: [], megabytes });
      return sendForm(desk, request, reply, organ, { title: '核对后提交', body });
    },
  );
}

function textIn(body: Readonly<Record<string, unknown>>, name: string): string {
  const value = body[name];
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '';
}
