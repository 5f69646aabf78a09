import type { Letter, RequestCase } from './request-case.ts';
import type { RequestEventKind, RequestEventOf } from './request-event.ts';

/** A case while it is folded: the fold's own, so that a long stream is read in one pass. */
export type CaseInMaking = {
  -readonly [Key in keyof RequestCase]: RequestCase[Key] extends readonly (infer Entry)[]
    ? Entry[]
    : RequestCase[Key];
};

/** What each kind of event changes. */
export const APPLY: {
  readonly [Kind in RequestEventKind]: (state: CaseInMaking, event: RequestEventOf<Kind>) => void;
} = {
  received(state, event) {
    state.received = event;
    state.channel = event.channel;
    state.applicants = [...event.applicants];
    state.content = event.content ?? null;
    state.items = ['1'];
  },
  confirmed(state, { on }) {
    state.confirmedOn = on;
  },
  registered(state, { number, serial }) {
    state.number = number;
    state.serial = serial ?? null;
  },
  split(state, { items, content }) {
    state.items = [...items];
    state.content = content ?? state.content;
  },
  assigned(state, { unit }) {
    state.unit = unit;
  },
  examined(state, { item, question, finding, outcome, source, archived }) {
    state.examinations.push({
      item,
      question,
      finding,
      ...(outcome && { outcome }),
      ...(source && { source }),
      ...(archived && { archived }),
    });
  },
  'correction-asked'(state, { seq, on, workdays, points }) {
    state.corrections.push({
      seq,
      askedOn: on,
      workdays,
      points,
      correctedOn: null,
      goodReason: null,
      lapsedOn: null,
    });
    state.letters.push(unsent(seq));
  },
  corrected(state, { on, goodReason, content }) {
    state.content = content ?? state.content;
    amendLast(state.corrections, {
      correctedOn: on,
      lapsedOn: null,
      ...(goodReason && { goodReason }),
    });
  },
  'correction-lapsed'(state, { on }) {
    amendLast(state.corrections, { lapsedOn: on });
  },
  'reason-asked'(state, { seq, on, figures, workdays }) {
    state.reasons.push({ seq, askedOn: on, figures, workdays, receivedOn: null, judged: null });
    state.letters.push(unsent(seq));
  },
  'reason-received'(state, { on }) {
    amendLast(state.reasons, { receivedOn: on });
  },
  'reason-judged'(state, event) {
    amendLast(state.reasons, { judged: event });
    state.letters.push(unsent(event.seq));
  },
  consulted(state, event) {
    const { seq, on, consultation, party, partyId, items, question } = event;
    state.consultations.push({
      seq,
      consultation,
      party,
      partyId,
      items,
      question,
      isSecrecyDetermination: event.isSecrecyDetermination ?? false,
      sentOn: on,
      answeredOn: null,
      opinion: null,
      isReasonable: null,
      toldOn: null,
    });
    state.letters.push({ ...unsent(seq), dispatchedOn: on });
  },
  'opinion-received'(state, { on, consultation, opinion, isReasonable }) {
    amend(state.consultations, (one) => one.consultation === consultation, {
      answeredOn: on,
      opinion,
      isReasonable: isReasonable ?? null,
    });
  },
  extended(state, { seq, on, workdays, reason, approvedBy }) {
    state.extensions.push({ seq, on, workdays, reason, approvedBy });
    state.letters.push(unsent(seq));
  },
  'fee-asked'(state, event) {
    state.fees.push({ ...event, askedOn: event.on, paidOn: null, lapsedOn: null });
    state.letters.push(unsent(event.seq));
  },
  'fee-paid'(state, { on }) {
    amendLast(state.fees, { paidOn: on });
  },
  'fee-lapsed'(state, { on }) {
    amendLast(state.fees, { lapsedOn: on });
  },
  searched(state, event) {
    state.searches.push(event);
  },
  conferred(state, event) {
    state.conferences.push(event);
  },
  redacted(state, event) {
    state.redactions.push(event);
  },
  drafted(state, { on, by, items }) {
    state.draft = { on, by, items, isReturned: false, approvals: [] };
  },
  approved(state, { on, by, step }) {
    if (state.draft)
      state.draft = { ...state.draft, approvals: [...state.draft.approvals, { on, by, step }] };
  },
  returned(state) {
    if (state.draft) state.draft = { ...state.draft, isReturned: true, approvals: [] };
  },
  decided(state, { seq, on, number, items, mergedWith }) {
    state.replies.push({ seq, on, number, mode: 'decides', items, mergedWith: mergedWith ?? [] });
    state.letters.push(unsent(seq));
    state.draft = null;
  },
  notified(state, event) {
    state.notices.push(event);
    state.letters.push({ ...unsent(event.seq), dispatchedOn: event.on });
    if (event.party === 'third-party')
      amend(state.consultations, (one) => one.consultation === event.consultation, {
        toldOn: event.on,
      });
  },
  dispatched(state, { on, letter, method }) {
    amend(state.letters, ({ seq }) => seq === letter, { dispatchedOn: on, method });
  },
  served(state, { on, letter, method, applicant, proof }) {
    const found = state.letters.find(({ seq }) => seq === letter);
    const service = { on, applicant: applicant ?? null, proof, method };
    amend(state.letters, ({ seq }) => seq === letter, {
      method: found?.method ?? method,
      services: [...(found?.services ?? []), service],
    });
  },
  'service-failed'(state, { on, letter, why }) {
    const failures = state.letters.find(({ seq }) => seq === letter)?.failures ?? [];
    amend(state.letters, ({ seq }) => seq === letter, { failures: [...failures, { on, why }] });
  },
  commissioned(state, event) {
    state.commission = event;
    state.letters.push(unsent(event.seq));
  },
  contacted(state, { goodReason }) {
    if (goodReason && state.corrections.at(-1)?.correctedOn === null)
      amendLast(state.corrections, { goodReason });
  },
  withdrawn(state, { on }) {
    state.withdrawnOn = on;
  },
  supplemented(state, { seq, on, number, mode, items }) {
    state.replies.push({ seq, on, number, mode, items, mergedWith: [] });
    state.letters.push(unsent(seq));
    state.draft = null;
  },
  closed(state, { on }) {
    state.closedOn = on;
  },
  annulled() {},
  'remedy-opened'(state, { on, remedy, remedyKind, instance, against }) {
    const stage = { openedOn: on, instance: instance ?? null, closed: null };
    const known = state.remedies.find((one) => one.remedy === remedy);
    if (known) amend(state.remedies, (one) => one === known, { stages: [...known.stages, stage] });
    else state.remedies.push({ remedy, remedyKind, against, stages: [stage] });
  },
  'remedy-closed'(state, event) {
    const known = state.remedies.find(({ remedy }) => remedy === event.remedy);
    const open = known?.stages.at(-1);
    if (!known || !open) return;
    const stages = [...known.stages.slice(0, -1), { ...open, closed: event }];
    amend(state.remedies, (one) => one === known, { stages });
    if (event.redo) state.closedOn = null;
  },
};

function unsent(seq: number): Letter {
  return { seq, dispatchedOn: null, method: null, services: [], failures: [] };
}

function amend<Entry>(
  entries: Entry[],
  isMeant: (entry: Entry) => boolean,
  change: Partial<Entry>,
): void {
  const at = entries.findLastIndex(isMeant);
  const entry = entries[at];
  if (entry) entries[at] = { ...entry, ...change };
}

function amendLast<Entry>(entries: Entry[], change: Partial<Entry>): void {
  amend(entries, () => true, change);
}
