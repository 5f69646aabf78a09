import type { takeInRequest as door } from '@yigongkai/contract/intake';
import { calendarDay } from '@yigongkai/law/calendar/calendar-day';
import type { WorkCalendar } from '@yigongkai/law/calendar/work-calendar';
import type { SettingChange } from '@yigongkai/law/people/organ-settings';
import { cite } from '@yigongkai/law/provisions/provision';
import { actJudgement } from '@yigongkai/law/requests/act-judgement';
import { caseNumber } from '@yigongkai/law/requests/case-number';
import { foldRequest } from '@yigongkai/law/requests/fold-request';
import { NO_CASE, type RequestCase } from '@yigongkai/law/requests/request-case';
import type { RequestEvent, RequestEventOf } from '@yigongkai/law/requests/request-event';
import type { z } from 'zod';
import type { Calendars } from '../calendar/open-calendars.ts';
import { civilDay } from '../civil-day.ts';
import type { Tx } from '../db/connect.ts';
import { Problem } from '../errors.ts';
import { authorOf, type CaseActor } from '../http/actor.ts';
import { recordAct } from '../ledger/record-act.ts';
import type { NewEvent } from '../ledger/stream-kind.ts';
import { keepContent } from '../vault/keep-content.ts';
import { keepIdentities } from '../vault/keep-identities.ts';
import type { Vault } from '../vault/open-vault.ts';
import { NOTHING_KNOWN, organsOwnFacts } from './fetch-facts.ts';
import { letterProfileOf } from './letter-profile.ts';
import { takeNumber } from './number-series.store.ts';
import { refuseByLaw } from './refuse-by-law.ts';
import { requestFact } from './request-fact.ts';
import { requestStream, settingsOfCase } from './request-stream.ts';

export type TakenIn = z.output<typeof door.body>;

type Desk = { readonly vault: Vault; readonly calendars: Calendars };

/**
 * Takes a request in: who asks and what is asked go into the vault, the case gets its number, and receipt and
 * registration stand in the ledger, all in one transaction. Sent twice, it is taken in once.
 *
 * @throws Problem `rule-refused` where a control stands in the way, and as `keepIdentities` and `recordAct`.
 */
export async function takeInRequest(
  tx: Tx,
  { vault, calendars }: Desk,
  actor: CaseActor,
  taken: TakenIn,
  now: Date,
): Promise<z.output<typeof door.reply>> {
  const { organ, settings: changes } = actor;
  const by = authorOf(actor);
  const { id: stream, actId } = taken;
  const onDay = civilDay(now);
  const calendar = await calendars.of(tx, organ);
  const kind = requestStream(
    () => calendar,
    async () => changes,
  );
  const advice: { why: string; provision: string }[] = [];
  const recorded = await recordAct(
    tx,
    kind,
    { stream, actId, by, organ, onDay, at: now },
    async ({ state, seq }) => {
      if (seq !== 1) throw new Problem('conflict', '这个编号已经有一件申请，请刷新后重新提交。');
      const received = await receivedEvent(tx, vault, actor, taken, now);
      const event = { ...received, seq, on: onDay, by } as RequestEventOf<'received'>;
      const judged = actJudgement(
        {
          request: state,
          event,
          facts: { ...NOTHING_KNOWN, ...(await organsOwnFacts(tx, organ)) },
          calendar,
          settings: settingsOfCase({ ...state, received: event }, changes).request,
          today: onDay,
        },
        [],
      );
      refuseByLaw(judged.refusals);
      advice.push(
        ...judged.findings.map(({ why, provision }) => ({ why, provision: cite(provision) })),
      );
      return [received, await registeredEvent(tx, organ, onDay)];
    },
  );
  const events = recorded.events.map(
    ({ event: { facts, seq, kind: eventKind, on } }) =>
      ({ ...facts, seq, kind: eventKind, on: calendarDay(on), by }) as unknown as RequestEvent,
  );
  return { ...told(foldRequest(events, NO_CASE), calendar, changes), advice };
}

async function receivedEvent(
  tx: Tx,
  vault: Vault,
  actor: CaseActor,
  { id: request, channel, days, lateConfirmation, parties, applicants, content, papers }: TakenIn,
  now: Date,
): Promise<NewEvent<RequestEvent>> {
  const kept = await keepIdentities(tx, { vault }, actor, { request, parties }, now);
  const { organ, account } = actor;
  const mark = await keepContent(tx, vault, { organ, stream: request, by: account }, content, now);
  const named = applicants.map(({ id, kind }) => {
    const party = kept.find((one) => one.id === id && one.kind === 'applicant');
    if (!party) throw new Problem('invalid', '申请人应当是所填各方之一。');
    return { id, kind, commitment: party.commitment };
  });
  const [first, ...others] = named;
  if (!first) throw new Problem('invalid', '请至少写明一名申请人。');
  return {
    kind: 'received',
    channel,
    days,
    ...(lateConfirmation && { lateConfirmation }),
    applicants: [first, ...others],
    ...(kept.some(({ kind }) => kind === 'agent') && { hasAgent: true }),
    content: mark,
    ...(papers && { papers }),
  };
}

/** In the year of the day on which it is registered, after the last of that year. */
async function registeredEvent(
  tx: Tx,
  organ: string,
  onDay: string,
): Promise<NewEvent<RequestEvent>> {
  const year = Number(onDay.slice(0, 4));
  const serial = { year, serial: await takeNumber(tx, organ, year) };
  const profile = await letterProfileOf(tx, organ);
  const { ownBodies } = (await organsOwnFacts(tx, organ)).organ;
  const mark = profile?.profile.numberName ?? ownBodies[0] ?? '';
  return { kind: 'registered', number: caseNumber(mark, serial), serial };
}

function told(request: RequestCase, calendar: WorkCalendar, changes: readonly SettingChange[]) {
  const settings = settingsOfCase(request, changes);
  const { number, receivedOn, dueOn, provisional } = requestFact(request, calendar, settings);
  return { number: number ?? '', receivedOn, dueOn, provisional };
}
