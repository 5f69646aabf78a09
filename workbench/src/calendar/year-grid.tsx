import type { readYear } from '@yigongkai/contract/calendar';
import type { Reply } from '../api/call.ts';
import { dayMark, namedSpans } from './day-mark.ts';

type Year = Reply<typeof readYear>;
type Day = Year['days'][number];

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'] as const;

/** Twelve months, each day with its state by mark and by word. */
export function YearGrid({ year, isAnnounced, days, today }: Year & { readonly today: string }) {
  const workdays = days.filter(({ counts }) => counts).length;
  return (
    <section aria-label={`${year}年日历`}>
      <p>
        全年工作日 <strong className="figure">{workdays}</strong> 天。
        {!isAnnounced && (
          <strong>
            {' '}
            {year}年放假安排没有录入，暂按周一至周五计算；落在这一年的期限都是暂定的。
          </strong>
        )}
      </p>
      <p className="day-legend quiet">
        <span className="day-off">休</span> 通知放假 <span className="day-worked">班</span> 调休上班{' '}
        <span className="day-rest">周末</span> 休息{' '}
        {!isAnnounced && (
          <>
            <span className="day-open">暂</span> 安排未公布
          </>
        )}
      </p>
      <div className="year-grid">
        {Array.from({ length: 12 }, (_, at) => (
          <Month
            // biome-ignore lint/suspicious/noArrayIndexKey: months stand in their order.
            key={at}
            month={at + 1}
            days={days.filter(({ on }) => Number(on.slice(5, 7)) === at + 1)}
            today={today}
          />
        ))}
      </div>
    </section>
  );
}

function Month({
  month,
  days,
  today,
}: {
  readonly month: number;
  readonly days: readonly Day[];
  readonly today: string;
}) {
  const spans = namedSpans(days);
  return (
    <div className="month">
      <table>
        <caption>{month}月</caption>
        <thead>
          <tr>
            {WEEKDAYS.map((name) => (
              <th key={name} scope="col" aria-label={`周${name}`}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(days).map((week) => (
            <tr key={week.find((day) => day)?.on}>
              {week.map((day, at) =>
                day ? (
                  <DayCell key={day.on} day={day} isToday={day.on === today} />
                ) : (
                  <td key={WEEKDAYS[at]} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {spans.length > 0 && (
        <ul className="named-days">
          {spans.map(({ days: written, why }) => (
            <li key={written}>
              <span className="figure">{written}</span> {why}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function DayCell({ day, isToday }: { readonly day: Day; readonly isToday: boolean }) {
  const { className, mark } = dayMark(day);
  return (
    <td
      className={isToday ? `${className} today-cell` : className}
      title={`${day.on} ${day.why}`}
      {...(isToday && { 'aria-current': 'date' })}
    >
      <time dateTime={day.on}>{Number(day.on.slice(8))}</time>
      {mark && <span className="mark">{mark}</span>}
    </td>
  );
}

/** Rows from Monday to Sunday; `null` where the month has no such day. */
function weeksOf(days: readonly Day[]): (Day | null)[][] {
  const first = days[0];
  if (!first) return [];
  const before = (new Date(`${first.on}T00:00:00Z`).getUTCDay() + 6) % 7;
  const cells = [...Array<null>(before).fill(null), ...days];
  const weeks = Math.ceil(cells.length / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_none, at) => cells[week * 7 + at] ?? null),
  );
}
