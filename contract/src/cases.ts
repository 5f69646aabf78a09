import { APPLICANT_KINDS } from '@yigongkai/law/requests/applicant-category';
import { CONTROL_LEVELS } from '@yigongkai/law/requests/control';
import { OUTCOMES } from '@yigongkai/law/requests/outcome';
import { CLOCK_STATES } from '@yigongkai/law/requests/reply-clock';
import { WANTED_FORMS, WANTED_WAYS } from '@yigongkai/law/requests/request-content';
import { REQUEST_EVENTS } from '@yigongkai/law/requests/request-event';
import { REQUEST_STATES } from '@yigongkai/law/requests/request-state';
import { CLOCKS } from '@yigongkai/law/requests/side-clocks';
import { z } from 'zod';
import { listParties } from './identities.ts';
import { LIGHTS } from './inbox.ts';
import { day, papers, wordOf } from './request-facts.ts';
import { sentRequestEvent } from './requests.ts';

const caseInPath = z.object({ id: z.uuid('编号写错了') });

/** Why something may not be done, in Chinese with what to do, and the provision as letters cite it. */
const toldRefusal = z.object({
  why: z.string(),
  provision: z.string(),
  /** The control that found it, and how strictly it looks; `null` where the order of handling itself refuses. */
  control: z.int().nullable(),
  level: wordOf(CONTROL_LEVELS),
  /** Of which item, where it is one item's. */
  item: z.string().nullable(),
});

export type ToldRefusal = z.output<typeof toldRefusal>;

/** An event as the file shows it. Annulled ones stay. */
const toldEvent = z.object({
  seq: z.int(),
  kind: wordOf(REQUEST_EVENTS),
  zh: z.string(),
  /** The legal day, and the instant of entry. */
  on: z.string(),
  recordedAt: z.iso.datetime(),
  by: z.string(),
  byName: z.string().nullable(),
  /** What it says, line by line. */
  says: z.array(z.object({ label: z.string(), text: z.string() })),
  /** The same as it was recorded: what `foldRequest` of the law reads. */
  facts: z.record(z.string(), z.unknown()),
  reasons: z.array(z.object({ control: z.int(), why: z.string() })),
  papers: papers.nullable(),
  /** `seq` of the event that annuls it. */
  annulledBy: z.int().nullable(),
});

const clockDay = z.object({
  on: z.string(),
  /** The how many-th day of the period; `null` where it does not count. */
  n: z.int().nullable(),
  why: z.string(),
  /** What excludes it, where a provision does. */
  provision: z.string().nullable(),
});

const clock = z.object({
  id: wordOf(CLOCKS),
  zh: z.string(),
  /** The consultation, where there may be several. */
  of: z.string().nullable(),
  due: z.string().nullable(),
  /** Whether a holiday notice that is not out yet may still move it. */
  provisional: z.boolean(),
  state: wordOf(CLOCK_STATES),
  /** In words; what it means that it ran out depends on whose it is. */
  stateZh: z.string(),
  light: wordOf(LIGHTS),
  workdaysLeft: z.int().nullable(),
  provision: z.string(),
  /** Of the reply's clock: from when and why it runs, and each day of it; `null` of the others. */
  start: z.object({ on: z.string(), because: z.string() }).nullable(),
  proof: z.array(clockDay).nullable(),
});

/** One case whole, for whoever works on it: who asks is masked. */
export const readCase = {
  method: 'GET',
  path: '/api/requests/:id',
  params: caseInPath,
  reply: z.object({
    request: z.uuid(),
    /** Of the day on which it was asked for. */
    on: z.string(),
    /** `seq` of the last event: what an act sends as `after`, so that two persons do not overlook each other. */
    upTo: z.int(),
    number: z.string().nullable(),
    state: wordOf(REQUEST_STATES),
    stateZh: z.string(),
    unit: z.string().nullable(),
    channel: z.string().nullable(),
    receivedOn: z.string().nullable(),
    dueOn: z.string().nullable(),
    provisional: z.boolean(),
    applicants: z.array(z.object({ id: z.string(), kind: wordOf(APPLICANT_KINDS) })),
    /** Masked; empty where nothing is kept, or no more. */
    parties: listParties.reply.shape.parties,
    /** Where the personal data were destroyed: the number of the certificate. */
    destroyed: z.string().nullable(),
    /** In the order of the items; `null` text where the vault holds none. */
    asked: z.array(z.object({ item: z.string(), text: z.string().nullable() })),
    wanted: z.object({ form: wordOf(WANTED_FORMS), way: wordOf(WANTED_WAYS) }).nullable(),
    timeline: z.array(toldEvent),
    clocks: z.array(clock),
    /** What comes next in words, and who has to do it; `null` once it is over. */
    next: z.object({ zh: z.string(), by: z.string(), act: wordOf(REQUEST_EVENTS) }).nullable(),
    /** What may follow in this state; `why` where the law does not let it follow as things stand. */
    acts: z.array(
      z.object({
        act: wordOf(REQUEST_EVENTS),
        zh: z.string(),
        why: z.object({ why: z.string(), provision: z.string() }).nullable(),
      }),
    ),
  }),
} as const;

export type ReadCase = z.output<typeof readCase.reply>;

/** A list in an address: `state=handling,in-review`. */
const states = z
  .string()
  .transform((text) => text.split(','))
  .pipe(z.array(wordOf(REQUEST_STATES)).max(30))
  .optional();

const rowMark = z
  .string()
  .regex(/^(\d{4}-\d{2}-\d{2}|none)_[0-9a-f-]{36}$/, '页码写错了')
  .optional();

/** Cases of the organ by due day, those without one last. */
export const listCases = {
  method: 'GET',
  path: '/api/requests',
  query: z.object({
    state: states,
    dueBefore: day.optional(),
    /** Not answered, and the due day is over. */
    overdue: z.stringbool().optional(),
    unit: z.string().trim().min(1).max(200).optional(),
    /** A part of the number. */
    number: z.string().trim().min(1).max(100).optional(),
    receivedFrom: day.optional(),
    receivedTo: day.optional(),
    /** `next` of the page before. */
    after: rowMark,
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  reply: z.object({
    on: z.string(),
    rows: z.array(
      z.object({
        request: z.uuid(),
        number: z.string().nullable(),
        state: wordOf(REQUEST_STATES),
        stateZh: z.string(),
        unit: z.string().nullable(),
        receivedOn: z.string().nullable(),
        dueOn: z.string().nullable(),
        provisional: z.boolean(),
        isOverdue: z.boolean(),
        outcomes: z.array(wordOf(OUTCOMES)),
      }),
    ),
    /** Up to a bound; `isCapped` where there are more. */
    total: z.int(),
    isCapped: z.boolean(),
    next: z.string().nullable(),
  }),
} as const;

/** What the law says of an act before it is sent: the same as the act itself meets. Nothing is recorded. */
export const judgeAct = {
  method: 'POST',
  path: '/api/requests/:id/judgement',
  params: caseInPath,
  body: z.strictObject({ on: day, event: sentRequestEvent }),
  reply: z.object({
    /** What stands in the way; none where the act may be recorded. */
    refusals: z.array(toldRefusal),
    /** All that the controls found, passed warnings and information included. */
    findings: z.array(toldRefusal),
  }),
} as const;
