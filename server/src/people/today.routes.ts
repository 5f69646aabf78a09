import { readToday } from '@yigongkai/contract/today';
import { dayState } from '@yigongkai/law/calendar/work-calendar';
import { civilDay } from '../civil-day.ts';
import { inScope } from '../db/scope.ts';
import { actorOf } from '../http/actor.ts';
import type { App } from '../http/app-type.ts';
import type { Services } from '../services.ts';

/** What day it is for the law's clocks. */
export function todayRoutes(app: App, { appDb: db, calendars, now }: Services): void {
  app.get(
    readToday.path,
    { config: { permission: 'own-account' }, schema: { response: { 200: readToday.reply } } },
    async (request) => {
      const { organ } = actorOf(request);
      const calendar = await inScope(db, { organ }, (tx) => calendars.of(tx, organ));
      const on = civilDay(now());
      const { state, why, notice } = dayState(calendar, on);
      return { on, state, why, notice: notice && { number: notice.number, title: notice.title } };
    },
  );
}
