import { forbiddingNorm, queryNorm, rightProvision } from './citation-guards.ts';
import { coMakerSilence, overrideTold, thirdPartyAsked } from './consultation-guards.ts';
import type { Control } from './control.ts';
import { CONTROLS, type ControlNumber } from './controls.ts';
import { correctionNotice, lapseProof } from './correction-guards.ts';
import {
  classificationShown,
  discretionExercised,
  severanceConsidered,
} from './exemption-guards.ts';
import { feeAsComputed } from './fee-guards.ts';
import { type Act, type Guard, type GuardFinding, isBlank } from './guard.ts';
import {
  earlierReplyShown,
  exactAddress,
  petitionByTwo,
  reasonsAskedFirst,
} from './handling-guards.ts';
import { everyItemAnswered, givenAsAsked, reasonsGiven } from './item-guards.ts';
import {
  eachApplicantServed,
  leaksScreened,
  notTheSameAgain,
  onlineRemedy,
  remedyKnown,
  rightSignatory,
  serviceProof,
} from './letter-guards.ts';
import { dueReminder, extensionConsent, outsideConsultation } from './period-guards.ts';
import { channelAdvice, lateConfirmation, letterHandover } from './receipt-guards.ts';
import type { RequestEvent } from './request-event.ts';
import {
  archiveTerm,
  oneEndOfExamination,
  rightAnswerer,
  searchRecorded,
} from './responsibility-guards.ts';

/** The controls that look at an act before it is recorded. */
type GuardedNumber = {
  [N in ControlNumber]: (typeof CONTROLS)[N]['levels'] extends readonly [] ? never : N;
}[ControlNumber];

/** The guard of every control that has levels; one without a guard does not compile. */
const GUARDS: Readonly<Record<GuardedNumber, Guard>> = {
  1: lateConfirmation,
  2: dueReminder,
  3: extensionConsent,
  4: outsideConsultation,
  5: correctionNotice,
  6: lapseProof,
  7: everyItemAnswered,
  8: givenAsAsked,
  9: rightAnswerer,
  10: oneEndOfExamination,
  11: searchRecorded,
  12: rightProvision,
  13: reasonsGiven,
  14: severanceConsidered,
  15: discretionExercised,
  16: classificationShown,
  17: forbiddingNorm,
  18: thirdPartyAsked,
  19: coMakerSilence,
  20: overrideTold,
  21: exactAddress,
  22: petitionByTwo,
  23: earlierReplyShown,
  24: reasonsAskedFirst,
  25: queryNorm,
  26: feeAsComputed,
  27: remedyKnown,
  28: onlineRemedy,
  29: serviceProof,
  30: rightSignatory,
  32: channelAdvice,
  33: leaksScreened,
  34: notTheSameAgain,
  38: archiveTerm,
  39: letterHandover,
  41: eachApplicantServed,
};

/**
 * What the controls of an act find before it is recorded, in order of their numbers. Nothing is recorded by
 * it: a page may ask for a reply that is still being written.
 */
export function guardFindings(act: Act): GuardFinding[] {
  return Object.entries(GUARDS).flatMap(([key, guard]) => {
    const control = Number(key) as GuardedNumber;
    const { acts, provision }: Control = CONTROLS[control];
    if (!acts.includes(act.event.kind)) return [];
    return guard(act).map((fault) => ({ provision, ...fault, control }));
  });
}

/** The findings that stand in the way: what is blocked, and each warning that nobody passed with a reason. */
export function blocks(
  findings: readonly GuardFinding[],
  { reasons }: RequestEvent,
): GuardFinding[] {
  return findings.filter(
    ({ level, control }) => level === 'block' || (level === 'warn' && isBlank(reasons?.[control])),
  );
}
