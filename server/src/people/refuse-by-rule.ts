import type { Refusal } from '@yigongkai/law/people/separation';
import { Problem } from '../errors.ts';

/** @throws Problem `rule-refused` with the provision, where the law refuses. */
export function refuseByRule(refusal: Refusal | null): void {
  if (refusal) throw new Problem('rule-refused', refusal.says, { provision: refusal.provision });
}
