import { readToday } from '@yigongkai/contract/today';
import { Button, Popover } from 'antd';
import { useRead } from '../api/use-read.ts';

const STATES = { workday: '工作日', 'day-off': '非工作日', 'not-announced': '安排未公布' } as const;

/** Today and whether it is counted as a workday, with the reason on demand. */
export function Today() {
  const { data } = useRead(readToday, {});
  if (!data) return null;
  const { on, state, why, notice } = data;
  return (
    <Popover
      trigger="click"
      title="今天怎样计算"
      content={
        <div className="narrow">
          <p>
            {on}：{why}。
          </p>
          <p className="quiet">
            {notice
              ? `依据：${notice.title}${notice.number ? `（${notice.number}）` : ''}`
              : '没有通知点名这一天，按星期计算。'}
          </p>
        </div>
      }
    >
      <Button type="text" className="today">
        <time dateTime={on}>{on}</time> {STATES[state]}
      </Button>
    </Popover>
  );
}
