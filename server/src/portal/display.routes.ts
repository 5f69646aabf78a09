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
      return reply
        .header('set-cookie', displayCookie(display))
        .redirect(isOwnPath(back) ? back : '/', 303);
    },
  );
}

/** `//host` and `/\host` name another site. */
function isOwnPath(path: string): boolean {
  return /^\/(?![/\\])/.test(path);
}
