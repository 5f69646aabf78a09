import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import type { Refusal } from '@yigongkai/law/provisions/refusal';
import type { Db, Tx } from '../db/connect.ts';

/** What every event of every stream says: its place, its kind, its legal day and who answers for it. */
export type StreamEvent = {
  readonly seq: number;
  readonly kind: string;
  readonly on: CalendarDay;
  readonly by: string;
};

/** An event as it was recorded, before it is lifted to the present version of its kind. */
export type RecordedEvent = StreamEvent & {
  readonly version: number;
  readonly [fact: string]: unknown;
};

/** An event before it has its place: an act's day and author are those of all its events. */
export type NewEvent<Event extends StreamEvent> = Event extends unknown
  ? Omit<Event, 'seq' | 'on' | 'by'>
  : never;

/** What the law makes of an act: the events to record, at least one, or why there are none. */
export type Decision<Event extends StreamEvent> =
  | readonly [NewEvent<Event>, ...NewEvent<Event>[]]
  | Refusal;

/** Which stream a read model's row is of, and how far it is folded. */
export type FoldedStream = {
  readonly stream: string;
  readonly organ: string;
  readonly seq: number;
};

/** One kind of stream: how its events are read, folded and shown in lists. The rules themselves are the law's. */
export type StreamKind<State, Event extends StreamEvent> = {
  readonly name: string;
  /** Raised whenever the same events fold into another state: older snapshots are then left unread. */
  readonly foldVersion: number;
  /** The state before the first event. */
  readonly nothing: State;
  /** The version in which events of a kind are recorded today. */
  readonly versionOf: (kind: Event['kind']) => number;
  readonly lift: (recorded: RecordedEvent) => Event;
  readonly fold: (events: readonly Event[], from: State) => State;
  /** Whether an event changes what was folded up to `seq`, so that the fold begins anew. */
  readonly reachesBack: (event: Event, seq: number) => boolean;
  /** Writes the row of the read model: from the fold alone, so that `rebuild` gives the same. */
  readonly project: (tx: Tx, folded: FoldedStream, state: State) => Promise<void>;
  /** Takes out rows that no stream of the ledger stands behind. @returns how many there were. */
  readonly removeStrays: (db: Db) => Promise<number>;
  /** The row as it stands, to be compared with what the fold gives. */
  readonly projected: (db: Db, stream: string) => Promise<unknown>;
};
