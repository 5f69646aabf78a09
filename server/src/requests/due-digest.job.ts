import { isWorkday } from '@yigongkai/law/calendar/workdays';
import { writtenDay } from '@yigongkai/law/instruments/written-day';
import { z } from 'zod';
import { civilDay } from '../civil-day.ts';
import { inScope, setScope } from '../db/scope.ts';
import type { JobKind } from '../jobs/job-kind.ts';
import { lastDueMoment } from '../jobs/schedule.ts';
import { writeMessage } from '../mail/write-message.ts';
import { officeOrgans } from '../people/office-organs.ts';
import { onDuty } from '../people/on-duty.ts';
import type { Services } from '../services.ts';
import { type DueDigest, dueDigest } from './due-digest.ts';

const SCHEDULE = { dailyAt: '08:30' } as const;

type OrgansDigest = {
  readonly organ: string;
  readonly digest: DueDigest;
  readonly accounts: readonly string[];
};

/** Tells the officers and heads of each OGI office on its workdays how many cases press: figures, and no case. */
export const DUE_DIGEST: JobKind<Record<string, never>> = {
  name: 'due-digest',
  zh: '工作日发送到期提醒',
  payload: z.record(z.string(), z.never()),
  attempts: 3,
  timeoutSeconds: 540,
  schedule: SCHEDULE,
  run: async (services) => {
    const now = services.now();
    const today = civilDay(now);
    if (civilDay(lastDueMoment(SCHEDULE, now)) !== today) return '当日没有执行，不再补发。';
    const digests: OrgansDigest[] = [];
    for (const organ of await officeOrgans(services.appDb)) {
      const found = await digestOf(services, organ, now);
      if (found) digests.push(found);
    }
    return async (tx) => {
      let written = 0;
      for (const { organ, digest, accounts } of digests) {
        await setScope(tx, { organ });
        const variables = { on: writtenDay(today), ...digest };
        for (const id of accounts) {
          const to = { kind: 'account', id } as const;
          await writeMessage(tx, { template: 'due-digest', variables, to, organ }, now);
          written += 1;
        }
      }
      return `${digests.length} 个机关有临近或者超过期限的申请，写了 ${written} 份提醒。`;
    };
  },
};

/** `null` on a day off of the organ, and where nothing presses. */
function digestOf(
  { appDb, calendars }: Services,
  organ: string,
  now: Date,
): Promise<OrgansDigest | null> {
  return inScope(appDb, { organ }, async (tx) => {
    const today = civilDay(now);
    const calendar = await calendars.of(tx, organ);
    if (!isWorkday(calendar, today)) return null;
    const digest = await dueDigest(tx, organ, calendar, today);
    if (digest.late + digest.second.count + digest.first.count === 0) return null;
    return { organ, digest, accounts: await onDuty(tx, organ, ['ogi-officer', 'ogi-head'], now) };
  });
}
