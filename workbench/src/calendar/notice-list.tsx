import { Link } from '@tanstack/react-router';
import { listNotices } from '@yigongkai/contract/calendar';
import type { Reply } from '../api/call.ts';
import { useRead } from '../api/use-read.ts';
import { DataTable } from '../ui/data-table.tsx';
import { Reading } from '../ui/reading.tsx';
import { NoticeDays } from './notice-days.tsx';
import { NoticeSource } from './notice-source.tsx';

export type Notice = Reply<typeof listNotices>['notices'][number];

/** Every notice by which the organ counts or counted, with where it can be read. */
export function NoticeList() {
  const read = useRead(listNotices, {});
  return (
    <Reading read={read}>
      {({ notices }) => (
        <DataTable<Notice>
          name="放假通知"
          rows={notices}
          rowKey={({ id, notice }) => id ?? `${notice.number} ${notice.title}`}
          empty="还没有通知。"
          details={({ notice }) => <NoticeDays notice={notice} />}
          columns={[
            { key: 'year', title: '年份', value: ({ notice }) => notice.year, isFigure: true },
            {
              key: 'title',
              title: '标题',
              value: ({ notice }) => notice.title,
              draw: ({ id, notice }) =>
                id ? (
                  <Link to="/calendar/notices/$notice" params={{ notice: id }}>
                    {notice.title}
                  </Link>
                ) : (
                  notice.title
                ),
            },
            { key: 'number', title: '文号', value: ({ notice }) => notice.number ?? '没有文号' },
            { key: 'issuedOn', title: '发文日期', value: ({ notice }) => notice.issuedOn },
            { key: 'area', title: '适用', value: ({ notice }) => notice.area ?? '全国' },
            { key: 'state', title: '状态', value: stateOf },
            {
              key: 'source',
              title: '出处',
              value: ({ notice }) => notice.source,
              draw: ({ notice }) => <NoticeSource source={notice.source} title={notice.title} />,
            },
          ]}
        />
      )}
    </Reading>
  );
}

/** Whether it counts, and who entered it. */
export function stateOf({ entered, annulled }: Notice): string {
  if (annulled) return `已作废（${annulled.on}）`;
  return entered ? `有效，${entered.on}录入` : '有效，随软件提供';
}
