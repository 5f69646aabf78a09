import { z } from 'zod';
import type { JobKind } from '../jobs/job-kind.ts';
import { sweepVisits } from '../requests/sweep-visits.ts';
import { deleteEndedDrafts } from './drafts.store.ts';

/** Forms that nobody sent within a day, and browsers that followed a case. */
export const SWEEP_DRAFTS: JobKind<Record<string, never>> = {
  name: 'sweep-drafts',
  zh: '清理过期的申请草稿和查询会话',
  payload: z.record(z.string(), z.never()),
  attempts: 3,
  timeoutSeconds: 60,
  schedule: { everyMinutes: 60 },
  run: async ({ now: clock }) => {
    const now = clock();
    return async (tx) => {
      const drafts = await deleteEndedDrafts(tx, now);
      return `清理了 ${drafts} 份申请草稿、${await sweepVisits(tx, now)} 个查询会话。`;
    };
  },
};
