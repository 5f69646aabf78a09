import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import { isCalendarDay } from '@yigongkai/law/calendar/calendar-day';
import { AUDIT_KINDS, type AuditKind } from '@yigongkai/law/people/audit-kinds';
import { z } from 'zod';
import { loginName } from './people.ts';
import { permissionWord, roleWord } from './sign-in.ts';

/** A calendar day, `YYYY-MM-DD`. */
const day = z.iso
  .date('日期写作 2026-03-01')
  .refine(isCalendarDay, '没有这一天')
  .transform((text) => text as CalendarDay);

/** Why somebody does what is written down with its reason. */
export const why = z.string().trim().min(2, '请写明原因').max(500);
/** Without characters that are not seen or turn the direction of what follows: they make one name look like another. */
const name = z
  .string()
  .trim()
  .min(2, '至少 2 个字')
  .max(100, '最多 100 个字')
  .regex(/^[^\p{Cc}\p{Cf}]*$/u, '含有看不见的字符，请删去');
const done = z.object({});
const made = z.object({ id: z.uuid() });
const accountInPath = z.object({ account: z.uuid() });

/** First and last day, both counting. */
const term = { fromOn: day, untilOn: day };
const isForward = ({ fromOn, untilOn }: { fromOn: string; untilOn?: string | null | undefined }) =>
  !untilOn || fromOn <= untilOn;
const BACKWARD = { path: ['untilOn'], message: '最后一天不能早于第一天' };

const listedTerm = { fromOn: z.string(), untilOn: z.string().nullable() };

/** The people of the organ for which one acts. */
export const listColleagues = {
  method: 'GET',
  path: '/api/colleagues',
  reply: z.object({
    sections: z.array(z.object({ id: z.uuid(), name: z.string(), isClosed: z.boolean() })),
    accounts: z.array(
      z.object({
        id: z.uuid(),
        login: z.string(),
        name: z.string(),
        isDisabled: z.boolean(),
        roles: z.array(
          z.object({
            id: z.uuid(),
            role: roleWord,
            section: z.uuid().nullable(),
            ...listedTerm,
          }),
        ),
      }),
    ),
    deputies: z.array(
      z.object({ id: z.uuid(), account: z.uuid(), deputy: z.uuid(), ...listedTerm }),
    ),
    leave: z.array(z.object({ id: z.uuid(), account: z.uuid(), ...listedTerm })),
  }),
} as const;

/** The whole table of roles and permissions. */
export const listRoles = {
  method: 'GET',
  path: '/api/roles',
  reply: z.object({
    permissions: z.array(z.object({ permission: permissionWord, zh: z.string() })),
    roles: z.array(
      z.object({ role: roleWord, zh: z.string(), permissions: z.array(permissionWord) }),
    ),
  }),
} as const;

/** The link is shown this once; its owner sets a password by it. */
export const makeAccount = {
  method: 'POST',
  path: '/api/accounts',
  body: z.object({ login: loginName, name }),
  reply: z.object({ id: z.uuid(), link: z.string() }),
} as const;

export const renewLink = {
  method: 'POST',
  path: '/api/accounts/:account/link',
  params: accountInPath,
  body: z.object({ why }),
  reply: z.object({ link: z.string() }),
} as const;

export const disableAccount = {
  method: 'POST',
  path: '/api/accounts/:account/disable',
  params: accountInPath,
  body: z.object({ why }),
  reply: done,
} as const;

export const enableAccount = {
  method: 'POST',
  path: '/api/accounts/:account/enable',
  params: accountInPath,
  body: z.object({ why }),
  reply: done,
} as const;

/** Under which subject the unified login knows the account's owner. */
export const linkSubject = {
  method: 'POST',
  path: '/api/accounts/:account/subject',
  params: accountInPath,
  body: z.object({ subject: z.string().trim().min(1, '请填写统一身份标识').max(255) }),
  reply: done,
} as const;

/** The first security and the first audit administrator, and the first administrators of an organ below. */
export const appointAdministrator = {
  method: 'POST',
  path: '/api/administrators',
  body: z.object({
    account: z.uuid(),
    role: z.enum(['system-admin', 'security-admin', 'audit-admin']),
  }),
  reply: made,
} as const;

export const makeSection = {
  method: 'POST',
  path: '/api/sections',
  body: z.object({ name }),
  reply: made,
} as const;

export const renameSection = {
  method: 'POST',
  path: '/api/sections/:section/rename',
  params: z.object({ section: z.uuid() }),
  body: z.object({ name }),
  reply: done,
} as const;

/** Refused while somebody holds a role in it: the body of the refusal lists these `grants` with their names. */
export const closeSection = {
  method: 'POST',
  path: '/api/sections/:section/close',
  params: z.object({ section: z.uuid() }),
  body: z.object({ why }),
  reply: done,
} as const;

/** By login, for the account may be kept by another organ. */
export const grantRole = {
  method: 'POST',
  path: '/api/role-grants',
  body: z
    .object({
      login: loginName,
      role: roleWord,
      section: z.uuid().nullable().default(null),
      fromOn: day,
      untilOn: day.nullable().default(null),
    })
    .refine(isForward, BACKWARD),
  reply: made,
} as const;

export const revokeRole = {
  method: 'POST',
  path: '/api/role-grants/:grant/revoke',
  params: z.object({ grant: z.uuid() }),
  body: z.object({ why }),
  reply: done,
} as const;

export const recordLeave = {
  method: 'POST',
  path: '/api/leave',
  body: z.object({ account: z.uuid(), ...term }).refine(isForward, BACKWARD),
  reply: made,
} as const;

/** Somebody is back early, or it was a mistake. */
export const endLeave = {
  method: 'POST',
  path: '/api/leave/:leave/end',
  params: z.object({ leave: z.uuid() }),
  body: z.object({ why }),
  reply: done,
} as const;

export const nameDeputy = {
  method: 'POST',
  path: '/api/deputies',
  body: z.object({ account: z.uuid(), deputy: z.uuid(), ...term }).refine(isForward, BACKWARD),
  reply: made,
} as const;

export const endDeputy = {
  method: 'POST',
  path: '/api/deputies/:deputy/end',
  params: z.object({ deputy: z.uuid() }),
  body: z.object({ why }),
  reply: done,
} as const;

export const handOver = {
  method: 'POST',
  path: '/api/hand-overs',
  body: z.object({ from: z.uuid(), to: z.uuid(), fromOn: day, why }),
  reply: made,
} as const;

export const listHandOvers = {
  method: 'GET',
  path: '/api/hand-overs',
  reply: z.object({
    handOvers: z.array(
      z.object({
        id: z.uuid(),
        from: z.uuid(),
        to: z.uuid(),
        fromOn: z.string(),
        why: z.string(),
      }),
    ),
  }),
} as const;

const KINDS = Object.keys(AUDIT_KINDS) as [AuditKind, ...AuditKind[]];

/** Who, on what, of which kind, on which days in China; both days count. */
const auditFilter = {
  account: z.uuid().optional(),
  kind: z.enum(KINDS).optional(),
  object: z.string().max(100).optional(),
  fromOn: day.optional(),
  untilOn: day.optional(),
};

/** Newest first; `next` is the `before` of the page after, `null` on the last. */
export const readAudit = {
  method: 'GET',
  path: '/api/audit',
  query: z.object({
    ...auditFilter,
    before: z.coerce.number().int().positive().optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  reply: z.object({
    lines: z.array(
      z.object({
        id: z.int(),
        recordedAt: z.iso.datetime(),
        account: z.uuid().nullable(),
        name: z.string().nullable(),
        door: z.string(),
        kind: z.enum(KINDS),
        object: z.string().nullable(),
        /** The number of the request that it was about. */
        request: z.string().nullable(),
        why: z.string().nullable(),
        details: z.record(z.string(), z.unknown()),
      }),
    ),
    next: z.int().nullable(),
  }),
} as const;

/** All of it as CSV in UTF-8, newest first; itself a line of the audit. */
export const exportAudit = {
  method: 'GET',
  path: '/api/audit/export',
  query: z.object(auditFilter),
} as const;
