import type { CalendarDay } from '../calendar/calendar-day.ts';
import {
  type ConsultationEnd,
  type Consulted,
  consultationEffect,
  thirdPartyGroundRefusal,
} from './consultation-rule.ts';
import {
  type Act,
  block,
  type Fault,
  type Guard,
  groundsOf,
  guardOf,
  guards,
  isBlank,
  itemGuard,
  warn,
} from './guard.ts';
import { OUTCOMES } from './outcome.ts';
import { consultationDue } from './pause.ts';
import type { Consultation, RequestCase } from './request-case.ts';
import type { ConsultedParty, DecidedItem } from './request-facts.ts';

/** How a consultation ended by a day: silence ends one whose letter is proved to have arrived, and no other. */
export function consultationEnd(
  { request, calendar }: Pick<Act, 'request' | 'calendar'>,
  consultation: Consultation,
  on: CalendarDay,
): ConsultationEnd {
  if (consultation.opinion !== null) return consultation.opinion;
  const term = consultationDue(request, consultation, calendar);
  return term !== null && on > term.due ? 'silent' : 'open';
}

/** Control 18: the third party is asked, its term is waited for, and its silence decides nothing. */
export const thirdPartyAsked: Guard = itemGuard((item, act) => {
  const asked = consultedOn(item, 'third-party', act);
  if (groundsOf(item).includes('deny-third-party'))
    return [groundFault(asked), unfoundedObjection(asked), silenceAsWill(item, asked)];
  if (!gives(item)) return [];
  return [
    asked.some(({ end }) => end === 'open') && block('第三方意见的期限未满，还不能决定公开'),
    silenceAsWill(item, asked),
  ];
});

function groundFault(asked: readonly AskedParty[]): Fault | null {
  const unjudged = asked.some(({ end, judged }) => end === 'objects' && !judged);
  if (unjudged) return block('第三方不同意公开，应当先认定其理由是否合理');
  const refusal = thirdPartyGroundRefusal(asked);
  return refusal && block(refusal.why, refusal.provision);
}

function unfoundedObjection(asked: readonly AskedParty[]): Fault | false {
  const objections = asked.filter(({ end }) => end === 'objects');
  const isUnfounded =
    objections.length > 0 &&
    objections.every(({ isReasonable, judged }) => judged && !isReasonable);
  return isUnfounded && warn('第三方的理由认定为不合理，请说明为什么仍不予公开');
}

function silenceAsWill(item: DecidedItem, asked: readonly AskedParty[]): Fault | false {
  const isSilent = asked.some(({ end }) => end === 'silent');
  const says = /视为(?:第三方)?(?:不)?同意/u.exec(textOf(item))?.[0];
  return (
    isSilent &&
    says !== undefined &&
    block(`第三方逾期未提出意见，既不是同意也不是不同意，理由中不能写“${says}”`)
  );
}

/** Control 19: silence of a co-maker is consent; before its term ends there is none. */
export const coMakerSilence: Guard = itemGuard((item, act) => {
  const asked = consultedOn(item, 'co-maker', act);
  const isDenied = OUTCOMES[item.outcome].group === 'denying';
  return [
    (gives(item) || isDenied) &&
      asked.some((one) => consultationEffect(one) === 'wait') &&
      block('共同制作机关意见的期限未满，还不能决定'),
    isDenied &&
      asked.some(({ end }) => end === 'silent') &&
      warn('共同制作机关逾期未提出意见，视为同意公开，请说明不予公开的其他理由'),
  ];
});

/** Control 20: a release over an objection has its public interest, and is told in writing first. */
export const overrideTold: Guard = guards(
  itemGuard((item, act) => [
    gives(item) &&
      overridden(item, act).some(({ isReasonable }) => isReasonable) &&
      isBlank(item.publicInterest) &&
      block('第三方有合理理由不同意公开，决定公开的应当写明不公开会对公共利益造成重大影响的理由'),
  ]),
  guardOf('dispatched', ({ letter, on }, act) => releaseFaults(letter, on, act)),
  guardOf('served', ({ letter, on }, act) => releaseFaults(letter, on, act)),
);

function releaseFaults(letter: number, on: CalendarDay, act: Act): (Fault | null)[] {
  const reply = act.request.replies.find(({ seq }) => seq === letter);
  const released = reply?.items.filter(gives) ?? [];
  return released
    .flatMap((item) => overridden(item, act))
    .map(({ toldOn, isReasonable }) => {
      if (toldOn === null) {
        const why = '第三方不同意公开而决定公开的，应当先将公开的内容和理由书面告知第三方';
        return isReasonable ? block(why) : warn(why);
      }
      return toldOn === on
        ? warn(`${on} 当日告知第三方、当日公开，没有给第三方留出申请停止公开的时间`)
        : null;
    });
}

type AskedParty = Consulted & { readonly judged: boolean };

function overridden(item: DecidedItem, act: Act): AskedParty[] {
  return consultedOn(item, 'third-party', act).filter(({ end }) => end === 'objects');
}

function consultedOn(item: DecidedItem, party: ConsultedParty, act: Act): AskedParty[] {
  return consultationsOf(act.request, item, party).map((one) => ({
    party,
    end: consultationEnd(act, one, act.event.on),
    isReasonable: one.isReasonable ?? false,
    judged: one.isReasonable !== null,
    inPublicInterest: !isBlank(item.publicInterest),
    toldOn: one.toldOn,
  }));
}

function consultationsOf(
  { consultations }: RequestCase,
  { item }: DecidedItem,
  party: ConsultedParty,
): Consultation[] {
  return consultations.filter((one) => one.party === party && one.items.includes(item));
}

/** Whether what the third party was asked about leaves the house: a part withheld for its sake does not. */
function gives(item: DecidedItem): boolean {
  return OUTCOMES[item.outcome].group === 'giving' && !groundsOf(item).includes('deny-third-party');
}

function textOf({ reasons, withheld = [] }: DecidedItem): string {
  return [reasons, ...withheld.map(({ reason }) => reason)].join('\n');
}
