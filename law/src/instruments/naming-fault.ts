import { provision } from '../provisions/provision.ts';
import type { Refusal } from '../provisions/refusal.ts';
import type { Part } from './compose-instrument.ts';
import { type Instrument, instrumentRule } from './instrument.ts';
import type { InstrumentFacts } from './instrument-facts.ts';
import { nameOf } from './part-builder.ts';

/**
 * Why a letter to somebody else would tell him who applied: PIPL 6. The applicants' names are demanded for this
 * alone; that the addressee's own name holds one of them tells nothing.
 */
export function namingFaults(
  id: Instrument,
  parts: readonly Part[],
  { request, texts }: InstrumentFacts,
): Refusal[] {
  const { to } = instrumentRule(id);
  if (to === 'applicant' || to === 'file') return [];
  const names = request.applicants.map((applicant) => nameOf(texts, applicant.id));
  const lines = parts
    .filter(({ kind }) => kind !== 'addressee')
    .flatMap(({ paragraphs }) => paragraphs)
    .map((runs) => unspaced(runs.map(({ text }) => text).join('')));
  return names.flatMap((name) => {
    if ('why' in name) return [name];
    return lines.some((line) => line.includes(unspaced(name.text))) ? [NAMED] : [];
  });
}

const NAMED: Refusal = {
  why: '文书中出现了申请人的姓名或者名称：请改写征求意见的事项和申请内容，不得写明申请人',
  provision: provision('PIPL', 6),
};

function unspaced(text: string): string {
  return text.replaceAll(/\s/gu, '');
}
