import { canonicalJson } from '@yigongkai/contract/ledger';
import type { SentRequestEvent } from '@yigongkai/contract/requests';
import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import type { RequestCase } from '@yigongkai/law/requests/request-case';
import type { Calendars } from '../calendar/open-calendars.ts';
import { civilDay } from '../civil-day.ts';
import type { Db, Tx } from '../db/connect.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { Problem } from '../errors.ts';
import { authorOf, type CaseActor } from '../http/actor.ts';
import { type RecordedAct, recordAct, takenId } from '../ledger/record-act.ts';
import { recordAct as auditAct } from '../people/record-act.ts';
import type { Vault } from '../vault/open-vault.ts';
import { judgeAct } from './judge-act.ts';
import { refuseByLaw } from './refuse-by-law.ts';
import { requestStream } from './request-stream.ts';

export type RequestAct = {
  readonly request: string;
  readonly actId: string;
  readonly on: CalendarDay;
  readonly event: SentRequestEvent;
  /** The last event that whoever acts has seen. */
  readonly after?: number;
};

type Desk = {
  readonly db: Db;
  readonly calendars: Calendars;
  readonly vault: Vault;
  readonly now: Date;
};

/**
 * Records what an officer or the applicant did about a request, if the law lets it follow on what was done before and
 * its controls let it pass, and a line of it in the audit.
 *
 * @throws Problem as `recordAct`, with all refusals of the law; `conflict` also where the same id brings another event
 * than the first time, and where another has acted since the event that the sender saw last.
 */
export async function recordRequestAct(
  desk: Desk,
  actor: CaseActor,
  act: RequestAct,
): Promise<RecordedAct> {
  const recorded = await inTransaction(desk.db, (tx) => recordIn(tx, desk, actor, act));
  if (recorded.isRepeat && !isSameEvent(recorded, act.event)) throw takenId();
  return recorded;
}

async function recordIn(
  tx: Tx,
  { calendars, vault, now }: Desk,
  actor: CaseActor,
  { request: stream, actId, on, event, after }: RequestAct,
): Promise<RecordedAct> {
  const { organ, settings: changes } = actor;
  const by = authorOf(actor);
  const calendar = await calendars.of(tx, organ);
  return recordAct(
    tx,
    requestStream(
      () => calendar,
      async () => changes,
    ),
    { stream, actId, by, organ, onDay: on, at: now },
    async ({ state: request, history }) => {
      if (after !== undefined && after !== request.upTo) throw overtaken();
      const act = { organ, stream, by, on, today: civilDay(now), event, request, history };
      refuseByLaw((await judgeAct(tx, { vault, calendar, changes }, act)).refusals);
      return [event];
    },
    async (_tx, { number }: RequestCase) => {
      const details = { event: event.kind, number };
      await auditAct(tx, actor, { kind: 'request-acted', object: stream, details }, now);
    },
  );
}

function overtaken(): Problem {
  return new Problem(
    'conflict',
    '这件申请刚刚由别人办理过，请刷新后再办理，您填写的内容没有丢失。',
  );
}

function isSameEvent({ events }: RecordedAct, sent: SentRequestEvent): boolean {
  const [first, ...others] = events;
  if (!first || others.length > 0) return false;
  const { kind, facts } = first.event;
  return canonicalJson({ ...facts, kind }) === canonicalJson(sent);
}
