import type { ReadCase } from '@yigongkai/contract/cases';
import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import { cite } from '@yigongkai/law/provisions/provision';
import { actsNow } from '@yigongkai/law/requests/acts-now';
import { CHANNELS } from '@yigongkai/law/requests/channel';
import { eventLines } from '@yigongkai/law/requests/event-lines';
import { annulledEvents, foldRequest } from '@yigongkai/law/requests/fold-request';
import { NEXT_ACTS, nextStep } from '@yigongkai/law/requests/next-step';
import type { RequestCase } from '@yigongkai/law/requests/request-case';
import { REQUEST_EVENTS, type RequestEvent } from '@yigongkai/law/requests/request-event';
import { REQUEST_STATES, type RequestState } from '@yigongkai/law/requests/request-state';
import type { Calendars } from '../calendar/open-calendars.ts';
import type { Tx } from '../db/connect.ts';
import { Problem } from '../errors.ts';
import type { Actor } from '../http/actor.ts';
import { streamRecord } from '../ledger/fold-stream.ts';
import { streamEnd } from '../ledger/stream-end.ts';
import { namesOf } from '../people/names-of.ts';
import { caseAsShown } from '../vault/case-as-shown.ts';
import type { Vault } from '../vault/open-vault.ts';
import { caseClocks } from './case-clocks.ts';
import { requestFact } from './request-fact.ts';
import { requestStream, settingsOfCase } from './request-stream.ts';

type Desk = { readonly vault: Vault; readonly calendars: Calendars };

type Recorded = { readonly event: RequestEvent; readonly recordedAt: string };

/**
 * A case of the actor's organ as whoever works on it sees it: the law's reading of its events, and of the vault what
 * it asks and who asks, masked.
 *
 * @throws Problem `not-found` where there is none, or it is another organ's.
 */
export async function readCase(
  tx: Tx,
  { vault, calendars }: Desk,
  { organ, settings: changes }: Pick<Actor, 'organ' | 'settings'>,
  stream: string,
  today: CalendarDay,
): Promise<ReadCase> {
  const calendar = await calendars.of(tx, organ);
  const kind = requestStream(() => calendar);
  const end = await streamEnd(tx, stream);
  if (end?.organ !== organ || end.kind !== kind.name)
    throw new Problem('not-found', '没有这一件，或者不属于本机关。');
  const record = await streamRecord(tx, kind, stream);
  const events = record.map(({ event }) => event);
  const request = foldRequest(events);
  const settings = settingsOfCase(request, changes);
  const known = { request, calendar, settings: settings.request, today };
  const { state } = nextStep(request, calendar, settings.request, today);
  const fact = requestFact(request, calendar, settings);
  const shown = await caseAsShown(tx, vault, { organ, stream }, request.content?.id ?? null);
  return {
    request: stream,
    on: today,
    upTo: request.upTo,
    number: request.number,
    state,
    stateZh: REQUEST_STATES[state],
    unit: request.unit,
    channel: request.channel && CHANNELS[request.channel].zh,
    receivedOn: fact.receivedOn,
    dueOn: fact.dueOn,
    provisional: fact.provisional,
    applicants: request.applicants.map(({ id, kind }) => ({ id, kind })),
    parties: [...shown.parties],
    destroyed: shown.destroyed,
    asked: request.items.map((item) => ({ item, text: shown.content?.asked[item] ?? null })),
    wanted: shown.content?.wanted ?? null,
    timeline: timeline(
      record,
      await namesOf(
        tx,
        events.map(({ by }) => by),
      ),
    ),
    clocks: caseClocks(known),
    next: nextOf(state, request),
    acts: actsNow(known, events).map(({ act, refusal }) => ({
      act,
      zh: REQUEST_EVENTS[act],
      why: refusal && { why: refusal.why, provision: cite(refusal.provision) },
    })),
  };
}

function nextOf(state: RequestState, { unit }: RequestCase): ReadCase['next'] {
  const next = NEXT_ACTS[state];
  return next && { ...next, by: next.by === '承办单位' && unit ? unit : next.by };
}

function timeline(
  record: readonly Recorded[],
  names: ReadonlyMap<string, string>,
): ReadCase['timeline'] {
  const events = record.map(({ event }) => event);
  const annulled = annulledEvents(events);
  return record.map(({ event, recordedAt }) => {
    const { seq, kind, on, by, reasons = {}, papers, ...facts } = event;
    return {
      seq,
      kind,
      zh: REQUEST_EVENTS[kind],
      on,
      recordedAt,
      by,
      byName: names.get(by) ?? null,
      says: eventLines(event),
      facts,
      reasons: Object.entries(reasons).map(([control, why]) => ({ control: Number(control), why })),
      papers: papers ?? null,
      annulledBy: annulled.has(seq) ? annulledBy(events, seq) : null,
    };
  });
}

function annulledBy(events: readonly RequestEvent[], seq: number): number | null {
  return events.findLast((event) => event.kind === 'annulled' && event.event === seq)?.seq ?? null;
}
