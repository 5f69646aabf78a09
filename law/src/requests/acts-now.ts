import type { CalendarDay } from '../calendar/calendar-day.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { reg } from '../provisions/provision.ts';
import type { Refusal } from '../provisions/refusal.ts';
import { annulmentRefusal } from './annulment.ts';
import { CASE_ACTS } from './case-acts.ts';
import { orderRefusal } from './order-refusal.ts';
import { opinionAwaitedUntil } from './pause.ts';
import { deliveredToAll, type Letter, openStage, type RequestCase } from './request-case.ts';
import type { RequestEvent, RequestEventFacts, RequestEventKind } from './request-event.ts';
import type { RequestSettings } from './request-settings.ts';
import { requestState } from './request-state.ts';

/** An act that the state of a case allows, and why the law does not let it follow as things stand. */
export type ActNow = { readonly act: RequestEventKind; readonly refusal: Refusal | null };

type Known = {
  readonly request: RequestCase;
  readonly calendar: WorkCalendar;
  readonly settings: RequestSettings;
  readonly today: CalendarDay;
};

/** What may be done today, in the order of the law's table: what a button offers, or tells instead. */
export function actsNow(known: Known, events: readonly RequestEvent[]): ActNow[] {
  const { request, calendar, today } = known;
  const until = opinionAwaitedUntil(request, calendar);
  const isConsulting = until !== undefined && (until === null || today <= until);
  return CASE_ACTS[requestState(request, isConsulting)].map((act) => ({
    act,
    refusal: whyNot(known, events, act),
  }));
}

function whyNot(
  known: Known,
  events: readonly RequestEvent[],
  act: RequestEventKind,
): Refusal | null {
  const { request, today } = known;
  if (act === 'annulled') return nothingToAnnul(events);
  const facts = leastFacts(request, act);
  if ('why' in facts) return { why: facts.why, provision: reg(45) };
  const event = { seq: request.upTo + 1, on: today, by: '', kind: act, ...facts.facts };
  return orderRefusal({ ...known, event: event as RequestEvent }, []);
}

function nothingToAnnul(events: readonly RequestEvent[]): Refusal | null {
  const isPossible = events.some(({ seq }) => annulmentRefusal(events, seq) === null);
  return isPossible ? null : { why: '没有可以更正的记录', provision: reg(45) };
}

type Least = { readonly facts: object } | { readonly why: string };

/** The least that an event of a kind can say on this case: where even that is refused, the act is. */
function leastFacts(request: RequestCase, act: RequestEventKind): Least {
  const least = LEAST[act];
  return least ? least(request) : { facts: {} };
}

const LEAST: { readonly [Kind in RequestEventKind]?: (request: RequestCase) => Least } = {
  examined: ({ items: [item = '1'] }) =>
    facts<'examined'>({ item, question: 'clear', finding: '' }),
  consulted: () =>
    facts<'consulted'>({
      consultation: '',
      party: 'other-organ',
      partyId: '',
      items: [],
      question: '',
    }),
  corrected: () => facts<'corrected'>({ goodReason: '有' }),
  extended: () => facts<'extended'>({ workdays: 1, reason: '', approvedBy: 'ogi-head' }),
  approved: () => facts<'approved'>({ step: 'section' }),
  returned: () => facts<'returned'>({ step: 'section', why: '' }),
  decided: ({ draft }) => facts<'decided'>({ number: '', items: draft?.items ?? [] }),
  supplemented: ({ draft }) =>
    facts<'supplemented'>({ number: '', mode: 'adds', items: draft?.items ?? [] }),
  dispatched: (request) =>
    ofLetter(request, ({ dispatchedOn, services }) => !dispatchedOn && services.length === 0),
  served: (request) => ofLetter(request, ({ seq }) => !deliveredToAll(request, seq)),
  'service-failed': (request) => ofLetter(request, ({ seq }) => !deliveredToAll(request, seq)),
  'opinion-received': ({ consultations }) => {
    const open = consultations.find(({ opinion }) => opinion === null);
    return open
      ? facts<'opinion-received'>({ consultation: open.consultation, opinion: 'no-position' })
      : { why: '没有等待答复的征求意见' };
  },
  'reason-judged': ({ reasons }) =>
    reasons.length > 0
      ? facts<'reason-judged'>({ isReasonable: false, finding: '' })
      : { why: '没有要求申请人说明理由' },
  'remedy-closed': ({ remedies }) =>
    remedies.some((remedy) => openStage(remedy) !== null)
      ? { facts: {} }
      : { why: '没有正在进行的行政复议或者诉讼' },
};

function facts<Kind extends RequestEventKind>(given: RequestEventFacts[Kind]): Least {
  return { facts: given };
}

/** Served directly: of all methods the one that is always open. */
function ofLetter({ letters }: RequestCase, isOpen: (letter: Letter) => boolean): Least {
  const open = letters.findLast(isOpen);
  return open
    ? facts<'served'>({ letter: open.seq, method: 'direct', proof: '' })
    : { why: letters.length === 0 ? '还没有作出需要送达的文书' : '文书都已经发出、送达' };
}
