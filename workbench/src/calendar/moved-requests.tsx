import type { Moves } from '@yigongkai/contract/calendar';
import { CLOCKS } from '@yigongkai/law/requests/side-clocks';
import { DataTable } from '../ui/data-table.tsx';

type Moved = Moves['listed'][number];
type Clock = Moved['clocks'][number];
type Row = Clock & Pick<Moved, 'request' | 'number'>;

/** Which open requests of the organ move, clock by clock, from which day to which. */
export function MovedRequests({ moves, name }: { readonly moves: Moves; readonly name: string }) {
  const { requests, onOtherDay, listed } = moves;
  if (requests === 0) return <p>本机关没有未办结的申请因此变动。</p>;
  const rows = listed.flatMap(({ clocks, ...of }) => clocks.map((clock) => ({ ...of, ...clock })));
  return (
    <>
      <p>
        本机关未办结的申请中，<strong className="figure">{onOtherDay}</strong> 件的期限改到另一天，
        <strong className="figure"> {requests - onOtherDay}</strong>{' '}
        件的期限日期不变、由暂定和确定互变。
        {listed.length > 0 && listed.length < requests && `下面列出前 ${listed.length} 件。`}
        {listed.length === 0 && '具体是哪些申请，由办理申请的人员查看。'}
      </p>
      {rows.length > 0 && (
        <DataTable<Row>
          name={name}
          rows={rows}
          rowKey={({ request, clock, of, before }) => `${request} ${clock} ${of} ${before.due}`}
          empty=""
          columns={[
            { key: 'number', title: '申请编号', value: ({ number }) => number ?? '未登记' },
            {
              key: 'clock',
              title: '期限',
              value: ({ clock, of }) => `${CLOCKS[clock].zh}${of ? `（${of}）` : ''}`,
            },
            { key: 'before', title: '原为', value: ({ before }) => written(before) },
            { key: 'after', title: '改为', value: ({ after }) => written(after) },
          ]}
        />
      )}
    </>
  );
}

function written({ due, provisional }: Clock['before']): string {
  if (!due) return '未起算';
  return provisional ? `${due}（暂定）` : due;
}
