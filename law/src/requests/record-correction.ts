import { addMonths } from '../calendar/add-months.ts';
import type { CalendarDay } from '../calendar/calendar-day.ts';
import { type RolledDay, rollOver } from '../calendar/roll-over.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { ReplyInstrument } from '../instruments/instrument.ts';
import { reg } from '../provisions/provision.ts';
import type { Refusal } from '../provisions/refusal.ts';
import type { RemedyClass } from '../remedies/remedy-class.ts';

/**
 * Correction of a wrong record about oneself (REG 41): a procedure of its own, in no row of table three, told
 * in the report's text alone. Its states, in the order of its life.
 */
export const RECORD_CORRECTION_STATES = {
  received: '收到更正要求',
  verifying: '核实中',
  corrected: '已更正',
  transferred: '已转送有权更正的机关',
  redirected: '已告知向有权更正的机关提出',
  refused: '不予更正',
} as const satisfies Record<string, string>;

export type RecordCorrectionState = keyof typeof RECORD_CORRECTION_STATES;

/** The letter that answers, and how it can be attacked: the refusal as one likes. */
export const RECORD_CORRECTION_REPLY = {
  instrument: 'record-correction-reply',
  remedy: 'free-choice',
} as const satisfies { readonly instrument: ReplyInstrument; readonly remedy: RemedyClass };

export type RecordCorrectionFacts = {
  /** The record is about the applicant himself. */
  readonly isOwnRecord: boolean;
  /** An administrative organ supplied it. */
  readonly wasSupplied: boolean;
  readonly hasEvidence: boolean;
  /** Whether this organ may correct it. */
  readonly isCompetent: boolean;
  /** What the verification found; `null` before it. */
  readonly isWrong: boolean | null;
};

/** The states that may follow from what is known; a refusal says why. More than one where the organ may choose. */
export function recordCorrectionSteps(facts: RecordCorrectionFacts): {
  readonly next: readonly RecordCorrectionState[];
  readonly refusal: Refusal | null;
} {
  const why = missingCondition(facts);
  if (why !== null) return { next: ['refused'], refusal: { why, provision: reg(41) } };
  if (!facts.isCompetent) return { next: ['transferred', 'redirected'], refusal: null };
  if (facts.isWrong === null) return { next: ['verifying'], refusal: null };
  if (facts.isWrong) return { next: ['corrected'], refusal: null };
  return {
    next: ['refused'],
    refusal: { why: '经审核，记录没有不准确之处', provision: reg(41) },
  };
}

function missingCondition(facts: RecordCorrectionFacts): string | null {
  if (!facts.isOwnRecord) return '所要求更正的不是与申请人自身相关的信息记录';
  if (!facts.wasSupplied) return '所要求更正的不是行政机关提供的政府信息';
  return facts.hasEvidence ? null : '没有提供证明记录不准确的证据';
}

/**
 * By when to answer: REG 41 sets no period, so the months are a setting, two by default after the
 * Administrative Procedure Law 2017, 47.
 */
export function recordCorrectionDue(
  receivedOn: CalendarDay,
  months: number,
  calendar: WorkCalendar,
): RolledDay {
  return rollOver(calendar, addMonths(receivedOn, months));
}
