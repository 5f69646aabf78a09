import type { HolidayNotice } from '@yigongkai/law/calendar/holiday-notice';
import type { EnteredNotice } from '@yigongkai/law/calendar/notice-event';
import { noticesInForce } from '@yigongkai/law/calendar/notices-in-force';
import { type WorkCalendar, workCalendar } from '@yigongkai/law/calendar/work-calendar';

/** The calendars of all regions by one state of the notices. */
export type CalendarSet = (region: string) => WorkCalendar;

/** Regions in which the same notices hold share one calendar. */
export function calendarSet(
  brought: readonly HolidayNotice[],
  entered: readonly EnteredNotice[],
): CalendarSet {
  const byRegion = new Map<string, WorkCalendar>();
  const byAreas = new Map<string, WorkCalendar>();
  return (region) => {
    const known = byRegion.get(region);
    if (known) return known;
    const notices = noticesInForce(brought, entered, region);
    const areas = JSON.stringify([...new Set(notices.map(({ area }) => area))]);
    const calendar = byAreas.get(areas) ?? workCalendar(notices);
    byAreas.set(areas, calendar);
    byRegion.set(region, calendar);
    return calendar;
  };
}
