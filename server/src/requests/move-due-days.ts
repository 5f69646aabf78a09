import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import type { WorkCalendar } from '@yigongkai/law/calendar/work-calendar';
import type { OrganSettings } from '@yigongkai/law/people/organ-settings';
import { type MovedClock, movedClocks } from '@yigongkai/law/requests/moved-clocks';
import type { RequestCase } from '@yigongkai/law/requests/request-case';
import type { Tx } from '../db/connect.ts';
import { foldStreams } from '../ledger/fold-stream.ts';
import { settingsOfOrgan } from '../settings/settings-of-organ.ts';
import { requestFact } from './request-fact.ts';
import { requestStream, settingsOfCase } from './request-stream.ts';
import { saveDueDays, selectMovable } from './requests.store.ts';

export type CalendarChange = {
  readonly organ: string;
  readonly before: WorkCalendar;
  readonly after: WorkCalendar;
  /** The first day that the two do not count alike. */
  readonly from: CalendarDay;
  readonly today: CalendarDay;
};

/** An open request with the clocks that a change of the calendar moves. */
export type MovedRequest = {
  readonly request: string;
  readonly number: string | null;
  readonly clocks: readonly MovedClock[];
};

const PAGE = 500;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/** Which open requests of an organ a change of its calendar would move. Nothing is written. */
export async function foreseeMoves(tx: Tx, change: CalendarChange): Promise<MovedRequest[]> {
  const moved = [];
  for await (const page of movablePages(tx, change)) moved.push(...movedOf(page, change));
  return moved;
}

/** Writes the due days of an organ's requests by the new calendar. @returns which open ones moved. */
export async function moveDueDays(tx: Tx, change: CalendarChange): Promise<MovedRequest[]> {
  const moved = [];
  for await (const page of movablePages(tx, change)) {
    await saveDueDays(
      tx,
      page.map(({ stream, state, settings }) => ({
        stream,
        ...requestFact(state, change.after, settings),
      })),
    );
    moved.push(...movedOf(page, change));
  }
  return moved;
}

type Movable = {
  readonly stream: string;
  readonly number: string | null;
  readonly state: RequestCase;
  readonly settings: OrganSettings;
};

async function* movablePages(tx: Tx, change: CalendarChange): AsyncGenerator<Movable[]> {
  const kind = requestStream(() => change.after);
  const changes = await settingsOfOrgan(tx, change.organ);
  let after = BEFORE_ALL;
  for (;;) {
    const rows = await selectMovable(tx, { ...change, after }, PAGE);
    const numbers = new Map(rows.map(({ stream, number }) => [stream, number]));
    const folded = await foldStreams(tx, kind, [...numbers.keys()]);
    yield folded.map(({ stream, state }) => ({
      stream,
      number: numbers.get(stream) ?? null,
      state,
      settings: settingsOfCase(state, changes),
    }));
    if (rows.length < PAGE) return;
    after = rows.at(-1)?.stream ?? after;
  }
}

function movedOf(page: readonly Movable[], change: CalendarChange): MovedRequest[] {
  return page
    .map(({ stream: request, number, state, settings }) => ({
      request,
      number,
      clocks: movedClocks(state, change, settings.request, change.today),
    }))
    .filter(({ clocks }) => clocks.length > 0);
}
