import type { ReadCase } from '@yigongkai/contract/cases';
import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import type { WorkCalendar } from '@yigongkai/law/calendar/work-calendar';
import { type ClockState, replyClock, replyProof } from '@yigongkai/law/requests/reply-clock';
import type { RequestCase } from '@yigongkai/law/requests/request-case';
import type { RequestSettings } from '@yigongkai/law/requests/request-settings';
import {
  CLOCKS,
  clockStateName,
  type SideClock,
  sideClocks,
} from '@yigongkai/law/requests/side-clocks';
import { clockLight } from './clock-light.ts';

type Clock = ReadCase['clocks'][number];

type Known = {
  readonly request: RequestCase;
  readonly calendar: WorkCalendar;
  readonly settings: RequestSettings;
  readonly today: CalendarDay;
};

/** That a clock is over is told by its state, not by a light. */
const OVER: readonly ClockState[] = ['stopped', 'replied-late', 'lapsed'];

/** Every clock of a case that has begun, that of the reply first and proved day by day. */
export function caseClocks(known: Known): Clock[] {
  const { request, calendar, settings, today } = known;
  const reply = replyClock(request, calendar, settings, today);
  if (!reply.start) return [];
  const { on, because, provision } = reply.start;
  const ofReply = {
    ...toldClock({ id: 'REPLY', ...reply }, known),
    start: { on, because: provision ? `${because}（${provision}）` : because },
    proof: replyProof(request, calendar, settings, today).map((day) => ({
      on: day.on,
      n: day.n ?? null,
      why: day.why,
      provision: day.provision ?? null,
    })),
  };
  return [ofReply, ...sideClocks({ ...known, reply }).map((clock) => toldClock(clock, known))];
}

function toldClock(clock: SideClock, { calendar, today, settings }: Known): Clock {
  const { id, of = null, due, provisional, state, provision } = clock;
  return {
    id,
    zh: CLOCKS[id].zh,
    of,
    due,
    provisional,
    state,
    stateZh: clockStateName(id, state),
    ...clockLight(OVER.includes(state) ? null : due, calendar, today, settings.firstReminder),
    provision,
    start: null,
    proof: null,
  };
}
