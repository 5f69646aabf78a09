import type { readInbox } from '@yigongkai/contract/inbox';
import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import type { WorkCalendar } from '@yigongkai/law/calendar/work-calendar';
import { organSettingsOn } from '@yigongkai/law/people/organ-settings';
import { NEXT_ACTS, nextStep } from '@yigongkai/law/requests/next-step';
import type { z } from 'zod';
import type { Tx } from '../db/connect.ts';
import { foldStream } from '../ledger/fold-stream.ts';
import { settingsOfOrgan } from '../settings/settings-of-organ.ts';
import { clockLight } from './clock-light.ts';
import { requestStream, settingsOfCase } from './request-stream.ts';
import { selectOpenFacts } from './requests.store.ts';

type Inbox = z.output<typeof readInbox.reply>;
type Row = Inbox['rows'][number];

const MOST_ROWS = 500;

/** The open cases of an organ by the clock that presses each, which the law reads from its events. */
export async function inboxRows(
  tx: Tx,
  organ: string,
  calendar: WorkCalendar,
  today: CalendarDay,
  most = MOST_ROWS,
): Promise<Inbox> {
  const facts = await selectOpenFacts(tx, organ, most + 1);
  const kind = requestStream(() => calendar);
  const changes = await settingsOfOrgan(tx, organ);
  const { firstReminder } = organSettingsOn(today, changes).request;
  const rows: Row[] = [];
  for (const { stream, number, unit, received_on: receivedOn } of facts.slice(0, most)) {
    const { state: request } = await foldStream(tx, kind, stream);
    const step = nextStep(request, calendar, settingsOfCase(request, changes).request, today);
    const next = NEXT_ACTS[step.state];
    if (!next) continue;
    const by = next.by === '承办单位' && unit ? unit : next.by;
    const { state, clock } = step;
    const { light, workdaysLeft } = clockLight(clock?.due ?? null, calendar, today, firstReminder);
    rows.push({
      request: stream,
      number,
      state,
      receivedOn,
      next: next.zh,
      by,
      clock: clock && { ...clock, workdaysLeft },
      light,
    });
  }
  return { on: today, isCut: facts.length > most, rows: rows.toSorted(byClock) };
}

/** The earliest end first; a case without one last. */
function byClock(one: Row, other: Row): number {
  const [first, second] = [one.clock?.due ?? '9999', other.clock?.due ?? '9999'];
  return first < second ? -1 : first > second ? 1 : 0;
}
