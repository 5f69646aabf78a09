import { calendarDay } from '@yigongkai/law/calendar/calendar-day';
import type { HolidayNotice } from '@yigongkai/law/calendar/holiday-notice';
import year2008 from '../calendars/2008.json' with { type: 'json' };
import year2009 from '../calendars/2009.json' with { type: 'json' };
import year2010 from '../calendars/2010.json' with { type: 'json' };
import year2011 from '../calendars/2011.json' with { type: 'json' };
import year2012 from '../calendars/2012.json' with { type: 'json' };
import year2013 from '../calendars/2013.json' with { type: 'json' };
import year2014 from '../calendars/2014.json' with { type: 'json' };
import year2015 from '../calendars/2015.json' with { type: 'json' };
import victoryDay2015 from '../calendars/2015-victory-day.json' with { type: 'json' };
import year2016 from '../calendars/2016.json' with { type: 'json' };
import year2017 from '../calendars/2017.json' with { type: 'json' };
import year2018 from '../calendars/2018.json' with { type: 'json' };
import year2019 from '../calendars/2019.json' with { type: 'json' };
import labourDay2019 from '../calendars/2019-labour-day.json' with { type: 'json' };
import year2020 from '../calendars/2020.json' with { type: 'json' };
import springFestival2020 from '../calendars/2020-spring-festival.json' with { type: 'json' };
import year2021 from '../calendars/2021.json' with { type: 'json' };
import year2022 from '../calendars/2022.json' with { type: 'json' };
import year2023 from '../calendars/2023.json' with { type: 'json' };
import year2024 from '../calendars/2024.json' with { type: 'json' };
import year2025 from '../calendars/2025.json' with { type: 'json' };
import year2026 from '../calendars/2026.json' with { type: 'json' };

/** A notice as its file keeps it: days as text. */
type KeptNotice = Omit<HolidayNotice, 'issuedOn' | 'daysOff' | 'workdays'> & {
  readonly issuedOn: string;
  readonly daysOff: readonly { from: string; to: string; name: string }[];
  readonly workdays: readonly { on: string; name: string }[];
};

/** Every notice of the State Council and its General Office on the holidays of 2008 to 2026. */
export const nationalNotices: readonly HolidayNotice[] = [
  year2008,
  year2009,
  year2010,
  year2011,
  year2012,
  year2013,
  year2014,
  year2015,
  victoryDay2015,
  year2016,
  year2017,
  year2018,
  year2019,
  labourDay2019,
  year2020,
  springFestival2020,
  year2021,
  year2022,
  year2023,
  year2024,
  year2025,
  year2026,
].map(toNotice);

function toNotice({ issuedOn, daysOff, workdays, ...notice }: KeptNotice): HolidayNotice {
  return {
    ...notice,
    issuedOn: calendarDay(issuedOn),
    daysOff: daysOff.map(({ from, to, name }) => ({
      from: calendarDay(from),
      to: calendarDay(to),
      name,
    })),
    workdays: workdays.map(({ on, name }) => ({ on: calendarDay(on), name })),
  };
}
