import { ANNOUNCED_CHANNELS } from '@yigongkai/law/publications/guide';
import type { Channel } from '@yigongkai/law/requests/channel';
import { z } from 'zod';
import { organSlug } from './people.ts';

const line = z.string().trim().min(2, '至少 2 个字').max(200, '最多 200 个字');
const text = z.string().trim().min(2, '至少 2 个字').max(5000, '最多 5000 个字');

/** The guide of an organ as it is written and read: REG 12(2). */
export const guideBody = z.strictObject({
  classification: text,
  arrangement: text,
  obtaining: text,
  office: z.strictObject({
    name: line,
    address: line,
    postcode: z
      .string()
      .regex(/^\d{6}$/, '邮政编码是 6 位数字')
      .nullable(),
    hours: line,
    telephone: line,
    fax: line.nullable(),
    email: z.email('邮箱地址不完整').nullable(),
  }),
  channels: z
    .array(
      z.strictObject({
        channel: z.enum(ANNOUNCED_CHANNELS as [Channel, ...Channel[]]),
        how: text,
      }),
    )
    .min(1)
    .max(20),
  complaints: z.strictObject({ organ: line, contact: line }),
});

/** A version of a guide: none is changed, a later one stands over it. */
export const publishedGuide = z.object({
  version: z.int().min(1),
  /** The day from which it holds. */
  fromOn: z.string(),
  guide: guideBody,
});

/** Anyone's: the guide of an organ, with its versions' days. */
export const readGuide = {
  method: 'GET',
  path: '/api/organs/:slug/guide',
  says: '机关的政府信息公开指南',
  params: z.object({ slug: organSlug }),
  reply: publishedGuide,
} as const;

/** Publishes a new version of the guide of one's own organ, from today on. */
export const setGuide = {
  method: 'POST',
  path: '/api/guide',
  body: z.strictObject({ guide: guideBody, why: z.string().trim().min(2, '请写明原因').max(500) }),
  reply: z.object({ version: z.int(), fromOn: z.string() }),
} as const;

/** The guide of one's own organ; `null` before the first. */
export const ownGuide = {
  method: 'GET',
  path: '/api/guide',
  reply: z.object({ current: publishedGuide.nullable() }),
} as const;
