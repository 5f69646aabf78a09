import { REQUEST_STATES } from '@yigongkai/law/requests/request-state';
import { z } from 'zod';
import { wordOf } from './request-facts.ts';

/** Finds by number or name what the person may see in the organ for which he acts; nothing by no words. */
export const find = {
  method: 'GET',
  path: '/api/find',
  query: z.object({ q: z.string().trim().max(100).default('') }),
  reply: z.object({
    requests: z.array(
      z.object({
        id: z.uuid(),
        number: z.string(),
        state: wordOf(REQUEST_STATES),
        receivedOn: z.string().nullable(),
      }),
    ),
    people: z.array(z.object({ id: z.uuid(), name: z.string(), login: z.string() })),
    organs: z.array(z.object({ slug: z.string(), name: z.string() })),
  }),
} as const;
