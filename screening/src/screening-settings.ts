import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import type { RuleId } from './screening-rules.ts';

/** A number or address that may be published, and why: an office's own mailbox, a duty phone. */
export type AllowedItem = {
  readonly rule: RuleId;
  /** As it is written; separators and case do not matter. */
  readonly value: string;
  /** Where it is said that it may: the guide, a notice, a decision. */
  readonly source: string;
  /** The last day on which it may. */
  readonly until?: CalendarDay;
};

export type ScreeningSettings = {
  /** The day on which the text is screened: births lie before it, ages are counted to it. */
  readonly today: CalendarDay;
  readonly allowed?: readonly AllowedItem[];
};
