import { OTHER_NAME_KINDS, type OtherNameKind } from '@yigongkai/law/people/organ-directory';
import { ORGAN_KINDS, type OrganKind } from '@yigongkai/law/people/organ-kind';
import { z } from 'zod';

const NAME_KINDS = Object.keys(OTHER_NAME_KINDS) as [OtherNameKind, ...OtherNameKind[]];
const KINDS = Object.keys(ORGAN_KINDS) as [OrganKind, ...OrganKind[]];

/** `member` works on this platform, `collected` has only its published reports read here, `sample` is made up. */
export const PRESENCES = ['member', 'collected', 'sample'] as const;

export const otherName = z.object({
  name: z.string().trim().min(2),
  kind: z.enum(NAME_KINDS),
  /** Where it is seen that the organ bears the name. */
  evidence: z.string().nullable().default(null),
});

/** An organ as anyone may see it. */
export const publishedOrgan = z.object({
  slug: z.string(),
  parent: z.string().nullable(),
  kind: z.enum(KINDS),
  presence: z.enum(PRESENCES),
  name: z.string(),
  shortName: z.string().nullable(),
  region: z.string(),
  creditCode: z.string().nullable(),
  names: z.array(otherName),
});

export type PublishedOrgan = z.infer<typeof publishedOrgan>;

/** The permanent part of an organ's address: small letters, digits and hyphens. */
export const organSlug = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '用小写字母、数字和横线，例如 zhen-ban');

export const listOrgans = {
  method: 'GET',
  path: '/api/organs',
  says: '本平台收录的机关',
  reply: z.object({ organs: z.array(publishedOrgan) }),
} as const;

/** Small letters, digits, dots and hyphens: one person's, never shared. */
export const loginName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._-]{2,31}$/, '登录名用 3 至 32 个小写字母、数字、点、横线');

export const newPassword = z.string().min(12, '密码至少 12 个字符').max(200, '密码最多 200 个字符');
