import { type CalendarDay, isCalendarDay } from '@yigongkai/law/calendar/calendar-day';
import { ATTEMPT_ENDS, type AttemptEnd } from '@yigongkai/law/people/attempt-ends';
import { JOB_STATES, type JobState } from '@yigongkai/law/people/job-states';
import { z } from 'zod';

const jobState = z.enum(Object.keys(JOB_STATES) as [JobState, ...JobState[]]);
const attemptEnd = z.enum(Object.keys(ATTEMPT_ENDS) as [AttemptEnd, ...AttemptEnd[]]);
const instant = z.iso.datetime();
const day = z.iso
  .date('日期写作 2026-03-01')
  .refine(isCalendarDay, '没有这一天')
  .transform((text) => text as CalendarDay);
const why = z.string().trim().min(2, '请写明原因').max(500);
const jobInPath = z.object({ job: z.uuid() });
const done = z.object({});

const job = z.object({
  id: z.uuid(),
  /** The word of its kind, and what it is called. */
  kind: z.string(),
  zh: z.string(),
  state: jobState,
  createdAt: instant,
  /** When it is begun at the earliest: after a failure, or out of quiet hours. */
  runAt: instant,
  endedAt: instant.nullable(),
  attempts: z.int(),
  attemptsLeft: z.int(),
  /** What it did, or why it failed last; never anybody's data. */
  says: z.string().nullable(),
  mayRetry: z.boolean(),
  mayCancel: z.boolean(),
});

/** Newest first; `next` is the `before` of the page after, `null` on the last. */
export const listJobs = {
  method: 'GET',
  path: '/api/jobs',
  query: z.object({
    state: jobState.optional(),
    kind: z.string().max(100).optional(),
    sinceOn: day.optional(),
    before: z.coerce.number().int().positive().optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  reply: z.object({
    /** Every kind that there is; `schedule` says when it runs by itself: 每天 03:10. */
    kinds: z.array(z.object({ kind: z.string(), zh: z.string(), schedule: z.string().nullable() })),
    /** How many there are in each state, whatever the filters. */
    counts: z.record(jobState, z.int()),
    /** Since when the one waits that is due and has waited longest; `null` where none is due. */
    oldestDueAt: instant.nullable(),
    jobs: z.array(job),
    next: z.int().nullable(),
  }),
} as const;

export const readJob = {
  method: 'GET',
  path: '/api/jobs/:job',
  params: jobInPath,
  reply: z.object({
    job,
    attempts: z.array(
      z.object({
        attempt: z.int(),
        beganAt: instant,
        endedAt: instant.nullable(),
        /** `null` while it runs. */
        end: attemptEnd.nullable(),
        says: z.string().nullable(),
      }),
    ),
  }),
} as const;

/** One that waits, was given up or was cancelled: it is begun at once. */
export const retryJob = {
  method: 'POST',
  path: '/api/jobs/:job/retry',
  params: jobInPath,
  body: z.object({ why }),
  reply: done,
} as const;

/** One that waits; what runs is let finish. */
export const cancelJob = {
  method: 'POST',
  path: '/api/jobs/:job/cancel',
  params: jobInPath,
  body: z.object({ why }),
  reply: done,
} as const;
