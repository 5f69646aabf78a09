import type { HolidayNotice } from '@yigongkai/law/calendar/holiday-notice';
import { CLOCKS } from '@yigongkai/law/requests/side-clocks';
import { z } from 'zod';
import { day, name, wordOf, words } from './request-facts.ts';

const year = z.coerce.number().int().min(2008, '日历自 2008 年起').max(2100);

/** A notice as `data/calendars` keeps it, to be pasted as it is. */
const holidayNotice = z.strictObject({
  number: name.nullable(),
  title: name,
  year: z.int().min(2008).max(2100),
  issuedOn: day,
  source: words,
  daysOff: z
    .array(z.strictObject({ from: day, to: day, name }))
    .max(100)
    .readonly(),
  workdays: z
    .array(z.strictObject({ on: day, name }))
    .max(100)
    .readonly(),
  amends: name.nullable(),
  area: name.nullable(),
  note: words.nullable(),
}) satisfies z.ZodType<HolidayNotice>;

const due = z.object({ due: z.string().nullable(), provisional: z.boolean() });

/** An open request and those of its clocks that moved. */
const movedRequest = z.object({
  request: z.uuid(),
  number: z.string().nullable(),
  clocks: z.array(
    z.object({ clock: wordOf(CLOCKS), of: z.string().nullable(), before: due, after: due }),
  ),
});

/** Of the organ for which one acts, and of no other. */
const moves = z.object({
  /** Open requests of which a clock ends on another day, or is sure now and was not, or the other way round. */
  requests: z.int(),
  /** Of these, those of which a clock ends on another day. */
  onOtherDay: z.int(),
  /** The first of them; none for those who do not handle requests. */
  listed: z.array(movedRequest),
});

export type Moves = z.infer<typeof moves>;

const faults = z.array(
  z.object({
    /** `block`: cannot be entered so. `warn`: is entered once a person says that it is right. */
    level: z.enum(['block', 'warn']),
    says: z.string(),
  }),
);

/** A year as the organ counts it: every day with its state, and why. */
export const readYear = {
  method: 'GET',
  path: '/api/calendar/:year',
  params: z.object({ year }),
  reply: z.object({
    year: z.int(),
    isAnnounced: z.boolean(),
    days: z.array(
      z.object({
        on: z.string(),
        state: z.enum(['workday', 'day-off', 'not-announced']),
        counts: z.boolean(),
        why: z.string(),
        /** The title of the notice that names the day. */
        notice: z.string().nullable(),
      }),
    ),
  }),
} as const;

const stated = z.object({
  on: z.string(),
  /** The person's name where he has an account here, and the organ for which he acted. */
  by: z.string().nullable(),
  organ: z.string(),
  why: z.string(),
});

/** The notices by which the organ counts, and those that were annulled; the newest year first. */
export const listNotices = {
  method: 'GET',
  path: '/api/calendar-notices',
  reply: z.object({
    notices: z.array(
      z.object({
        /** `null` for those that the program brings along. */
        id: z.uuid().nullable(),
        notice: holidayNotice,
        issuer: z.string().nullable(),
        entered: stated.nullable(),
        annulled: stated.nullable(),
      }),
    ),
  }),
} as const;

const entry = { notice: holidayNotice, issuer: name, why: words };

/** What would be wrong with a notice, and which open requests it would move. */
export const previewNotice = {
  method: 'POST',
  path: '/api/calendar-notices/preview',
  body: z.strictObject({ notice: holidayNotice }),
  reply: z.object({ faults, moves }),
} as const;

/** The sender chooses both ids: sent twice, a notice is entered once. */
export const enterNotice = {
  method: 'POST',
  path: '/api/calendar-notices',
  body: z.strictObject({
    id: z.uuid(),
    actId: z.uuid(),
    ...entry,
    /** That the warnings were read and the days are those of the notice. */
    isConfirmed: z.boolean().default(false),
  }),
  reply: z.object({ id: z.uuid(), moves }),
} as const;

const noticeInPath = z.object({ notice: z.uuid() });

/** Which open requests would move if a notice were annulled. */
export const previewAnnulment = {
  method: 'GET',
  path: '/api/calendar-notices/:notice/annulment',
  params: noticeInPath,
  reply: z.object({ moves }),
} as const;

export const annulNotice = {
  method: 'POST',
  path: '/api/calendar-notices/:notice/annulment',
  params: noticeInPath,
  body: z.strictObject({ actId: z.uuid(), why: words }),
  reply: z.object({ moves }),
} as const;

/** Which of the organ's open requests a notice moved when it was entered, and when it was annulled. */
export const listMoves = {
  method: 'GET',
  path: '/api/calendar-notices/:notice/moves',
  params: noticeInPath,
  reply: z.object({ entered: moves, annulled: moves.nullable() }),
} as const;
