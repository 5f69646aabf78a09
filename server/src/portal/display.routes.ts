import { z } from 'zod';
import type { App } from '../http/app-type.ts';
import { displayCookie, readDisplay, toDisplay } from './display.ts';

const Body = z.object({
  back: z.string().default('/'),
  size: z.string().optional(),
  theme: z.string().optional(),
});

/** Large type, dark and high contrast: a plain form, so that they work without script. */
export function displayRoutes(app: App): void {
  app.post(
    '/display',
    { config: { permission: 'public' }, schema: { body: Body } },
    async ({ body: { back, ...wanted }, headers }, reply) => {
      const display = toDisplay({ ...readDisplay(headers.cookie), ...wanted });
      return reply.header('set-cookie', displayCookie(display)).redirect(ownPath(back), 303);
    },
  );
}

/** As the browser will read it: tabs and line ends fall away, and a path of two slashes names another site. */
function ownPath(back: string): string {
  const here = 'http://here.invalid';
  const url = back.startsWith('/') ? URL.parse(back, here) : null;
  const isOwn = url?.origin === here && !url.pathname.startsWith('//');
  return isOwn ? url.pathname + url.search : '/';
}
