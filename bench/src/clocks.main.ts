// How many clocks of requests are computed a second: `node bench/src/clocks.main.ts`.
// The due day alone beside the package chinese-days and beside a bare look-up in a list of working days; then a
// whole case, from its events to all its clocks, and the proof day by day. Says where the peer answers otherwise.
import { nationalNotices } from '@yigongkai/data/national-notices';
import { addDays, calendarDay, daysBetween } from '@yigongkai/law/calendar/calendar-day';
import { workCalendar } from '@yigongkai/law/calendar/work-calendar';
import { isWorkday, workdaysDue } from '@yigongkai/law/calendar/workdays';
import { foldRequest } from '@yigongkai/law/requests/fold-request';
import { replyClock, replyProof } from '@yigongkai/law/requests/reply-clock';
import type { RequestEvent } from '@yigongkai/law/requests/request-event';
import { DEFAULT_REQUEST_SETTINGS as settings } from '@yigongkai/law/requests/request-settings';
import { sideClocks } from '@yigongkai/law/requests/side-clocks';
import chineseDays from 'chinese-days';

const SECONDS = 3;
const WORKDAYS = 20;
const FIRST = calendarDay('2010-01-01');
const LAST = calendarDay('2026-06-30');

const calendar = workCalendar(nationalNotices);
const days = Array.from({ length: daysBetween(FIRST, LAST) }, (_, at) => addDays(FIRST, at));
const workdays = days.filter((day) => isWorkday(calendar, day));
const position = new Map(days.map((day) => [day, workdays.findLastIndex((one) => one <= day)]));

const events = (on: (typeof days)[number]): readonly RequestEvent[] => {
  const base = { by: 'bench' };
  const applicants = [{ id: '1', kind: 'person' }] as const;
  const consultation = { consultation: 'A', partyId: 'A', items: ['1'], question: '' } as const;
  return [
    {
      ...base,
      seq: 1,
      on,
      kind: 'received',
      channel: 'in-person',
      days: { submittedOn: on },
      applicants,
    },
    { ...base, seq: 2, on, kind: 'registered', number: '1' },
    { ...base, seq: 3, on: addDays(on, 1), kind: 'assigned', unit: '1' },
    {
      ...base,
      seq: 4,
      on: addDays(on, 5),
      kind: 'consulted',
      party: 'third-party',
      ...consultation,
    },
    { ...base, seq: 5, on: addDays(on, 7), kind: 'served', letter: 4, method: 'post', proof: '1' },
    {
      ...base,
      seq: 6,
      on: addDays(on, 20),
      kind: 'opinion-received',
      consultation: 'A',
      opinion: 'objects',
    },
    {
      ...base,
      seq: 7,
      on: addDays(on, 25),
      kind: 'extended',
      workdays: 20,
      reason: '',
      approvedBy: 'ogi-head',
    },
  ];
};
const streams = days.map(events);

console.log(`${days.length} days of receipt, ${FIRST} to ${LAST}`);
const due = perSecond((at) => workdaysDue(calendar, days[at] ?? FIRST, WORKDAYS));
tell('due day: ours, with provisional', due, due);
tell(
  'due day: chinese-days',
  perSecond((at) => chineseDays.findWorkday(WORKDAYS, days[at])),
  due,
);
tell(
  'due day: bare look-up',
  perSecond((at) => workdays[(position.get(days[at] ?? FIRST) ?? 0) + WORKDAYS]),
  due,
);
tell(
  'case: 7 events folded, every clock',
  perSecond((at) => clocksOf(at)),
  due,
);
tell(
  'case: the proof of the due day',
  perSecond((at) => proofOf(at)),
  due,
);

const otherwise = days.filter(
  (day) => chineseDays.findWorkday(WORKDAYS, day) !== workdaysDue(calendar, day, WORKDAYS).due,
);
console.log(
  `chinese-days answers otherwise on ${otherwise.length} days${otherwise.length > 0 ? `: ${otherwise[0]} to ${otherwise.at(-1)}` : ''}`,
);

function clocksOf(at: number): unknown {
  const request = foldRequest(streams[at] ?? []);
  const today = addDays(days[at] ?? FIRST, 30);
  const reply = replyClock(request, calendar, settings, today);
  return sideClocks({ request, calendar, settings, today, reply });
}

function proofOf(at: number): unknown {
  return replyProof(
    foldRequest(streams[at] ?? []),
    calendar,
    settings,
    addDays(days[at] ?? FIRST, 30),
  );
}

function perSecond(work: (at: number) => unknown): number {
  let done = 0;
  const begun = performance.now();
  let elapsed = 0;
  while (elapsed < SECONDS * 1000) {
    for (let at = 0; at < 1000; at += 1) work((done + at) % days.length);
    done += 1000;
    elapsed = performance.now() - begun;
  }
  return (done / elapsed) * 1000;
}

function tell(name: string, speed: number, ours: number): void {
  console.log(
    `${name.padEnd(36)}${Math.round(speed).toLocaleString('en').padStart(12)}/s${(speed / ours).toFixed(3).padStart(10)}`,
  );
}
