import type { Refusal } from '../provisions/refusal.ts';
import type { Act, GuardFinding } from './guard.ts';
import { blocks, guardFindings } from './guard-findings.ts';
import { orderRefusal } from './order-refusal.ts';
import type { RequestEvent } from './request-event.ts';

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
 * @param act with the request as it stood before. @param before all its events, which an annulment alone looks at.
 * @throws RangeError where the event's `seq` is not the next: the caller has not the whole stream.
 */
export function actJudgement(act: Act, before: readonly RequestEvent[]): ActJudgement {
  const { request, event } = act;
  if (event.seq !== request.upTo + 1)
    throw new RangeError(`event ${event.seq} does not follow event ${request.upTo}`);
  const refusal = orderRefusal(act, before);
  if (refusal) return { refusals: [refusal], findings: [] };
  const findings = guardFindings(act);
  return { refusals: blocks(findings, event), findings };
}
