import { z } from 'zod';
import type { JobKind } from './job-kind.ts';
import { deleteEndedJobs } from './jobs.store.ts';

/** Longer than any schedule's period: the key of a moment that was due keeps it from being due again. */
const DAYS_KEPT = 90;

export const SWEEP_JOBS: JobKind<Record<string, never>> = {
  name: 'sweep-jobs',
  zh: '清理早已结束的后台任务',
  payload: z.record(z.string(), z.never()),
  attempts: 3,
  timeoutSeconds: 60,
  schedule: { dailyAt: '04:20' },
  run: async ({ now }) => {
    const before = new Date(now().getTime() - DAYS_KEPT * 24 * 3_600_000);
    return async (tx) =>
      `清理了 ${await deleteEndedJobs(tx, before)} 项 ${DAYS_KEPT} 天前结束的任务。`;
  },
};
