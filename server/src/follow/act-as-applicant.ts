import { Readable } from 'node:stream';
import type { SentRequestEvent } from '@yigongkai/contract/requests';
import { civilDay } from '../civil-day.ts';
import type { Tx } from '../db/connect.ts';
import { inScope } from '../db/scope.ts';
import { checkFile } from '../files/check-file.ts';
import type { FileDesk } from '../files/file-desk.ts';
import { findFile } from '../files/find-file.ts';
import { receiveFile } from '../files/receive-file.ts';
import { applicantAt } from '../request-form/send-request.ts';
import { recordRequestAct } from '../requests/record-request-act.ts';
import type { FollowedCase } from '../requests/request-code.ts';
import type { Services } from '../services.ts';
import { keepContent } from '../vault/keep-content.ts';
import type { KnownCase } from './case-view.ts';

export type OwnCase = FollowedCase & { readonly actId: string };

/** Records what the applicant did in his own case today. @throws Problem as `recordRequestAct`. */
export function actAsApplicant(
  services: Services,
  own: OwnCase,
  event: SentRequestEvent,
): Promise<void> {
  return inScope(services.appDb, own, (tx) => actIn(tx, services, own, event));
}

async function actIn(
  tx: Tx,
  { calendars, vault, now: clock }: Services,
  { request, organ, actId }: OwnCase,
  event: SentRequestEvent,
): Promise<void> {
  const now = clock();
  const actor = await applicantAt(tx, organ);
  const act = { request, actId, on: civilDay(now), event };
  await recordRequestAct({ db: tx, calendars, vault, now }, actor, act);
}

/** The request as its applicant writes it now: what it said before stays in the file. */
export function correctRequest(
  services: Services,
  own: OwnCase,
  { content }: KnownCase,
  given: { readonly asked: Readonly<Record<string, string>>; readonly goodReason: string },
): Promise<void> {
  const { request: stream, organ } = own;
  const { vault, now } = services;
  return inScope(services.appDb, own, async (tx) => {
    const wanted = content?.wanted ?? { form: 'paper', way: 'post' };
    const asked = { ...content?.asked, ...given.asked };
    const mark = await keepContent(
      tx,
      vault,
      { organ, stream, by: null },
      { asked, wanted },
      now(),
    );
    await actIn(tx, services, own, {
      kind: 'corrected',
      content: mark,
      ...(given.goodReason && { goodReason: given.goodReason }),
    });
  });
}

/** The reasons stand as a paper in the file of the case: an event holds nothing that an applicant wrote. */
export async function stateReasons(
  services: Services,
  desk: FileDesk,
  own: OwnCase,
  text: string,
): Promise<void> {
  const { request, organ } = own;
  const by = { kind: 'applicant', organ, request } as const;
  const content = Readable.from([Buffer.from(text)]);
  const file = await receiveFile(desk, by, {
    about: 'request',
    subject: request,
    name: '申请人的理由说明.txt',
    content,
  });
  await checkFile(desk, file);
  const { sha256 } = await findFile(desk, by, file.id);
  await actAsApplicant(services, own, {
    kind: 'reason-received',
    ...(sha256 && { papers: [{ file: file.id, sha256 }] }),
  });
}
