import type { CalendarDay } from '../calendar/calendar-day.ts';
import { type Provision, reg } from '../provisions/provision.ts';
import type { Refusal } from '../provisions/refusal.ts';
import type { LengthId } from './clock-lengths.ts';
import { CONSULTED_PARTIES, type ConsultedParty } from './request-facts.ts';

/** What follows when nobody answers: the two statutory rules are opposite. */
export const SILENCE_EFFECTS = {
  'organ-decides': '由本机关依照条例决定，既不是同意，也不是不同意',
  consents: '视为同意公开',
} as const satisfies Record<string, string>;

export type SilenceEffect = keyof typeof SILENCE_EFFECTS;

/** What an objection does. */
export const OBJECTION_EFFECTS = {
  'withholds-if-reasonable':
    '有合理理由的，不予公开；但不公开可能对公共利益造成重大影响的，可以公开',
  'organ-weighs': '由本机关衡量后决定',
} as const satisfies Record<string, string>;

export type ObjectionEffect = keyof typeof OBJECTION_EFFECTS;

type ConsultationRule = {
  readonly trigger: string;
  readonly duty: 'must' | 'may';
  /** The clock that runs from receipt of the letter; `null` where the law sets none. */
  readonly clock: LengthId | null;
  readonly silence: SilenceEffect;
  readonly objection: ObjectionEffect;
  /** Where an objection can be overridden in the public interest: what must be told before release. */
  readonly overrideDuty: string | null;
  readonly provision: Provision;
};

/** Who is asked before a reply. The time of all three is left out of the handling period: REG 33(3). */
export const CONSULTATION_RULES = {
  'third-party': {
    trigger: '公开会损害第三方合法权益',
    duty: 'must',
    clock: 'THIRD',
    silence: 'organ-decides',
    objection: 'withholds-if-reasonable',
    overrideDuty: '将决定公开的政府信息内容和理由书面告知第三方',
    provision: reg(32),
  },
  'co-maker': {
    trigger: '信息由两个以上行政机关共同制作，本机关牵头',
    duty: 'may',
    clock: 'COORG',
    silence: 'consents',
    objection: 'organ-weighs',
    overrideDuty: null,
    provision: reg(34),
  },
  'other-organ': {
    trigger: '公开涉及其他机关，需要协商、确认，或者报请确定能否公开',
    duty: 'must',
    clock: null,
    silence: 'organ-decides',
    objection: 'organ-weighs',
    overrideDuty: null,
    provision: reg(11, 1),
  },
} as const satisfies Record<ConsultedParty, ConsultationRule>;

/** How a consultation ended; `open` while its period still runs. */
export type ConsultationEnd = 'consents' | 'objects' | 'no-position' | 'silent' | 'open';

export type Consulted = {
  readonly party: ConsultedParty;
  readonly end: ConsultationEnd;
  /** Whether an objection rests on a reasonable ground: REG 32. */
  readonly isReasonable: boolean;
  /** Whether not to disclose would gravely harm the public interest: REG 15, 32. */
  readonly inPublicInterest: boolean;
  /** The day on which the third party was told of a release over its objection. */
  readonly toldOn: CalendarDay | null;
};

/** What a consultation says of the release: its own effect, where the law gives it one; else the organ decides. */
export function consultationEffect({
  party,
  end,
  isReasonable,
  inPublicInterest,
}: Consulted): 'release' | 'withhold' | 'organ-decides' | 'wait' {
  const { silence, objection } = CONSULTATION_RULES[party];
  if (end === 'open') return 'wait';
  if (end === 'consents') return 'release';
  if (end === 'silent') return silence === 'consents' ? 'release' : 'organ-decides';
  if (end === 'objects' && objection === 'withholds-if-reasonable' && isReasonable)
    return inPublicInterest ? 'organ-decides' : 'withhold';
  return 'organ-decides';
}

/** Why what was consulted about may not be released on a day; `null` where the consultation does not stand in the way. */
export function releaseRefusal(consulted: Consulted, on: CalendarDay): Refusal | null {
  const { overrideDuty, provision } = CONSULTATION_RULES[consulted.party];
  const zh = CONSULTED_PARTIES[consulted.party];
  const effect = consultationEffect(consulted);
  if (effect === 'wait') return { why: `正在征求${zh}意见，期限未满，不能公开`, provision };
  if (effect === 'withhold')
    return { why: `${zh}有合理理由不同意公开，且没有认定公共利益，不能公开`, provision };
  const isOverride = consulted.end === 'objects' && overrideDuty !== null;
  const isTold = consulted.toldOn !== null && consulted.toldOn <= on;
  if (isOverride && !isTold) return { why: `公开之前应当${overrideDuty}`, provision };
  return null;
}

/** Why an item may not be refused for a third party's sake; `null` where it may: REG 15, 32. */
export function thirdPartyGroundRefusal(consulted: readonly Consulted[]): Refusal | null {
  const parties = consulted.filter(({ party }) => party === 'third-party');
  if (parties.length === 0)
    return {
      why: '以保护第三方合法权益为由不予公开，应当先书面征求第三方意见',
      provision: reg(32),
    };
  const effects = parties.map(consultationEffect);
  if (effects.includes('wait'))
    return { why: '第三方意见的期限未满，还不能据此决定', provision: reg(32) };
  if (effects.every((effect) => effect === 'release'))
    return { why: '第三方同意公开，不能再以保护第三方合法权益为由不予公开', provision: reg(15) };
  return null;
}
