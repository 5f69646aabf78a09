import { z } from 'zod';
import { type JobKind, JobProblem } from '../jobs/job-kind.ts';
import { checkLedger } from './check-ledger.ts';

const SHOWN = 5;

/** What it finds is no fault of its own: it is given up at once, so that the administrators are told. */
export const CHECK_LEDGER: JobKind<Record<string, never>> = {
  name: 'check-ledger',
  zh: '台账自检',
  payload: z.record(z.string(), z.never()),
  attempts: 3,
  timeoutSeconds: 3600,
  schedule: { dailyAt: '02:30' },
  run: async ({ appDb, now }, { signal }) => {
    const { streams, events, faults } = await checkLedger(appDb, now(), signal);
    if (faults.length === 0)
      return `核对了上次以来有变化的 ${streams} 个事件序列、${events} 条记录，没有发现问题。`;
    const shown = faults.slice(0, SHOWN).map(({ stream, why }) => `${stream} ${why}`);
    throw new JobProblem(
      `${faults.length} 个事件序列不完整：${shown.join('；')}。请立即保全数据库和备份，并用导出的台账核对。`,
      { isFinal: true },
    );
  },
};
