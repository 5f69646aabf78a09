import { PERMISSIONS, type Permission } from '@yigongkai/law/people/role-permissions';
import { ROLES, type Role } from '@yigongkai/law/people/roles';
import { z } from 'zod';
import { newPassword, organSlug } from './people.ts';

export const roleWord = z.enum(Object.keys(ROLES) as [Role, ...Role[]]);
export const permissionWord = z.enum(Object.keys(PERMISSIONS) as [Permission, ...Permission[]]);

/** What is wrong with a sign-in is never said apart: the body of 401 says `secondFactor` once the password is right. */
const password = z.string().min(1, '请填写密码').max(200);
const done = z.object({});

/** Who is signed in, for which organ, and what he may do today. */
const sessionReply = z.object({
  account: z.uuid(),
  login: z.string(),
  name: z.string(),
  organ: z.object({ slug: z.string(), name: z.string() }),
  /** The other organs in which the person holds a role of his own. */
  otherOrgans: z.array(z.object({ slug: z.string(), name: z.string() })),
  roles: z.array(z.object({ role: roleWord, insteadOf: z.string().nullable() })),
  permissions: z.array(permissionWord),
  /** On leave today: he reads on, and his deputy acts. */
  isAway: z.boolean(),
  hasSecondFactor: z.boolean(),
  /** A role of his asks for a second factor, and he has none: he may do nothing but set it up. */
  mustSetSecondFactor: z.boolean(),
  /** Minutes without a request after which the session ends. */
  idleMinutes: z.int(),
  /** When it ends even in use. */
  endsAt: z.iso.datetime(),
  /** Sent back in the header `x-csrf-token` with everything that changes something. */
  csrf: z.string(),
});

export const signIn = {
  method: 'POST',
  path: '/api/sign-in',
  body: z.object({
    login: z.string().min(1, '请填写登录名').max(100),
    password,
    /** Of the authenticator, six digits, or a recovery code. */
    code: z.string().max(40).optional(),
  }),
  reply: done,
} as const;

/** What a browser needs to know before anybody has signed in. */
export const readSignInOptions = {
  method: 'GET',
  path: '/api/sign-in',
  reply: z.object({ siteName: z.string(), isSample: z.boolean(), hasUnifiedLogin: z.boolean() }),
} as const;

/** Opens the unified login; the provider sends the browser back to the second address. */
export const unifiedSignIn = {
  method: 'GET',
  path: '/api/sign-in/unified',
  back: '/api/sign-in/unified/back',
} as const;

export const readSession = { method: 'GET', path: '/api/session', reply: sessionReply } as const;

export const signOut = { method: 'POST', path: '/api/session/sign-out', reply: done } as const;

export const signOutEverywhere = {
  method: 'POST',
  path: '/api/session/sign-out-everywhere',
  reply: done,
} as const;

/** Goes on here alone. */
export const signOutOthers = {
  method: 'POST',
  path: '/api/session/sign-out-others',
  reply: done,
} as const;

/** On which devices one is signed in, the latest in use first. */
export const listSessions = {
  method: 'GET',
  path: '/api/sessions',
  reply: z.object({
    sessions: z.array(
      z.object({
        id: z.uuid(),
        /** For which organ one acts there. */
        organ: z.object({ slug: z.string(), name: z.string() }),
        /** What its browser says that it is. */
        device: z.string().nullable(),
        openedAt: z.iso.datetime(),
        lastSeenAt: z.iso.datetime(),
        expiresAt: z.iso.datetime(),
        isThis: z.boolean(),
      }),
    ),
  }),
} as const;

export const endSession = {
  method: 'POST',
  path: '/api/sessions/:session/end',
  params: z.object({ session: z.uuid() }),
  reply: done,
} as const;

/** One is back before the leave in this organ is over. */
export const endOwnLeave = {
  method: 'POST',
  path: '/api/session/leave/end',
  reply: done,
} as const;

export const changeOrgan = {
  method: 'POST',
  path: '/api/session/organ',
  body: z.object({ organ: organSlug }),
  reply: done,
} as const;

export const changePassword = {
  method: 'POST',
  path: '/api/session/password',
  body: z.object({ current: password, password: newPassword }),
  reply: done,
} as const;

/** A new secret for an authenticator; it counts once a code of it has been confirmed. */
export const beginSecondFactor = {
  method: 'POST',
  path: '/api/session/second-factor',
  body: z.object({ password }),
  reply: z.object({ secret: z.string(), address: z.string() }),
} as const;

export const confirmSecondFactor = {
  method: 'POST',
  path: '/api/session/second-factor/confirm',
  body: z.object({ code: z.string().max(10) }),
  /** Shown this once. */
  reply: z.object({ recoveryCodes: z.array(z.string()) }),
} as const;

export const removeSecondFactor = {
  method: 'POST',
  path: '/api/session/second-factor/remove',
  body: z.object({ password }),
  reply: done,
} as const;

/** New ones in place of the old, which are good no more. */
export const renewRecoveryCodes = {
  method: 'POST',
  path: '/api/session/recovery-codes',
  body: z.object({
    /** Of the authenticator: a recovery code does not do. */
    code: z.string().min(1, '请填写动态码').max(10),
  }),
  /** Shown this once. */
  reply: z.object({ recoveryCodes: z.array(z.string()) }),
} as const;

/** API tokens: what a program may do for a person in one organ, and until when. */
export const listTokens = {
  method: 'GET',
  path: '/api/tokens',
  reply: z.object({
    tokens: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        organ: z.string(),
        permissions: z.array(permissionWord),
        createdAt: z.iso.datetime(),
        expiresAt: z.iso.datetime(),
        lastUsedAt: z.iso.datetime().nullable(),
        revokedAt: z.iso.datetime().nullable(),
      }),
    ),
  }),
} as const;

export const makeToken = {
  method: 'POST',
  path: '/api/tokens',
  body: z.object({
    name: z.string().trim().min(1, '请填写令牌的用途').max(100),
    permissions: z.array(permissionWord).min(1, '请至少选择一项权限'),
    days: z.int().min(1, '有效期至少 1 天').max(366, '有效期最多 366 天'),
  }),
  /** The token itself is shown this once. */
  reply: z.object({ id: z.uuid(), token: z.string() }),
} as const;

export const revokeToken = {
  method: 'POST',
  path: '/api/tokens/:token/revoke',
  params: z.object({ token: z.uuid() }),
  reply: done,
} as const;
