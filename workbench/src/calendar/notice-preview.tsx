import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { previewNotice } from '@yigongkai/contract/calendar';
import type { HolidayNotice } from '@yigongkai/law/calendar/holiday-notice';
import { Alert, Spin } from 'antd';
import type { Reply } from '../api/call.ts';
import { callSignedIn } from '../api/call-signed-in.ts';
import { asProblem } from '../api/problem.ts';
import { ProblemNote } from '../ui/problem-note.tsx';
import { MovedRequests } from './moved-requests.tsx';

type Foreseen = {
  readonly data: Reply<typeof previewNotice> | undefined;
  readonly error: Error | null;
  readonly isFetching: boolean;
};

/** What the server foresees, asked anew with each change of a notice that can be read. */
export function usePreview(notice: HolidayNotice | null): Foreseen {
  const { data, error, isFetching } = useQuery({
    queryKey: [previewNotice.path, notice],
    queryFn: () => (notice ? callSignedIn(previewNotice, { body: { notice } }) : null),
    enabled: notice !== null,
    retry: false,
    placeholderData: keepPreviousData,
  });
  return { data: notice && data ? data : undefined, error, isFetching };
}

/** What is wrong with the notice, and which open requests it would move. */
export function NoticePreview({
  notice,
  preview: { data, error, isFetching },
}: {
  readonly notice: HolidayNotice | null;
  readonly preview: Foreseen;
}) {
  if (!notice)
    return (
      <p className="quiet">
        填好标题、年份、发文日期、出处和放假的日子，这里就列出哪些申请的期限变动。
      </p>
    );
  const isBlocked = data?.faults.some(({ level }) => level === 'block');
  return (
    <div aria-live="polite" aria-busy={isFetching}>
      <ProblemNote problem={error && asProblem(error)} />
      {isFetching && (
        <p className="quiet">
          <Spin size="small" /> 正在计算……
        </p>
      )}
      {data?.faults.map(({ level, says }) => (
        <Alert
          key={says}
          className="problem"
          type={level === 'block' ? 'error' : 'warning'}
          showIcon
          title={level === 'block' ? '不能这样录入' : '请核对'}
          description={says}
        />
      ))}
      {data && !isBlocked && <MovedRequests moves={data.moves} name="录入后变动的申请" />}
    </div>
  );
}
