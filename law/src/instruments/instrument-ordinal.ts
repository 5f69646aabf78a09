import { CONSULTATION_INSTRUMENTS } from './consultation-instruments.ts';
import { answersItems, type Instrument, instrumentRule } from './instrument.ts';
import type { InstrumentFacts } from './instrument-facts.ts';

/**
 * The how-manieth instrument of its kind it is in the case, from 1 on: letters about a consultation by their party,
 * replies by those given before the day of issue, the rest by the record that makes them.
 */
export function instrumentOrdinal(id: Instrument, facts: InstrumentFacts): number {
  const { request, on, consultation, served } = facts;
  const { to } = instrumentRule(id);
  const earlier = request.replies.filter((reply) => reply.on < on);
  if (id === 'supplementary-reply')
    return earlier.filter(({ mode }) => mode !== 'decides').length + 1;
  if (answersItems(id)) return earlier.filter(({ mode }) => mode === 'decides').length + 1;
  if (id === 'service-proof')
    return atLeastOne(request.letters.findIndex(({ seq }) => seq === served) + 1);
  if (id === 'correction-notice') return atLeastOne(request.corrections.length);
  if (id === 'reason-notice' || id === 'delay-notice') return atLeastOne(request.reasons.length);
  if (id === 'extension-notice') return atLeastOne(request.extensions.length);
  if (id === 'fee-notice') return atLeastOne(request.fees.length);
  if (id !== 'consultation-notice' && !Object.hasOwn(CONSULTATION_INSTRUMENTS, id)) return 1;
  const alike = request.consultations.filter(({ party }) => to === 'applicant' || party === to);
  return atLeastOne(alike.findIndex((one) => one.consultation === consultation) + 1);
}

function atLeastOne(ordinal: number): number {
  return Math.max(1, ordinal);
}
