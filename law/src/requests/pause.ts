import { addDays, type CalendarDay, daysBetween } from '../calendar/calendar-day.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { workdaysDue } from '../calendar/workdays.ts';
import { cite, reg } from '../provisions/provision.ts';
import { clockLength } from './clock-lengths.ts';
import { type Consultation, deliveredOn, type RequestCase } from './request-case.ts';
import { CONSULTED_PARTIES } from './request-facts.ts';
import type { RequestSettings } from './request-settings.ts';

/** Days that do not count against the organ, both ends included; `to` is `null` while no end is known. */
export type Pause = {
  readonly from: CalendarDay;
  readonly to: CalendarDay | null;
  readonly why: string;
  readonly provision: string;
};

/** The last day on which a consulted party may answer: 15 working days from its receipt of the letter, REG 32, 34. */
export function consultationDue(
  request: RequestCase,
  { party, seq }: Consultation,
  calendar: WorkCalendar,
): { readonly due: CalendarDay; readonly provisional: boolean } | null {
  const delivered = deliveredOn(request, seq);
  if (party === 'other-organ' || delivered === null) return null;
  const length = clockLength(party === 'third-party' ? 'THIRD' : 'COORG', delivered);
  return length && workdaysDue(calendar, delivered, length.value);
}

/** The last day on which an opinion is awaited, `null` while no end of it is known; `undefined` where none is awaited. */
export function opinionAwaitedUntil(
  request: RequestCase,
  calendar: WorkCalendar,
): CalendarDay | null | undefined {
  const awaited = request.consultations.filter(({ answeredOn }) => answeredOn === null);
  const ends = awaited.map((one) => consultationDue(request, one, calendar)?.due ?? null);
  return ends.includes(null) ? null : ends.toSorted().at(-1);
}

/**
 * What is excluded from the reply clock, in order of its beginning: consultation outside the organ alone
 * (REG 33(3)), and where the settings say so the wait for reasons or for a payment. Conferring inside the
 * organ, legal review and signatures exclude nothing. Silence ends with the period of its party.
 */
export function pausesOf(
  request: RequestCase,
  calendar: WorkCalendar,
  settings: RequestSettings,
): Pause[] {
  const pauses = request.consultations
    .filter((one) => !one.isSecrecyDetermination || settings.secrecyDetermination === 'pauses')
    .map((one) => consultationPause(request, one, calendar, settings));
  const waits = [...reasonPauses(request, settings), ...feePauses(request, settings)];
  return [...pauses, ...waits]
    .filter(({ from, to }) => to === null || from <= to)
    .toSorted((a, b) => daysBetween(b.from, a.from));
}

function consultationPause(
  request: RequestCase,
  consultation: Consultation,
  calendar: WorkCalendar,
  settings: RequestSettings,
): Pause {
  const { sentOn, answeredOn, party } = consultation;
  const silentOn = consultationDue(request, consultation, calendar)?.due ?? null;
  return {
    from: settings.consultationPause === 'sending-to-opinion' ? sentOn : addDays(sentOn, 1),
    to: earlier(answeredOn, silentOn),
    why: `征求${CONSULTED_PARTIES[party]}意见期间`,
    provision: cite(reg(33, 3)),
  };
}

function reasonPauses({ reasons }: RequestCase, { reasonPause }: RequestSettings): Pause[] {
  if (reasonPause === 'does-not-pause') return [];
  return reasons.map(({ askedOn, receivedOn, judged }) => ({
    from: addDays(askedOn, 1),
    to: receivedOn ?? judged?.on ?? null,
    why: '等待申请人说明理由期间',
    provision: cite(reg(35)),
  }));
}

function feePauses({ fees }: RequestCase, { feeRestart }: RequestSettings): Pause[] {
  if (feeRestart === 'restart') return [];
  return fees.map(({ askedOn, paidOn }) => ({
    from: addDays(askedOn, 1),
    to: paidOn,
    why: '等待缴费期间',
    provision: '信息处理费管理办法第六条（凭转述）',
  }));
}

function earlier(one: CalendarDay | null, other: CalendarDay | null): CalendarDay | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
