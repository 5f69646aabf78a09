import { z } from 'zod';
import type { JobKind } from '../jobs/job-kind.ts';
import { deleteEndedMessages } from './messages.store.ts';

const DAYS_KEPT = 180;

export const SWEEP_MESSAGES: JobKind<Record<string, never>> = {
  name: 'sweep-messages',
  zh: '清理早已结束的消息',
  payload: z.record(z.string(), z.never()),
  attempts: 3,
  timeoutSeconds: 60,
  schedule: { dailyAt: '04:40' },
  run: async ({ now }) => {
    const before = new Date(now().getTime() - DAYS_KEPT * 24 * 3_600_000);
    return async (tx) =>
      `清理了 ${await deleteEndedMessages(tx, before)} 条 ${DAYS_KEPT} 天前结束的消息。`;
  },
};
