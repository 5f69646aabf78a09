import type { CalendarDay } from '../calendar/calendar-day.ts';
import { type Provision, provision } from '../provisions/provision.ts';

/** Where a citizen seeks a remedy against an organ, as the office has set it: never typed into a letter. */
export type RemedyAddress = {
  readonly from: CalendarDay;
  /** The last day on which it holds; `null` while it does. */
  readonly until: CalendarDay | null;
  /** More than one where the citizen may choose. */
  readonly reconsiderationOrgans: readonly {
    readonly name: string;
    readonly address: string;
    /** Where an application can be filed online; `null` where nowhere. */
    readonly onlineUrl: string | null;
    /** It is the organ that answered: a province, a State Council department. */
    readonly isRespondent: boolean;
  }[];
  /** Of first instance; `null` where none is set. */
  readonly court: { readonly name: string; readonly address: string } | null;
};

/** The address that holds on a day; the later one where two do. */
export function remedyAddressOn(
  addresses: readonly RemedyAddress[],
  on: CalendarDay,
): RemedyAddress | null {
  const holding = addresses.filter(
    ({ from, until }) => from <= on && (until === null || on <= until),
  );
  return holding.toSorted((a, b) => (a.from < b.from ? -1 : 1)).at(-1) ?? null;
}

/** What an office must set before a letter can tell a remedy, in Chinese, each with its provision. */
export const ADDRESS_NEEDS = {
  'reconsideration-organ': {
    why: '没有设置本机关的行政复议机关：请在“机关设置—救济机关”中填写名称、地址和有效期',
    provision: provision('ARL', 20, 3),
  },
  court: {
    why: '没有设置有管辖权的人民法院：请在“机关设置—救济机关”中填写法院名称、地址和有效期',
    provision: provision('SPC18', 64, 1),
  },
  'online-url': {
    why: '通过互联网渠道送达的，应当同时提供提交复议申请的互联网渠道：请在“机关设置—救济机关”中填写网址',
    provision: provision('ARL', 22, 2),
  },
} as const satisfies Record<string, { readonly why: string; readonly provision: Provision }>;

export type AddressNeed = keyof typeof ADDRESS_NEEDS;
