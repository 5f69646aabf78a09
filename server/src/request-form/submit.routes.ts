import { organSlug } from '@yigongkai/contract/people';
import { calendarDay } from '@yigongkai/law/calendar/calendar-day';
import { workdaysDue } from '@yigongkai/law/calendar/workdays';
import { clockLength } from '@yigongkai/law/requests/clock-lengths';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { civilDay } from '../civil-day.ts';
import { inScope } from '../db/scope.ts';
import { Problem } from '../errors.ts';
import type { App } from '../http/app-type.ts';
import type { FieldFault } from '../portal/text-field.ts';
import { findRequestFact } from '../requests/find-request-fact.ts';
import { spacedCode } from '../requests/request-code.ts';
import { bringProof } from './bring-proofs.ts';
import { checkPage, MOST_FILES } from './check.page.ts';
import { askedFaults, wantedFaults } from './draft.ts';
import { draftOf, type FormDesk, openOrgan, sendForm } from './form-desk.ts';
import { codeOfDraft, keepDraft } from './keep-draft.ts';
import { receiptPage } from './receipt.page.ts';
import { sendRequest } from './send-request.ts';
import { formPath } from './steps.page.ts';
import { blocksFrom, whoFaults } from './who-form.ts';

const PUBLIC = { permission: 'public' } as const;
const Params = z.object({ slug: organSlug });

const NO_PROOF = '请选择身份证明文件，或者勾选“现在没有电子件，之后补交”';

type Kept = NonNullable<Awaited<ReturnType<typeof draftOf>>>;

/** The last step and the receipt. */
export function submitRoutes(app: App, desk: FormDesk): void {
  app.post(
    '/organs/:slug/request/submit',
    { config: PUBLIC, schema: { params: Params } },
    async (request, reply) => {
      const { organ } = await openOrgan(desk, request.params.slug);
      const kept = await draftOf(desk, request, organ.id);
      if (!kept) return reply.redirect(formPath(organ.slug), 303);
      if (kept.draft.sent) return reply.redirect(formPath(organ.slug, 'receipt'), 303);
      const { blocks, faults } = await taken(desk, request, organ.id, kept);
      if (faults.length === 0) return reply.redirect(formPath(organ.slug, 'receipt'), 303);
      const megabytes = Math.floor(desk.fileDesk.settings.bytesPerFile / (1024 * 1024));
      const body = checkPage({ organ, draft: kept.draft, blocks, faults, megabytes });
      return sendForm(desk, request, reply, organ, { title: '核对后提交', body, faults });
    },
  );
  app.get(
    '/organs/:slug/request/receipt',
    { config: PUBLIC, schema: { params: Params } },
    async (request, reply) => {
      const { organ, guide } = await openOrgan(desk, request.params.slug);
      const kept = await draftOf(desk, request, organ.id);
      if (!kept?.draft.sent) return reply.redirect(formPath(organ.slug), 303);
      const body = receiptPage(organ, guide, await receiptOf(desk, organ.id, kept));
      return sendForm(desk, request, reply, organ, { title: '申请已经提交', body });
    },
  );
}

/** Reads the form as it comes in: its fields stand before its files, and the request is taken in between. */
async function taken(desk: FormDesk, request: FastifyRequest, organ: string, kept: Kept) {
  if (!request.isMultipart())
    throw new Problem('unsupported-type', '提交的内容不完整，请从核对页重新提交。');
  const { services, fileDesk } = desk;
  const { token, draft } = kept;
  const now = services.now();
  const fields: Record<string, unknown> = {};
  const lines: string[] = [];
  let faults: readonly FieldFault[] | null = null;
  const settle = async (hasFile: boolean) => {
    faults ??= await settled(hasFile);
    return faults;
  };
  const settled = async (hasFile: boolean): Promise<readonly FieldFault[]> => {
    const blocks = blocksFrom(fields);
    const wrong: FieldFault[] = [
      ...askedFaults(draft),
      ...wantedFaults(draft),
      ...whoFaults(blocks, draft.way, civilDay(now)),
      ...(hasFile || fields.later ? [] : [{ name: 'files', error: NO_PROOF }]),
    ];
    if (wrong.length === 0)
      await inScope(services.appDb, { organ }, (tx) =>
        sendRequest(tx, services, { organ, token, draft, blocks }, now),
      );
    return wrong;
  };
  const limits = { fileSize: fileDesk.settings.bytesPerFile + 1, files: MOST_FILES, fields: 400 };
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') fields[part.fieldname] = part.value;
    else if (part.filename === '' || (await settle(true)).length > 0) part.file.resume();
    else {
      const followed = { request: draft.request, organ };
      lines.push(await bringProof(fileDesk, followed, 'request-identity', part, lines.length + 1));
    }
  }
  const found = await settle(false);
  if (lines.length > 0)
    await inScope(services.appDb, { organ }, (tx) =>
      keepDraft(
        tx,
        { organ, token, draft: { ...draft, title: '', details: '', sent: { files: lines } } },
        now,
      ),
    );
  return { blocks: blocksFrom(fields), faults: found };
}

async function receiptOf({ services }: FormDesk, organ: string, { token, draft }: Kept) {
  return inScope(services.appDb, { organ }, async (tx) => {
    const calendar = await services.calendars.of(tx, organ);
    const fact = await findRequestFact(tx, draft.request);
    const receivedOn = fact.received_on && calendarDay(fact.received_on);
    const notice = receivedOn && clockLength('CORR_NOTICE', receivedOn);
    return {
      number: fact.number ?? '',
      code: spacedCode(codeOfDraft(token, draft)),
      receivedOn,
      correctionBy: receivedOn && notice && workdaysDue(calendar, receivedOn, notice.value).due,
      dueOn: fact.due_on && calendarDay(fact.due_on),
      isProvisional: fact.provisional,
      files: draft.sent?.files ?? [],
    };
  });
}
