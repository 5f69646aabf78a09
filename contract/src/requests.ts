import { REMEDY_KINDS, REMEDY_RESULTS } from '@yigongkai/law/remedies/remedy-result';
import { CHANNELS, RECEIPT_DAYS } from '@yigongkai/law/requests/channel';
import { FEE_SCHEMES } from '@yigongkai/law/requests/fee-tariff';
import type { RequestEventFacts, RequestEventKind } from '@yigongkai/law/requests/request-event';
import {
  APPROVAL_STEPS,
  CONSULTED_PARTIES,
  COURT_INSTANCES,
  OPINIONS,
  type Paper,
} from '@yigongkai/law/requests/request-facts';
import { SERVICE_METHODS } from '@yigongkai/law/requests/service-method';
import { z } from 'zod';
import {
  applicants,
  contentMark,
  day,
  decidedItems,
  examination,
  name,
  organContact,
  papers,
  serial,
  texts,
  withheldPart,
  wordOf,
  words,
  workdays,
} from './request-facts.ts';

const nothing = z.strictObject({});
const step = wordOf(APPROVAL_STEPS);
/** `seq` of an event. */
const seq = z.int().min(1);
const count = z.int().min(0).max(1_000_000);
const yuan = z.number().min(0).max(10_000_000).multipleOf(0.01);
const method = wordOf(SERVICE_METHODS);
const names = z.array(name).max(200).readonly();

/** What each event of a request says, beside its day and its author. */
export const REQUEST_FACTS = {
  received: z.strictObject({
    channel: wordOf(CHANNELS),
    days: z.partialRecord(wordOf(RECEIPT_DAYS), day),
    lateConfirmation: words.exactOptional(),
    applicants,
    hasAgent: z.boolean().exactOptional(),
    content: contentMark.exactOptional(),
  }),
  confirmed: z.strictObject({ how: words }),
  registered: z.strictObject({ number: name, serial: serial.exactOptional() }),
  split: z.strictObject({ items: z.tuple([name], name), content: contentMark.exactOptional() }),
  assigned: z.strictObject({ unit: name }),
  examined: examination,
  'correction-asked': z.strictObject({
    points: texts,
    workdays,
    isOfPapersAlone: z.boolean().exactOptional(),
  }),
  corrected: z.strictObject({
    goodReason: words.exactOptional(),
    content: contentMark.exactOptional(),
  }),
  'correction-lapsed': nothing,
  'reason-asked': z.strictObject({ figures: words, workdays }),
  'reason-received': nothing,
  'reason-judged': z.strictObject({
    isReasonable: z.boolean(),
    finding: words,
    answerBy: day.exactOptional(),
  }),
  consulted: z.strictObject({
    consultation: name,
    party: wordOf(CONSULTED_PARTIES),
    partyId: name,
    items: names,
    question: words,
    isSecrecyDetermination: z.boolean().exactOptional(),
  }),
  'opinion-received': z.strictObject({
    consultation: name,
    opinion: wordOf(OPINIONS),
    isReasonable: z.boolean().exactOptional(),
  }),
  extended: z.strictObject({ workdays, reason: words, approvedBy: z.enum(['ogi-head', 'other']) }),
  'fee-asked': z.strictObject({
    scheme: wordOf(FEE_SCHEMES),
    quantity: count,
    alreadyCounted: count.exactOptional(),
    yuan,
  }),
  'fee-paid': z.strictObject({ yuan }),
  'fee-lapsed': nothing,
  searched: z.strictObject({
    items: names,
    places: texts,
    words: texts,
    persons: names,
    minutes: count,
    found: z.boolean(),
    result: words,
  }),
  conferred: z.strictObject({ unit: name, opinion: words }),
  redacted: z.strictObject({ item: name, withheld: z.array(withheldPart).max(500).readonly() }),
  drafted: z.strictObject({ items: decidedItems }),
  approved: z.strictObject({ step }),
  returned: z.strictObject({ step, why: words }),
  decided: z.strictObject({
    number: name,
    items: decidedItems,
    mergedWith: names.exactOptional(),
  }),
  notified: z.strictObject({
    instrument: name,
    party: z.enum(['applicant', 'third-party', 'co-maker', 'other-organ']),
    consultation: name.exactOptional(),
  }),
  dispatched: z.strictObject({ letter: seq, method, documents: papers.exactOptional() }),
  served: z.strictObject({
    letter: seq,
    method,
    applicant: name.exactOptional(),
    proof: words,
  }),
  'service-failed': z.strictObject({ letter: seq, method: name, why: words }),
  commissioned: z.strictObject({ organ: organContact }),
  contacted: z.strictObject({ how: words, says: words, goodReason: words.exactOptional() }),
  withdrawn: z.strictObject({ proof: words }),
  supplemented: z.strictObject({
    number: name,
    mode: z.enum(['adds', 'corrects']),
    items: decidedItems,
  }),
  closed: nothing,
  annulled: z.strictObject({ event: seq, why: words }),
  'remedy-opened': z.strictObject({
    remedy: name,
    remedyKind: wordOf(REMEDY_KINDS),
    instance: wordOf(COURT_INSTANCES).exactOptional(),
    against: seq.nullable(),
  }),
  'remedy-closed': z.strictObject({
    remedy: name,
    result: wordOf(REMEDY_RESULTS),
    redo: z
      .strictObject({ workdays: workdays.exactOptional(), onProcedure: z.boolean() })
      .exactOptional(),
    causes: z.array(z.int().min(1)).max(100).readonly().exactOptional(),
  }),
} as const satisfies { readonly [Kind in RequestEventKind]: z.ZodType<RequestEventFacts[Kind]> };

/** An event as an officer sends it. Its author is who is signed in, its number comes with the stream. */
export type SentRequestEvent = {
  [Kind in RequestEventKind]: {
    readonly kind: Kind;
    readonly reasons?: { readonly [control: number]: string };
    readonly papers?: readonly Paper[];
  } & RequestEventFacts[Kind];
}[RequestEventKind];

const reasons = z.record(z.string().regex(/^[1-9]\d?$/), words).exactOptional();

const sentEvents = Object.entries(REQUEST_FACTS).map(([kind, facts]) =>
  facts.extend({ kind: z.literal(kind), reasons, papers: papers.exactOptional() }),
);

export const sentRequestEvent = z.discriminatedUnion(
  'kind',
  sentEvents as unknown as [z.ZodObject<{ kind: z.ZodLiteral<string> }>],
) as unknown as z.ZodType<SentRequestEvent>;

/**
 * Records an act on a request. The sender chooses the id of a new request, and of every act: sent twice, an act is
 * done once and answered alike.
 */
export const actOnRequest = {
  method: 'POST',
  path: '/api/requests/:id/acts',
  params: z.object({ id: z.uuid() }),
  body: z.strictObject({
    actId: z.uuid(),
    /** The legal day. */
    on: day,
    event: sentRequestEvent,
    /** The last event that whoever acts has seen: `conflict` where another has acted since. */
    after: z.int().min(0).exactOptional(),
  }),
  reply: z.object({
    /** The events that the act made, in order; `hash` is what a receipt may name. */
    events: z.array(z.object({ seq, kind: z.string(), hash: z.string() })),
  }),
} as const;
