import { type CalendarDay, daysBetween } from '../calendar/calendar-day.ts';
import type { RemedyKind } from '../remedies/remedy-result.ts';
import type { Channel } from './channel.ts';
import type { ExaminationQuestion } from './examination.ts';
import type { RequestEventOf } from './request-event.ts';
import type {
  Applicant,
  ContentMark,
  CourtInstance,
  DecidedItem,
  Examination,
  Opinion,
  Serial,
} from './request-facts.ts';
import type { ServiceMethod } from './service-method.ts';

/** A letter that left the house or waits for it; `seq` is of the event that made it. */
export type Letter = {
  readonly seq: number;
  /** The day handed to the post or sent by the channel the applicant chose. */
  readonly dispatchedOn: CalendarDay | null;
  readonly method: ServiceMethod | null;
  /** Each applicant's own service: one proof an applicant. */
  readonly services: readonly {
    readonly on: CalendarDay;
    readonly applicant: string | null;
    readonly proof: string;
    readonly method: ServiceMethod;
  }[];
  readonly failures: readonly { readonly on: CalendarDay; readonly why: string }[];
};

export type Correction = {
  readonly seq: number;
  readonly askedOn: CalendarDay;
  readonly workdays: number;
  readonly points: readonly string[];
  readonly correctedOn: CalendarDay | null;
  readonly goodReason: string | null;
  readonly lapsedOn: CalendarDay | null;
};

/** Reasons asked for under REG 35. */
export type ReasonRequest = {
  readonly seq: number;
  readonly askedOn: CalendarDay;
  readonly figures: string;
  readonly workdays: number;
  readonly receivedOn: CalendarDay | null;
  readonly judged: Pick<
    RequestEventOf<'reason-judged'>,
    'on' | 'isReasonable' | 'finding' | 'answerBy'
  > | null;
};

export type Consultation = Pick<
  RequestEventOf<'consulted'>,
  'seq' | 'consultation' | 'party' | 'partyId' | 'items' | 'question'
> & {
  readonly sentOn: CalendarDay;
  readonly answeredOn: CalendarDay | null;
  readonly isSecrecyDetermination: boolean;
  readonly opinion: Opinion | null;
  readonly isReasonable: boolean | null;
  /** The day on which the third party was told of a release over its objection: REG 32. */
  readonly toldOn: CalendarDay | null;
};

export type Extension = {
  readonly seq: number;
  readonly on: CalendarDay;
  readonly workdays: number;
  readonly reason: string;
  readonly approvedBy: 'ogi-head' | 'other';
};

export type FeeRequest = RequestEventOf<'fee-asked'> & {
  readonly askedOn: CalendarDay;
  readonly paidOn: CalendarDay | null;
  readonly lapsedOn: CalendarDay | null;
};

export type Approval = {
  readonly on: CalendarDay;
  readonly by: string;
  readonly step: RequestEventOf<'approved'>['step'];
};

export type Draft = {
  readonly on: CalendarDay;
  readonly by: string;
  readonly items: readonly DecidedItem[];
  readonly isReturned: boolean;
  /** Approvals of this very draft; a new draft starts without any. */
  readonly approvals: readonly Approval[];
};

export type Reply = {
  readonly seq: number;
  readonly number: string;
  readonly on: CalendarDay;
  readonly mode: 'decides' | 'adds' | 'corrects';
  readonly items: readonly DecidedItem[];
  readonly mergedWith: readonly string[];
};

/** One instance of a remedy: a reconsideration has one, a suit may have several. */
export type RemedyStage = {
  readonly openedOn: CalendarDay;
  readonly instance: CourtInstance | null;
  readonly closed: Pick<
    RequestEventOf<'remedy-closed'>,
    'on' | 'result' | 'redo' | 'causes'
  > | null;
};

export type Remedy = {
  readonly remedy: string;
  readonly remedyKind: RemedyKind;
  readonly against: number | null;
  /** The first one first; never empty. */
  readonly stages: readonly RemedyStage[];
};

/** A request as its events tell it. Days and lists only: what follows from them is asked of the rules. */
export type RequestCase = {
  /** `seq` of the last event folded, 0 before the first. */
  readonly upTo: number;
  readonly received: RequestEventOf<'received'> | null;
  readonly confirmedOn: CalendarDay | null;
  readonly channel: Channel | null;
  readonly number: string | null;
  readonly serial: Serial | null;
  /** What is asked, as it stands now. */
  readonly content: ContentMark | null;
  readonly applicants: readonly Applicant[];
  /** Ids of what is asked, in order; one until they are split. */
  readonly items: readonly string[];
  readonly unit: string | null;
  /** In the order in which they were made. */
  readonly examinations: readonly Examination[];
  readonly corrections: readonly Correction[];
  readonly reasons: readonly ReasonRequest[];
  readonly consultations: readonly Consultation[];
  readonly extensions: readonly Extension[];
  readonly fees: readonly FeeRequest[];
  readonly searches: readonly RequestEventOf<'searched'>[];
  readonly conferences: readonly RequestEventOf<'conferred'>[];
  readonly redactions: readonly RequestEventOf<'redacted'>[];
  readonly draft: Draft | null;
  readonly replies: readonly Reply[];
  readonly letters: readonly Letter[];
  readonly notices: readonly RequestEventOf<'notified'>[];
  readonly commission: RequestEventOf<'commissioned'> | null;
  readonly withdrawnOn: CalendarDay | null;
  readonly closedOn: CalendarDay | null;
  readonly remedies: readonly Remedy[];
};

/** Before anything happened. */
export const NO_CASE: RequestCase = {
  upTo: 0,
  received: null,
  confirmedOn: null,
  channel: null,
  number: null,
  serial: null,
  content: null,
  applicants: [],
  items: [],
  unit: null,
  examinations: [],
  corrections: [],
  reasons: [],
  consultations: [],
  extensions: [],
  fees: [],
  searches: [],
  conferences: [],
  redactions: [],
  draft: null,
  replies: [],
  letters: [],
  notices: [],
  commission: null,
  withdrawnOn: null,
  closedOn: null,
  remedies: [],
};

/** The day on which a letter reached its addressee: the last of them, where there are several; `null` until then. */
export function deliveredOn({ letters }: RequestCase, seq: number): CalendarDay | null {
  const days = letters.find((letter) => letter.seq === seq)?.services.map(({ on }) => on) ?? [];
  return days.toSorted().at(-1) ?? null;
}

/** Whether each applicant has a service of his own. A service that names nobody is the only applicant's. */
export function deliveredToAll({ letters, applicants }: RequestCase, seq: number): boolean {
  const services = letters.find((letter) => letter.seq === seq)?.services ?? [];
  return applicants.every(({ id }) =>
    services.some(({ applicant }) => applicant === id || (applicants.length === 1 && !applicant)),
  );
}

/** What stands on one question about an item; `undefined` where nothing was found yet. */
export function examined(
  { examinations }: RequestCase,
  item: string,
  question: ExaminationQuestion,
): Examination | undefined {
  return examinations.findLast((one) => one.item === item && one.question === question);
}

/** The reply in force: a new one after annulment stands over the first; `null` until one is given. */
export function replyInForce({ replies }: RequestCase): Reply | null {
  return replies.findLast(({ mode }) => mode === 'decides') ?? null;
}

/** The stage that is open now; `null` where the remedy is concluded. */
export function openStage({ stages }: Remedy): RemedyStage | null {
  const last = stages.at(-1);
  return last?.closed === null ? last : null;
}

/** The last order to reply anew, with its day and the reply that it set aside. */
export function lastRedo({ remedies }: RequestCase) {
  const orders = remedies.flatMap(({ against, stages }) =>
    stages.flatMap(({ closed }) =>
      closed?.redo ? [{ against, on: closed.on, ...closed.redo }] : [],
    ),
  );
  return orders.toSorted((a, b) => daysBetween(b.on, a.on)).at(-1) ?? null;
}

/** The order to reply anew that no reply has followed yet. */
export function openRedo(request: RequestCase): ReturnType<typeof lastRedo> {
  const order = lastRedo(request);
  const isAnswered = request.replies.some(
    ({ mode, on, seq }) =>
      order && mode === 'decides' && on >= order.on && seq > (order.against ?? 0),
  );
  return isAnswered ? null : order;
}
