import { Link } from '@tanstack/react-router';
import { LIGHTS, readInbox } from '@yigongkai/contract/inbox';
import { REQUEST_STATES } from '@yigongkai/law/requests/request-state';
import { CLOCKS } from '@yigongkai/law/requests/side-clocks';
import type { Reply } from '../api/call.ts';
import { useRead } from '../api/use-read.ts';
import { useMay } from '../shell/session.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { Page } from '../ui/page.tsx';
import { Reading } from '../ui/reading.tsx';

type Row = Reply<typeof readInbox>['rows'][number];

/** What must be done, by whom, by when. */
export function InboxPage() {
  const mayAct = useMay('request.act');
  return (
    <Page
      title="待办"
      lead="按法定期限先后排列，不按收到的先后。期限由事件和工作日历算出，没有人填写。"
    >
      {mayAct ? <Inbox /> : <NoCases />}
    </Page>
  );
}

function NoCases() {
  return (
    <p>
      您今天的角色不办理申请。管理员的工作在<Link to="/people">人员机构</Link>里。
    </p>
  );
}

function Inbox() {
  const read = useRead(readInbox, {});
  return (
    <Reading read={read}>
      {({ rows, isCut }) => (
        <>
          {isCut && <p role="status">未办结的申请很多，这里显示最急的 {rows.length} 件。</p>}
          <DataTable<Row>
            name="待办"
            rows={rows}
            rowKey={({ request }) => request}
            empty="没有未办结的申请。新的申请登记以后，会按法定期限排在这里。"
            isOrdered
            columns={[
              { key: 'light', title: '期限', value: ({ light }) => light, draw: drawLight },
              { key: 'due', title: '最迟', value: ({ clock }) => clock?.due ?? '', draw: drawDue },
              { key: 'number', title: '申请编号', value: ({ number }) => number ?? '尚未登记' },
              { key: 'next', title: '下一步', value: ({ next }) => next },
              { key: 'by', title: '由谁', value: ({ by }) => by },
              { key: 'state', title: '状态', value: ({ state }) => REQUEST_STATES[state] },
              { key: 'receivedOn', title: '收到', value: ({ receivedOn }) => receivedOn ?? '' },
              {
                key: 'provision',
                title: '依据',
                value: ({ clock }) => clock?.provision ?? '',
              },
            ]}
          />
        </>
      )}
    </Reading>
  );
}

function drawLight({ light, clock }: Row) {
  const left = clock?.workdaysLeft;
  return (
    <span className={`light ${light}`}>
      {LIGHTS[light]}
      {typeof left === 'number' && (left === 0 ? '，今天到期' : `，剩 ${left} 个工作日`)}
    </span>
  );
}

function drawDue({ clock }: Row) {
  if (!clock) return <span className="quiet">无</span>;
  return (
    <>
      <time dateTime={clock.due}>{clock.due}</time> {CLOCKS[clock.id].zh}
      {clock.provisional && <span className="quiet">（放假安排公布后可能变动）</span>}
    </>
  );
}
