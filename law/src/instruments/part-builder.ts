import type { Provision } from '../provisions/provision.ts';
import { reg } from '../provisions/provision.ts';
import type { Refusal } from '../provisions/refusal.ts';
import type { Consultation, RequestCase } from '../requests/request-case.ts';
import type { DecidedItem } from '../requests/request-facts.ts';
import type { CaseItem } from './case-items.ts';
import { type Instrument, instrumentRule } from './instrument.ts';
import type { InstrumentFacts, VaultTexts } from './instrument-facts.ts';
import { type Drafted, type Run, words } from './run.ts';

/** Writes one part of a letter as a whole. */
export type PartBuilder = (facts: InstrumentFacts, id: Instrument) => Drafted;

/** Writes one part for one item that the letter decides. */
export type ItemPartBuilder = (
  facts: InstrumentFacts,
  item: CaseItem & { readonly decided: DecidedItem },
  id: Instrument,
) => Drafted;

export function refuse(why: string, provision: Provision): Drafted {
  return { refusals: [{ why, provision }] };
}

/** How a letter speaks to its applicants. */
export function youOf({ applicants }: RequestCase): string {
  if (applicants.length > 1) return '你们';
  return applicants[0]?.kind === 'person' ? '您' : '你单位';
}

/** Words that nobody may leave out, or what to do about it. */
export function demanded(
  text: string | undefined,
  why: string,
  provision: Provision,
): Run | Refusal {
  return text === undefined || text.trim() === '' ? { why, provision } : words(text);
}

export function nameOf({ names }: VaultTexts, id: string): Run | Refusal {
  return demanded(names[id], `没有读到“${id}”的姓名或者名称`, reg(29, 2, 1));
}

/** The consultation that a letter is about, of the party to which the letter goes. */
export function consultationOf(facts: InstrumentFacts, id: Instrument): Consultation | Refusal {
  const { zh, to } = instrumentRule(id);
  const found = facts.request.consultations.find((one) => one.consultation === facts.consultation);
  if (!found)
    return {
      why: `没有这次征求意见的记录：请先记录“征求意见”，再制作${zh}`,
      provision: reg(33, 3),
    };
  return to === 'applicant' || found.party === to
    ? found
    : { why: `${zh}不是发给这一方的文书，请按征求意见的对象选择文书`, provision: reg(33, 3) };
}
