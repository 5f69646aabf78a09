import type { ToldRefusal } from '@yigongkai/contract/cases';
import { cite } from '@yigongkai/law/provisions/provision';
import type { Refusal } from '@yigongkai/law/provisions/refusal';
import type { GuardFinding } from '@yigongkai/law/requests/guard';
import { Problem } from '../errors.ts';

/** A refusal of the order of handling stands always; a control says itself how strictly it looks. */
export function toldRefusal(refusal: Refusal & Partial<GuardFinding>): ToldRefusal {
  const { why, provision, control = null, level = 'block', item = null } = refusal;
  return { why, provision: cite(provision), control, level, item };
}

/** @throws Problem `rule-refused` with all that stands in the way, the first of it in its title. */
export function refuseByLaw(refusals: readonly Refusal[]): void {
  const [first] = refusals;
  if (!first) return;
  throw new Problem('rule-refused', first.why, {
    provision: cite(first.provision),
    refusals: refusals.map(toldRefusal),
  });
}
