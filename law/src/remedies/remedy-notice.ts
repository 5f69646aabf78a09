import type { CalendarDay } from '../calendar/calendar-day.ts';
import type { Refusal } from '../provisions/refusal.ts';
import type { ItemOutcome } from '../requests/outcome.ts';
import {
  ADDRESS_NEEDS,
  type AddressNeed,
  type RemedyAddress,
  remedyAddressOn,
} from './remedy-address.ts';
import type { RemedyClass } from './remedy-class.ts';
import { remedyParts } from './remedy-class-of.ts';
import { type Length, REMEDY_LIMITS } from './remedy-limits.ts';

export type NoticeFacts = {
  /** Each item with its number in the reply, `1`, `2`, …. */
  readonly items: readonly (ItemOutcome & { readonly item: string })[];
  /** The day of the reply. */
  readonly on: CalendarDay;
  readonly addresses: readonly RemedyAddress[];
  /** The reply is also, or only, served online: ARL 22(2). */
  readonly servedOnline: boolean;
};

/** The paragraphs of a notice, or all that has to be set before it can be written. */
export type RemedyNotice =
  | { readonly paragraphs: readonly string[] }
  | { readonly refusals: readonly Refusal[] };

/**
 * What a reply tells of its remedies: ARL 20(3), 22(2), 23(2), IRR 17, ALL 45, 46. Reconsideration first where
 * the law says so, with no word of a direct suit; by part where the parts differ. All names are the office's
 * settings, all limits the law's.
 */
export function remedyNotice(facts: NoticeFacts): RemedyNotice {
  const parts = noticeParts(facts);
  const address = remedyAddressOn(facts.addresses, facts.on);
  const needs = missing(facts, parts, address);
  if (address === null || needs.length > 0)
    return { refusals: needs.map((need) => ADDRESS_NEEDS[need]) };
  const several = parts.length > 1;
  return {
    paragraphs: [
      ...parts.map(({ remedy, what }, at) => {
        const numeral = several ? `${['一', '二', '三'][at]}、` : '';
        return `${numeral}${several ? what : '如对本告知书不服'}，${remedyText(remedy, address)}`;
      }),
      ...onlineText(facts, address),
    ],
  };
}

/** What a notice of a step of procedure says instead: 国办函〔2021〕132号 3. */
export const NO_REMEDY_LINES = {
  procedural: '本告知书是办理过程中的程序性告知，不能单独对其申请行政复议或者提起行政诉讼。',
  'fee-notice':
    '在缴费期限内，不能单独对收费决定申请行政复议或者提起行政诉讼；缴费期满后，对不再处理申请的行为不服的，可以依法投诉、举报、申请行政复议或者提起行政诉讼。',
} as const satisfies Record<string, string>;

type NoticePart = { readonly remedy: RemedyClass; readonly what: string };

/** Those told to go to reconsideration first, then those with a free choice; none where nothing can be attacked. */
function noticeParts({ items, on }: NoticeFacts): NoticePart[] {
  const told = items.flatMap((item) =>
    remedyParts(item, on).map(({ part, remedy }) => ({
      remedy,
      what: part === 'withheld' ? `第${item.item}项中不予公开的内容` : `第${item.item}项`,
    })),
  );
  const first = told.filter(({ remedy }) => remedy === 'reconsideration-first');
  const free = told.filter(({ remedy }) => remedy !== 'reconsideration-first');
  return [
    ...(first.length > 0
      ? [
          {
            remedy: 'reconsideration-first',
            what: `对${first.map(({ what }) => what).join('、')}不服`,
          } as const,
        ]
      : []),
    ...(free.length > 0
      ? [
          {
            remedy: 'free-choice',
            what: first.length > 0 ? '对本告知书的其他内容不服' : '',
          } as const,
        ]
      : []),
  ];
}

function missing(
  { servedOnline }: NoticeFacts,
  parts: readonly NoticePart[],
  address: RemedyAddress | null,
): AddressNeed[] {
  const organs = address?.reconsiderationOrgans ?? [];
  const needsCourt = parts.some(({ remedy }) => remedy === 'free-choice');
  return [
    ...(organs.length === 0 ? (['reconsideration-organ'] as const) : []),
    ...(needsCourt && !address?.court ? (['court'] as const) : []),
    ...(servedOnline && organs.every(({ onlineUrl }) => !onlineUrl)
      ? (['online-url'] as const)
      : []),
  ];
}

function remedyText(remedy: RemedyClass, { reconsiderationOrgans, court }: RemedyAddress): string {
  const organs = reconsiderationOrgans
    .map(({ name, address }) => `${name}（地址：${address}）`)
    .join('或者');
  const within = lengthText(REMEDY_LIMITS.reconsideration.length);
  if (remedy !== 'reconsideration-first')
    return `可以自收到本告知书之日起${within}内向${organs}申请行政复议，也可以自收到本告知书之日起${lengthText(REMEDY_LIMITS.suit.length)}内向${court?.name}（地址：${court?.address}）提起行政诉讼。`;
  const afterwards = lengthText(REMEDY_LIMITS['suit-after-reconsideration'].length);
  const ruling = reconsiderationOrgans.some(({ isRespondent }) => isRespondent)
    ? '，也可以向国务院申请裁决'
    : '';
  return `应当自收到本告知书之日起${within}内先向${organs}申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起${afterwards}内依法向人民法院提起行政诉讼${ruling}。`;
}

function onlineText(
  { servedOnline }: NoticeFacts,
  { reconsiderationOrgans }: RemedyAddress,
): string[] {
  if (!servedOnline) return [];
  const urls = reconsiderationOrgans.flatMap(({ name, onlineUrl }) =>
    onlineUrl ? `${name}：${onlineUrl}` : [],
  );
  return [`行政复议申请也可以通过互联网渠道提交：${urls.join('；')}`];
}

function lengthText({ unit, count }: Length): string {
  return unit === 'days' ? `${count}日` : `${count}个月`;
}
