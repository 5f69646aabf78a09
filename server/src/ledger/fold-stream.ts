import type { LedgerEvent } from '@yigongkai/contract/ledger';
import { calendarDay } from '@yigongkai/law/calendar/calendar-day';
import type { Db } from '../db/connect.ts';
import { allEvents, readEvents, readManyEvents, type StreamRead } from './ledger.store.ts';
import type { StreamEvent, StreamKind } from './stream-kind.ts';

export type Folded<State> = { readonly seq: number; readonly state: State };

/** A stream read into its state, from its snapshot where that still holds. */
export async function foldStream<State, Event extends StreamEvent>(
  db: Db,
  kind: StreamKind<State, Event>,
  stream: string,
): Promise<Folded<State>> {
  return await foldRead(db, kind, stream, await readEvents(db, stream, kind.foldVersion));
}

/** As `foldStream`, of many streams with one question to the database. */
export async function foldStreams<State, Event extends StreamEvent>(
  db: Db,
  kind: StreamKind<State, Event>,
  streams: readonly string[],
): Promise<(Folded<State> & { readonly stream: string })[]> {
  const folded = [];
  for (const { stream, read } of await readManyEvents(db, streams, kind.foldVersion))
    folded.push({ stream, ...(await foldRead(db, kind, stream, read)) });
  return folded;
}

/** The state of a stream that was read, which is read anew from its first event where a later one asks for that. */
export async function foldRead<State, Event extends StreamEvent>(
  db: Db,
  kind: StreamKind<State, Event>,
  stream: string,
  { snapshot, events }: StreamRead,
): Promise<Folded<State>> {
  const lifted = events.map((event) => liftedEvent(kind, event));
  if (!snapshot) return folded(kind, lifted);
  if (lifted.some((event) => kind.reachesBack(event, snapshot.seq)))
    return folded(kind, await streamHistory(db, kind, stream));
  const state = kind.fold(lifted, snapshot.state as State);
  return { seq: snapshot.seq + lifted.length, state };
}

/** All events of a stream with the instants of their entry, for whoever reads it as a file. */
export async function streamRecord<State, Event extends StreamEvent>(
  db: Db,
  kind: StreamKind<State, Event>,
  stream: string,
): Promise<{ readonly event: Event; readonly recordedAt: string }[]> {
  return (await allEvents(db, stream)).map((recorded) => ({
    event: liftedEvent(kind, recorded),
    recordedAt: recorded.recordedAt,
  }));
}

/** All events of a stream, in their present version. */
export async function streamHistory<State, Event extends StreamEvent>(
  db: Db,
  kind: StreamKind<State, Event>,
  stream: string,
): Promise<Event[]> {
  return (await allEvents(db, stream)).map((event) => liftedEvent(kind, event));
}

export function folded<State, Event extends StreamEvent>(
  kind: StreamKind<State, Event>,
  events: readonly Event[],
): Folded<State> {
  return { seq: events.length, state: kind.fold(events, kind.nothing) };
}

function liftedEvent<State, Event extends StreamEvent>(
  kind: StreamKind<State, Event>,
  recorded: LedgerEvent,
): Event {
  const { facts, seq, version, on, by } = recorded;
  return kind.lift({ ...facts, seq, kind: recorded.kind, version, on: calendarDay(on), by });
}
