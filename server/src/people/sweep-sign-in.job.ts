import { HOURS_COUNTED } from '@yigongkai/law/people/sign-in-delay';
import { z } from 'zod';
import type { JobKind } from '../jobs/job-kind.ts';
import { idleSince } from './open-session.ts';
import { deleteEnded } from './sweep.store.ts';

/** What nobody signs in by any more: it does no harm where it is, but it is about people. */
export const SWEEP_SIGN_IN: JobKind<Record<string, never>> = {
  name: 'sweep-sign-in',
  zh: '清理过期的会话、链接和登录记录',
  payload: z.record(z.string(), z.never()),
  attempts: 3,
  timeoutSeconds: 60,
  schedule: { everyMinutes: 60 },
  run: async ({ now: clock, signIn }) => {
    const now = clock();
    const forgotten = new Date(now.getTime() - HOURS_COUNTED * 3_600_000);
    return async (tx) => {
      const swept = await deleteEnded(tx, { now, idleSince: idleSince(signIn, now), forgotten });
      const { sessions, links, devices, attempts } = swept;
      return `清理了 ${sessions} 个会话、${links} 个一次性链接、${devices} 台设备、${attempts} 条登录失败计数。`;
    };
  },
};
