import type { CalendarDay } from '../calendar/calendar-day.ts';
import type { RemedyKind, RemedyResult } from '../remedies/remedy-result.ts';
import type { Channel, ReceiptDayName } from './channel.ts';
import type {
  Applicant,
  ApprovalStep,
  ConsultedParty,
  ContentMark,
  CourtInstance,
  DecidedItem,
  Examination,
  FeeCharge,
  Opinion,
  OrganContact,
  Paper,
  SearchRecord,
  Serial,
  WithheldPart,
} from './request-facts.ts';
import type { ServiceMethod } from './service-method.ts';

/**
 * What can happen to a request, in the present version of each event, with the Chinese that the timeline
 * shows. No personal data: applicants and parties are ids of the vault.
 */
export const REQUEST_EVENTS = {
  received: '收到申请',
  confirmed: '双方确认收到',
  registered: '登记',
  split: '拆分事项',
  assigned: '交办',
  examined: '审查',
  'correction-asked': '补正告知',
  corrected: '收到补正',
  'correction-lapsed': '逾期未补正',
  'reason-asked': '要求说明理由',
  'reason-received': '收到理由说明',
  'reason-judged': '理由认定',
  consulted: '征求意见',
  'opinion-received': '收到意见',
  extended: '延期',
  'fee-asked': '收费通知',
  'fee-paid': '缴费',
  'fee-lapsed': '逾期未缴费',
  searched: '检索',
  conferred: '会商',
  redacted: '区分处理',
  drafted: '拟稿',
  approved: '审核签批',
  returned: '退回修改',
  decided: '作出答复',
  notified: '告知',
  dispatched: '寄出或者发出',
  served: '送达',
  'service-failed': '未能送达',
  commissioned: '委托答复',
  contacted: '联系申请人',
  withdrawn: '撤回',
  supplemented: '补充答复',
  closed: '办结归档',
  annulled: '更正误录',
  'remedy-opened': '提起救济',
  'remedy-closed': '救济审结',
} as const satisfies Record<string, string>;

export type RequestEventKind = keyof typeof REQUEST_EVENTS;

/** What each event says beside its day and its author. `letter` is the `seq` of the event that made the letter. */
export type RequestEventFacts = {
  received: {
    readonly channel: Channel;
    readonly days: { readonly [day in ReceiptDayName]?: CalendarDay };
    /** Why an online or e-mailed request was confirmed later than it arrived. */
    readonly lateConfirmation?: string;
    readonly applicants: readonly [Applicant, ...Applicant[]];
    readonly hasAgent?: boolean;
    readonly content?: ContentMark;
  };
  /** For channels whose day of receipt is the one on which both sides confirm: REG 31(2), 31(3). */
  confirmed: { readonly how: string };
  registered: { readonly number: string; readonly serial?: Serial };
  /** `content`: what is asked, item by item. */
  split: { readonly items: readonly [string, ...string[]]; readonly content?: ContentMark };
  assigned: { readonly unit: string };
  examined: Examination;
  'correction-asked': {
    readonly points: readonly string[];
    readonly workdays: number;
    /** That it asks for proof of identity, contact or authority alone: REG 30 speaks of unclear content. */
    readonly isOfPapersAlone?: boolean;
  };
  corrected: { readonly goodReason?: string; readonly content?: ContentMark };
  'correction-lapsed': Record<never, never>;
  'reason-asked': { readonly figures: string; readonly workdays: number };
  'reason-received': Record<never, never>;
  'reason-judged': {
    readonly isReasonable: boolean;
    readonly finding: string;
    readonly answerBy?: CalendarDay;
  };
  consulted: {
    readonly consultation: string;
    readonly party: ConsultedParty;
    readonly partyId: string;
    readonly items: readonly string[];
    readonly question: string;
    /** A matter put to the secrecy department: REG 17(3). */
    readonly isSecrecyDetermination?: boolean;
  };
  'opinion-received': {
    readonly consultation: string;
    readonly opinion: Opinion;
    /** Whether an objection rests on a reasonable ground: REG 32. */
    readonly isReasonable?: boolean;
  };
  extended: {
    readonly workdays: number;
    readonly reason: string;
    readonly approvedBy: 'ogi-head' | 'other';
  };
  'fee-asked': FeeCharge;
  'fee-paid': { readonly yuan: number };
  'fee-lapsed': Record<never, never>;
  searched: SearchRecord;
  conferred: { readonly unit: string; readonly opinion: string };
  redacted: { readonly item: string; readonly withheld: readonly WithheldPart[] };
  drafted: { readonly items: readonly DecidedItem[] };
  approved: { readonly step: ApprovalStep };
  returned: { readonly step: ApprovalStep; readonly why: string };
  decided: {
    readonly number: string;
    readonly items: readonly DecidedItem[];
    readonly mergedWith?: readonly string[];
  };
  notified: {
    readonly instrument: string;
    readonly party: 'applicant' | 'third-party' | 'co-maker' | 'other-organ';
    /** For a third party told of a release over its objection: REG 32. */
    readonly consultation?: string;
  };
  dispatched: {
    readonly letter: number;
    readonly method: ServiceMethod;
    /** The very bytes that left: the letter and its enclosures. */
    readonly documents?: readonly Paper[];
  };
  served: {
    readonly letter: number;
    readonly method: ServiceMethod;
    readonly applicant?: string;
    readonly proof: string;
  };
  'service-failed': { readonly letter: number; readonly method: string; readonly why: string };
  commissioned: { readonly organ: OrganContact };
  contacted: {
    readonly how: string;
    readonly says: string;
    /** Why the correction could not come in time, where the organ accepts it: REG 30. */
    readonly goodReason?: string;
  };
  withdrawn: { readonly proof: string };
  supplemented: {
    readonly number: string;
    readonly mode: 'adds' | 'corrects';
    readonly items: readonly DecidedItem[];
  };
  closed: Record<never, never>;
  annulled: { readonly event: number; readonly why: string };
  'remedy-opened': {
    readonly remedy: string;
    readonly remedyKind: RemedyKind;
    /** Of a suit: an appeal or a retrial opens the next stage of the same remedy. */
    readonly instance?: CourtInstance;
    /** `seq` of the reply that is attacked; `null` for silence. */
    readonly against: number | null;
  };
  /** The day is the one on which the organ was served with the decision or judgment. */
  'remedy-closed': {
    readonly remedy: string;
    readonly result: RemedyResult;
    /** Where a new reply is ordered: in how many working days if it says so, and whether the ground was procedure alone. */
    readonly redo?: { readonly workdays?: number; readonly onProcedure: boolean };
    /** Controls that had failed, where the act was corrected. */
    readonly causes?: readonly number[];
  };
};

/**
 * An event of a request's stream: `seq` counts from 1 without gaps, `on` is the legal day, `by` who answers for
 * it. `reasons` are those by which that person passed a warning, by the number of its control; `papers` what
 * proves the event: a scanned envelope, a transcript, a signed slip.
 */
export type RequestEvent = {
  [Kind in RequestEventKind]: {
    readonly seq: number;
    readonly kind: Kind;
    readonly on: CalendarDay;
    readonly by: string;
    readonly reasons?: { readonly [control: number]: string };
    readonly papers?: readonly Paper[];
  } & RequestEventFacts[Kind];
}[RequestEventKind];

/** An event of one kind. */
export type RequestEventOf<Kind extends RequestEventKind> = Extract<RequestEvent, { kind: Kind }>;
