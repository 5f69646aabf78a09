import { reg } from '../provisions/provision.ts';
import type { Refusal } from '../provisions/refusal.ts';
import { annulmentRefusal } from './annulment.ts';
import { approvalRefusal } from './approval-refusal.ts';
import { stateRefusal } from './case-acts.ts';
import { clockRefusal } from './clock-refusal.ts';
import { consultationEnd } from './consultation-guards.ts';
import { foldRequest } from './fold-request.ts';
import type { Act, GuardFinding } from './guard.ts';
import { blocks, guardFindings } from './guard-findings.ts';
import type { RequestEvent } from './request-event.ts';
import { requestState } from './request-state.ts';

/** Whether an act may be recorded: it may where nothing refuses it. */
export type ActJudgement = {
  /** Each of them stands in the way; none where the act may be recorded. */
  readonly refusals: readonly Refusal[];
  /** All that the controls found, passed warnings and information included. */
  readonly findings: readonly GuardFinding[];
};

/**
 * The one door of law for an act: the order of handling, the clocks, what may be annulled, and the controls.
 * Controls are asked only of an act that the order and the clocks allow.
 * @param events what is recorded, in order. @param event what is about to be recorded as the next.
 * @throws RangeError where its `seq` is not the next: the caller has not the whole stream.
 */
export function actJudgement(
  events: readonly RequestEvent[],
  event: RequestEvent,
  known: Omit<Act, 'request' | 'event'>,
): ActJudgement {
  const request = foldRequest(events);
  if (event.seq !== request.upTo + 1)
    throw new RangeError(`event ${event.seq} does not follow event ${request.upTo}`);
  const act: Act = { ...known, request, event };
  const refusal = orderRefusal(events, act);
  if (refusal) return { refusals: [refusal], findings: [] };
  const findings = guardFindings(act);
  return { refusals: blocks(findings, event), findings };
}

function orderRefusal(events: readonly RequestEvent[], act: Act): Refusal | null {
  const { request, event, calendar, settings, today } = act;
  if (event.on > today)
    return { why: `${event.on} 还没有到，不能记将来的日子`, provision: reg(45) };
  return (
    stateRefusal(requestState(request, isConsulting(act)), event.kind) ??
    clockRefusal(request, event, calendar, settings) ??
    (event.kind === 'annulled' ? annulmentRefusal(events, event.event) : null) ??
    approvalRefusal(request, event)
  );
}

/** Whether an opinion is still awaited on the day of the act. */
function isConsulting(act: Act): boolean {
  return act.request.consultations.some(
    (consultation) => consultationEnd(act, consultation, act.event.on) === 'open',
  );
}
