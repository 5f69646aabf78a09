import { getRouteApi, Link } from '@tanstack/react-router';
import { readYear } from '@yigongkai/contract/calendar';
import { readToday } from '@yigongkai/contract/today';
import { Button } from 'antd';
import { useRead } from '../api/use-read.ts';
import { useMay } from '../shell/session.tsx';
import { Page } from '../ui/page.tsx';
import { Reading } from '../ui/reading.tsx';
import { Section } from '../ui/section.tsx';
import { NoticeList } from './notice-list.tsx';
import { YearGrid } from './year-grid.tsx';

const route = getRouteApi('/calendar');

/** A year as the organ counts it, and the notices that say so. */
export function CalendarPage() {
  const today = useRead(readToday, {});
  const mayEnter = useMay('calendars');
  const asked = route.useSearch().year;
  return (
    <Page
      title="工作日历"
      lead="答复、补正、征求意见等期限都按这里的工作日计算。录入通知后，未办结申请的期限当即重算。"
      {...(mayEnter && {
        actions: (
          <Link to="/calendar/new" className="button-link">
            录入通知
          </Link>
        ),
      })}
    >
      <Reading read={today}>
        {({ on }) => <Year year={asked ?? Number(on.slice(0, 4))} today={on} />}
      </Reading>
      <Section title="依据的通知">
        <NoticeList />
      </Section>
    </Page>
  );
}

function Year({ year, today }: { readonly year: number; readonly today: string }) {
  const read = useRead(readYear, { params: { year } });
  const navigate = route.useNavigate();
  const go = (to: number) => void navigate({ search: { year: to } });
  return (
    <>
      <nav className="year-choice" aria-label="年份">
        <Button onClick={() => go(year - 1)} disabled={year <= 2008}>
          {year - 1}年
        </Button>
        <strong aria-live="polite">{year}年</strong>
        <Button onClick={() => go(year + 1)} disabled={year >= 2100}>
          {year + 1}年
        </Button>
      </nav>
      <Reading read={read}>{(data) => <YearGrid {...data} today={today} />}</Reading>
    </>
  );
}
