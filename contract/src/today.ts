import { z } from 'zod';

/** The civil day in China, and whether it is counted as a workday. */
export const readToday = {
  method: 'GET',
  path: '/api/today',
  reply: z.object({
    on: z.string(),
    state: z.enum(['workday', 'day-off', 'not-announced']),
    /** 工作日, 周六, 国庆节, 国庆节调休上班. */
    why: z.string(),
    /** The notice that names the day; `null` where the weekday decides. */
    notice: z.object({ number: z.string().nullable(), title: z.string() }).nullable(),
  }),
} as const;
