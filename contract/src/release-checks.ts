import { z } from 'zod';
import { words } from './request-facts.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const caseInPath = z.object({ id: z.uuid('编号写错了') });

/** What was found in the exact bytes of a file: what it is and where, never what it says. */
const releaseFinding = z.object({
  finding: z.int(),
  zh: z.string(),
  /** Whether the file waits for a decision over it, or it is only told. */
  level: z.enum(['stop', 'tell']),
  /** 第3页; empty of the file as a whole. */
  place: z.string(),
  /** What to do. */
  todo: z.string(),
  /** By whom and why it may leave nevertheless. */
  decision: z
    .object({
      by: z.string(),
      byName: z.string().nullable(),
      at: z.iso.datetime(),
      why: z.string(),
    })
    .nullable(),
});

const releaseCheck = z.object({
  file: z.uuid(),
  sha256,
  checkedAt: z.iso.datetime(),
  findings: z.array(releaseFinding),
  /** Whether nothing is left over which somebody must decide. */
  isPassed: z.boolean(),
});

export type ReleaseCheck = z.output<typeof releaseCheck>;

/** Screens files of the case that are to leave the house. Of the same bytes a later check takes the earlier one's place. */
export const checkRelease = {
  method: 'POST',
  path: '/api/requests/:id/release-checks',
  params: caseInPath,
  body: z.strictObject({ files: z.array(z.uuid()).min(1, '请选择要检查的文件').max(50) }),
  reply: z.object({ checks: z.array(releaseCheck) }),
} as const;

export const listReleaseChecks = {
  method: 'GET',
  path: '/api/requests/:id/release-checks',
  params: caseInPath,
  reply: z.object({ checks: z.array(releaseCheck) }),
} as const;

/** A named person answers for it that what was found may leave. */
export const decideRelease = {
  method: 'POST',
  path: '/api/requests/:id/release-checks/:finding/decision',
  params: caseInPath.extend({ finding: z.coerce.number().int().min(1) }),
  body: z.strictObject({ why: words }),
  reply: z.object({}),
} as const;
