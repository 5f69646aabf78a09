import type { CalendarDay } from './calendar-day.ts';
import type { HolidayNotice } from './holiday-notice.ts';

/** What can happen to a notice that an office enters, with the Chinese that its history shows. */
export const NOTICE_EVENTS = {
  entered: '录入',
  annulled: '作废',
} as const satisfies Record<string, string>;

export type NoticeEventKind = keyof typeof NOTICE_EVENTS;

export type NoticeEntry = {
  readonly notice: HolidayNotice;
  /** The organ that issued it. */
  readonly issuer: string;
  /** Why it is entered: what it says that was not known here. */
  readonly why: string;
};

type Stated = { readonly seq: number; readonly on: CalendarDay; readonly by: string };

export type NoticeEvent = Stated &
  (
    | ({ readonly kind: 'entered' } & NoticeEntry)
    | { readonly kind: 'annulled'; readonly why: string }
  );

/** A notice as an office entered it: never changed, only annulled. */
export type EnteredNotice = {
  readonly entered: (NoticeEntry & Omit<Stated, 'seq'>) | null;
  readonly annulled: (Omit<Stated, 'seq'> & { readonly why: string }) | null;
};

export const NO_NOTICE: EnteredNotice = { entered: null, annulled: null };

/** The notice that its events tell. */
export function foldNotice(
  events: readonly NoticeEvent[],
  from: EnteredNotice = NO_NOTICE,
): EnteredNotice {
  let { entered, annulled } = from;
  for (const { seq: _, ...event } of events) {
    const { kind, ...facts } = event;
    if (kind === 'entered') entered = facts as typeof entered;
    else annulled = facts;
  }
  return { entered, annulled };
}
