import { REQUEST_STATES } from '@yigongkai/law/requests/request-state';
import { CLOCKS } from '@yigongkai/law/requests/side-clocks';
import { z } from 'zod';
import { wordOf } from './request-facts.ts';

const day = z.string();

/** How near the end of a clock is: `late` after its day, `near` in its last three workdays. */
export const LIGHTS = {
  late: '已逾期',
  near: '临近',
  'in-time': '期限内',
  none: '没有期限在走',
} as const;

/** Open cases of the organ for which one acts, in the order of the law's clocks. */
export const readInbox = {
  method: 'GET',
  path: '/api/inbox',
  reply: z.object({
    on: day,
    /** Whether there are more than are told. */
    isCut: z.boolean(),
    rows: z.array(
      z.object({
        request: z.uuid(),
        number: z.string().nullable(),
        state: wordOf(REQUEST_STATES),
        receivedOn: day.nullable(),
        /** What is to be done next, and who has to do it. */
        next: z.string(),
        by: z.string(),
        clock: z
          .object({
            id: wordOf(CLOCKS),
            due: day,
            /** Whether a holiday notice that is not out yet may still move it. */
            provisional: z.boolean(),
            provision: z.string(),
            /** Workdays that are left, today not counted; `null` once it is late. */
            workdaysLeft: z.int().nullable(),
          })
          .nullable(),
        light: wordOf(LIGHTS),
      }),
    ),
  }),
} as const;
