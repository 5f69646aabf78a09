import { listOrgansBelow } from '@yigongkai/contract/organs';
import { changeOrgan } from '@yigongkai/contract/sign-in';
import { ORGAN_KINDS } from '@yigongkai/law/people/organ-kind';
import { Button } from 'antd';
import type { Reply } from '../api/call.ts';
import { useAct } from '../api/use-act.ts';
import { useRead } from '../api/use-read.ts';
import { useMay, useSession } from '../shell/session.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNote } from '../ui/problem-note.tsx';
import { Reading } from '../ui/reading.tsx';
import { AddOrgan } from './add-organ.tsx';

type Organ = Reply<typeof listOrgansBelow>['organs'][number];

/** The organ for which one acts and those below it. */
export function OrgansPage() {
  const { organ } = useSession();
  const read = useRead(listOrgansBelow, {});
  const mayAdd = useMay('accounts');
  return (
    <Page
      title="机关"
      lead="本机关和下级机关。管理员在上级机关的角色对下级同样有效：切换到下级机关后，可以给它建立账号、任命首位管理员。"
      {...(mayAdd && { actions: <AddOrgan /> })}
    >
      <Reading read={read}>
        {({ organs }) => (
          <DataTable<Organ>
            name="机关"
            rows={organs}
            rowKey={({ id }) => id}
            empty="没有机关。"
            isOrdered
            columns={[
              { key: 'name', title: '全称', value: ({ name }) => name },
              { key: 'shortName', title: '简称', value: ({ shortName }) => shortName ?? '' },
              { key: 'kind', title: '种类', value: ({ kind }) => ORGAN_KINDS[kind].zh },
              {
                key: 'parent',
                title: '上级',
                value: ({ parent }) => organs.find(({ slug }) => slug === parent)?.name ?? '',
              },
              { key: 'region', title: '地区', value: ({ region }) => region },
              {
                key: 'creditCode',
                title: '统一社会信用代码',
                value: ({ creditCode }) => creditCode ?? '',
              },
              {
                key: 'act',
                title: '办理',
                isActs: true,
                value: () => '',
                draw: (one) => (one.slug === organ.slug ? '当前机关' : <Enter organ={one} />),
              },
            ]}
          />
        )}
      </Reading>
    </Page>
  );
}

function Enter({ organ }: { readonly organ: Organ }) {
  const act = useAct(changeOrgan, []);
  const enter = async () => {
    if (await act.send({ body: { organ: organ.slug } })) location.assign('/office/people');
  };
  return (
    <>
      <Button
        size="small"
        aria-label={`切换到${organ.name}`}
        loading={act.isSending}
        onClick={() => void enter()}
      >
        切换到
      </Button>
      <ProblemNote problem={act.problem} />
    </>
  );
}
