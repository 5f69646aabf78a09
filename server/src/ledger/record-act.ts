import type { LedgerEvent } from '@yigongkai/contract/ledger';
import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import { cite } from '@yigongkai/law/provisions/provision';
import type { Db, Tx } from '../db/connect.ts';
import { inTransaction } from '../db/in-transaction.ts';
import { Problem } from '../errors.ts';
import { folded, foldRead, streamHistory } from './fold-stream.ts';
import {
  appendEvents,
  type HashedEvent,
  keepSnapshot,
  lockStream,
  type StreamHead,
} from './ledger.store.ts';
import type { Decision, StreamEvent, StreamKind } from './stream-kind.ts';

export type Act = {
  /** Begun by its first act. */
  readonly stream: string;
  /** Chosen by the sender: the same act sent twice is recorded once. */
  readonly actId: string;
  readonly by: string;
  /** Whose stream it is. */
  readonly organ: string;
  /** The legal day. */
  readonly onDay: CalendarDay;
  /** When it is entered. */
  readonly at: Date;
};

export type RecordedAct = {
  /** The events that the act made, in order. */
  readonly events: readonly HashedEvent[];
  /** Whether it had been recorded before: then nothing was decided or added now. */
  readonly isRepeat: boolean;
};

/** What stood before the act: its fold, where its first event will stand, and all its events on demand. */
export type Before<State, Event> = {
  readonly state: State;
  readonly seq: number;
  readonly history: () => Promise<readonly Event[]>;
};

type Decide<State, Event extends StreamEvent> = (
  before: Before<State, Event>,
) => Decision<Event> | Promise<Decision<Event>>;

type Alongside<State> = (tx: Tx, after: State) => Promise<void>;

/** So many events a stream is folded anew at most, beside those of its last snapshot. */
const SNAPSHOT_EVERY = 250;

/**
 * Does an act, all of it or nothing: locks the stream, folds it, asks the law, adds the events and writes the read
 * model's row in one transaction, its own or the caller's, with the act's organ in scope. Once it returns from its
 * own, the act is on disk.
 *
 * @param alongside what else belongs to the act, given what stands after it: nothing where it is a repeat.
 * @throws Problem `rule-refused` with the provision where the law refuses; `conflict` where the id is another act's;
 * `not-found` where the stream is another organ's.
 */
export async function recordAct<State, Event extends StreamEvent>(
  db: Db,
  kind: StreamKind<State, Event>,
  act: Act,
  decide: Decide<State, Event>,
  alongside: Alongside<State> = async () => undefined,
): Promise<RecordedAct> {
  try {
    return await inTransaction(db, (tx) => recordIn(tx, kind, act, decide, alongside));
  } catch (error) {
    if (isTakenId(error)) throw takenId();
    throw error;
  }
}

async function recordIn<State, Event extends StreamEvent>(
  tx: Tx,
  kind: StreamKind<State, Event>,
  act: Act,
  decide: Decide<State, Event>,
  alongside: Alongside<State>,
): Promise<RecordedAct> {
  const of = { stream: act.stream, kind: kind.name, organ: act.organ };
  const locked = await lockStream(tx, of, kind.foldVersion, act.actId);
  if (locked && locked.read.done.length > 0) return repeated(act, locked.read.done);
  if (locked?.head.organ !== act.organ || locked.head.kind !== kind.name)
    throw new Problem('not-found', '没有这一件，或者不属于本机关。');
  const { head, read } = locked;
  const { seq, state } = await foldRead(tx, kind, act.stream, read);
  if (seq !== head.seq) throw new Error(`${act.stream} ends at ${seq}, its head at ${head.seq}`);
  const decision = await decide({
    state,
    seq: seq + 1,
    history: () => streamHistory(tx, kind, act.stream),
  });
  if ('why' in decision) throw refused(decision);
  const events = decision.map(
    (facts, at) => ({ ...facts, seq: seq + 1 + at, on: act.onDay, by: act.by }) as unknown as Event,
  );
  const reachesBack = events.some((event) => kind.reachesBack(event, seq));
  const now = reachesBack
    ? folded(kind, [...(await streamHistory(tx, kind, act.stream)), ...events])
    : { seq: seq + events.length, state: kind.fold(events, state) };
  const [recorded] = await Promise.all([
    appendEvents(tx, head.hash, toLedger(kind, act, events)),
    kind.project(tx, { stream: act.stream, organ: act.organ, seq: now.seq }, now.state),
    alongside(tx, now.state),
  ]);
  const last = recorded.at(-1);
  if (last && isDue(seq, now.seq))
    await keepSnapshot(tx, {
      stream: act.stream,
      organ: act.organ,
      seq: now.seq,
      foldVersion: kind.foldVersion,
      hash: last.hash,
      state: now.state,
    });
  return { events: recorded, isRepeat: false };
}

function isDue(before: StreamHead['seq'], now: StreamHead['seq']): boolean {
  return Math.floor(before / SNAPSHOT_EVERY) < Math.floor(now / SNAPSHOT_EVERY);
}

/** The events as the ledger keeps them; each hash is known once the event before it has its own. */
function toLedger<State, Event extends StreamEvent>(
  kind: StreamKind<State, Event>,
  act: Act,
  events: readonly Event[],
): Omit<LedgerEvent, 'prevHash'>[] {
  return events.map((event, at) => {
    const { seq, kind: eventKind, on, by, ...facts } = event;
    return {
      stream: act.stream,
      streamKind: kind.name,
      seq,
      kind: eventKind,
      version: kind.versionOf(eventKind),
      on,
      recordedAt: act.at.toISOString(),
      by,
      organ: act.organ,
      act: act.actId,
      part: at + 1,
      parts: events.length,
      facts,
    };
  });
}

/** The answer that the act got the first time. */
function repeated(act: Act, done: readonly HashedEvent[]): RecordedAct {
  const isSame = done.every(
    ({ event }) =>
      event.stream === act.stream &&
      event.organ === act.organ &&
      event.by === act.by &&
      event.on === act.onDay,
  );
  if (!isSame) throw takenId();
  return { events: done, isRepeat: true };
}

function refused({ why, provision }: Extract<Decision<StreamEvent>, { why: string }>): Problem {
  return new Problem('rule-refused', why, { provision: cite(provision) });
}

/** The message of an act whose id another act bears: the sender mixed them up, or guessed. */
export function takenId(): Problem {
  return new Problem('conflict', '这个办理编号已经用于另一次办理，请刷新后重新提交。');
}

function isTakenId(error: unknown): boolean {
  const { code, constraint } = error as { code?: string; constraint?: string };
  return code === '23505' && constraint === 'event_act_id_act_part_key';
}
