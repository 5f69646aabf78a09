import type { CalendarDay } from '../calendar/calendar-day.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { Provision } from '../provisions/provision.ts';
import type { RemedyAddress } from '../remedies/remedy-address.ts';
import type { RequestCase } from '../requests/request-case.ts';
import type { DecidedItem } from '../requests/request-facts.ts';
import type { RequestSettings } from '../requests/request-settings.ts';
import type { NumberFacts } from './instrument-number.ts';

/** What an organ has set once for all its letters. */
export type LetterSettings = {
  /** Full name, as it signs. */
  readonly organ: string;
  /** The seal that is put on its letters. */
  readonly seal: string;
  /** The OGI office with its telephone and address. */
  readonly contact: string;
  readonly addresses: readonly RemedyAddress[];
  /** How the fee is paid into the treasury; empty where none is set. */
  readonly feePayment: string;
  readonly numberTemplate: string;
  /** Yuan for the 31st item: a setting of the fee. */
  readonly firstProgressiveYuan: number;
};

/** Texts of the vault, handed in for this letter alone: nothing else here is personal. */
export type VaultTexts = {
  /** Names by the id of the applicant or of the party that is consulted. */
  readonly names: Readonly<Record<string, string>>;
  /** What is asked, by item, in the applicant's words. */
  readonly asked: Readonly<Record<string, string>>;
  /** The way and channel by which the applicant wants it. */
  readonly wanted?: string;
  /** What the applicant wrote when he withdrew. */
  readonly withdrawal?: string;
};

/** A named person of the office has compared an article with its official text. */
export type SourceConfirmation = {
  readonly provision: Provision;
  readonly by: string;
  readonly on: CalendarDay;
};

/** Another request of the same applicant that the same reply answers. */
export type MergedRequest = {
  readonly request: RequestCase;
  readonly items: readonly DecidedItem[];
  readonly texts: VaultTexts;
};

/**
 * Everything from which a letter is composed. The case is folded with the event that makes the letter, but of a
 * reply without it: its items are handed in beside.
 */
export type InstrumentFacts = {
  readonly request: RequestCase;
  /** What a reply or a closing letter decides, each item once. */
  readonly items: readonly DecidedItem[];
  /** The day of issue: its law governs the text. */
  readonly on: CalendarDay;
  readonly calendar: WorkCalendar;
  readonly settings: RequestSettings;
  readonly letter: LetterSettings;
  readonly number: NumberFacts;
  readonly texts: VaultTexts;
  readonly confirmations: readonly SourceConfirmation[];
  readonly servedOnline: boolean;
  /** Of letters about one consultation: which. */
  readonly consultation?: string;
  /** Of a proof of service: `seq` of the event that made the letter. */
  readonly served?: number;
  readonly mergedWith?: readonly MergedRequest[];
  /** Of a correction notice: guidance and explanation in the office's words. */
  readonly guidance?: string;
  /** Of a reply that follows another: what it does to it. */
  readonly mode?: 'adds' | 'corrects';
  /** How the applicant was known to be who he is when he withdrew. */
  readonly identityChecked?: string;
  readonly recordCorrection?: { readonly finding: string; readonly action: string };
};
