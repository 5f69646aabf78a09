import { z } from 'zod';
import { Problem } from '../errors.ts';
import { type JobKind, JobPostponed } from '../jobs/job-kind.ts';
import { deleteEndedGrants } from './download-grants.store.ts';
import { type Tended, tendFiles } from './tend-files.ts';

export const TEND_FILES: JobKind<Record<string, never>> = {
  name: 'tend-files',
  zh: '检查等待中的文件、清理残留内容和下载链接',
  payload: z.record(z.string(), z.never()),
  attempts: 3,
  timeoutSeconds: 540,
  schedule: { everyMinutes: 10 },
  run: async ({ fileDesk, now: clock }) => {
    const now = clock();
    const tended = await tendFiles(fileDesk).catch((error) => {
      throw error instanceof Problem ? new JobPostponed(inAMinute(now), error.message) : error;
    });
    return async (tx) => `${summary(tended)}，下载链接 ${await deleteEndedGrants(tx, now)} 个。`;
  },
};

/** Too many files wait for their check, or the platform stops. */
function inAMinute(now: Date): Date {
  return new Date(now.getTime() + 60_000);
}

function summary({ checked, clean, infected, unavailable, swept }: Tended): string {
  const scanned = unavailable
    ? `没有查毒（${unavailable}）`
    : `补查病毒 ${clean + infected} 个，其中 ${infected} 个带病毒、已删除`;
  return `检查了 ${checked} 个等待中的文件；${scanned}；清理了残留内容 ${swept} 份`;
}
