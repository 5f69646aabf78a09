import { civilDay } from '../civil-day.ts';
import type { Tx } from '../db/connect.ts';
import type { CaseActor } from '../http/actor.ts';
import { giveCode } from '../requests/request-code.ts';
import { takeInRequest } from '../requests/take-in-request.ts';
import type { Services } from '../services.ts';
import { settingsOfOrgan } from '../settings/settings-of-organ.ts';
import { contentOf, type Draft } from './draft.ts';
import { codeOfDraft, type DraftToken, keepDraft } from './keep-draft.ts';
import { type Block, partiesOf } from './who-form.ts';

/** The applicant of one organ's case, as the acts on cases know him. */
export async function applicantAt(tx: Tx, organ: string): Promise<CaseActor> {
  const settings = await settingsOfOrgan(tx, organ);
  return { organ, account: null, door: 'applicant', authority: [], settings };
}

/**
 * Takes a written draft in as a request that arrived online today, and gives it its code. Sent twice, it is taken in
 * once. An online request is confirmed by its submission: guiding case 26 beside REG 31(3).
 *
 * @throws Problem as `takeInRequest`.
 */
export async function sendRequest(
  tx: Tx,
  services: Services,
  given: {
    readonly organ: string;
    readonly token: DraftToken;
    readonly draft: Draft;
    readonly blocks: readonly Block[];
  },
  now: Date,
): Promise<void> {
  const { organ, token, draft, blocks } = given;
  const today = civilDay(now);
  const taken = {
    id: draft.request,
    actId: draft.act,
    channel: 'online',
    days: { submittedOn: today, confirmedOn: today },
    ...partiesOf(blocks),
    content: contentOf(draft),
  } as const;
  await takeInRequest(tx, services, await applicantAt(tx, organ), taken, now);
  const code = codeOfDraft(token, draft);
  await giveCode(tx, services.vault, { request: draft.request, organ, code }, now);
  await keepDraft(tx, { organ, token, draft: { ...draft, ...EMPTIED } }, now);
}

/** What is asked lies in the vault then, and nowhere else. */
const EMPTIED = { title: '', details: '', sent: { files: [] } };
