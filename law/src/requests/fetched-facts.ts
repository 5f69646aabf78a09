import type { CalendarDay } from '../calendar/calendar-day.ts';
import type { OrganKind } from '../people/organ-kind.ts';
import type { RemedyAddress } from '../remedies/remedy-address.ts';
import type { Channel } from './channel.ts';
import type { Signing } from './signatory.ts';

/** The organ that answers, as the directory has it on the day of the act. */
export type AnsweringOrganFacts = {
  readonly kind: OrganKind;
  /** A people's government or its office, to which 国办公开办函〔2014〕67号 speaks. */
  readonly isGovernment: boolean;
  /** Ids of the organ itself and of its internal bodies. */
  readonly ownBodies: readonly string[];
  /** Where its replies can be attacked, day by day. */
  readonly remedyAddresses: readonly RemedyAddress[];
};

/** A reply that this organ gave to the same applicant; who he is does not stand here. */
export type EarlierReply = {
  readonly number: string;
  readonly on: CalendarDay;
  readonly isSameInformation: boolean;
};

/** What a look at an address of the web found. */
export type AddressCheck = { readonly isReachable: boolean; readonly hasSnapshot: boolean };

/** What screening found in the very bytes that leave: the kind of data and how often, never the data. */
export type Leak = { readonly what: string; readonly count: number };

/** What the guards need and no event of the request tells: the server fetches it for the act. */
export type FetchedFacts = {
  readonly organ: AnsweringOrganFacts;
  /** The channels that the organ's guide announces; `null` where it announces none. */
  readonly channels: { readonly since: CalendarDay; readonly list: readonly Channel[] } | null;
  /** What is asked, by item, in the applicant's words. */
  readonly asked: { readonly [item: string]: string };
  readonly earlierReplies: readonly EarlierReply[];
  readonly addresses: { readonly [address: string]: AddressCheck };
  /** `null` where the letter and its enclosures were not screened. */
  readonly leaks: readonly Leak[] | null;
  readonly signing: Signing;
  /** Items of the same applicant already counted in the calendar month. */
  readonly itemsThisMonth: number;
  /** Whether fees go to the treasury's account. */
  readonly isFeeToTreasury: boolean;
  /** The office's ready-made reasons: alone they say nothing of the case. */
  readonly standardReasons: readonly string[];
};
