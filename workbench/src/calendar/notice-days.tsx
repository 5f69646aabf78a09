import type { HolidayNotice } from '@yigongkai/law/calendar/holiday-notice';

/** What a notice fixes, day by day. */
export function NoticeDays({ notice }: { readonly notice: HolidayNotice }) {
  const { daysOff, workdays, amends, note } = notice;
  return (
    <dl className="facts">
      <dt>放假</dt>
      <dd>
        {daysOff.map(({ from, to, name }) => (
          <div key={from}>
            {name}：{from === to ? from : `${from} 至 ${to}`}
          </div>
        ))}
        {daysOff.length === 0 && '没有'}
      </dd>
      <dt>上班</dt>
      <dd>
        {workdays.map(({ on, name }) => (
          <div key={on}>
            {on}（{name}）
          </div>
        ))}
        {workdays.length === 0 && '没有'}
      </dd>
      {amends && (
        <>
          <dt>修改</dt>
          <dd>{amends}</dd>
        </>
      )}
      {note && (
        <>
          <dt>备注</dt>
          <dd>{note}</dd>
        </>
      )}
    </dl>
  );
}
