import { listColleagues, listHandOvers } from '@yigongkai/contract/staff';
import { useRead } from '../api/use-read.ts';
import { useMay } from '../shell/session.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { Page } from '../ui/page.tsx';
import { Reading } from '../ui/reading.tsx';
import { Section } from '../ui/section.tsx';
import { EndDeputy } from './end-deputy.tsx';
import type { Colleagues } from './people-page.tsx';
import { HandOverForm, LeaveForm, NameDeputyForm } from './staffing-forms.tsx';

/** Who is away, who acts for whom, and who took over whose work. */
export function StaffingPage() {
  const read = useRead(listColleagues, {});
  const mayStaff = useMay('staffing');
  return (
    <Page
      title="请假、代理和交接"
      lead="代理人在约定的日子里有被代理人的角色，管理员角色除外；办的每件事都记下代谁办理。"
    >
      <Reading read={read}>
        {(colleagues) => (
          <>
            <Leave colleagues={colleagues} mayStaff={mayStaff} />
            <Deputies colleagues={colleagues} mayStaff={mayStaff} />
            {mayStaff && <HandOvers colleagues={colleagues} />}
          </>
        )}
      </Reading>
    </Page>
  );
}

type Part = { readonly colleagues: Colleagues; readonly mayStaff: boolean };

const nameIn =
  ({ accounts }: Colleagues) =>
  (id: string) =>
    accounts.find((one) => one.id === id)?.name ?? '其他机关的人员';

function Leave({ colleagues, mayStaff }: Part) {
  const nameOf = nameIn(colleagues);
  return (
    <Section title="请假">
      <DataTable
        name="请假"
        rows={colleagues.leave}
        rowKey={({ account, fromOn }) => account + fromOn}
        empty="没有登记的请假。"
        columns={[
          { key: 'name', title: '姓名', value: ({ account }) => nameOf(account) },
          { key: 'fromOn', title: '起', value: ({ fromOn }) => fromOn },
          { key: 'untilOn', title: '止（含）', value: ({ untilOn }) => untilOn ?? '' },
        ]}
      />
      {mayStaff && <LeaveForm accounts={colleagues.accounts} />}
    </Section>
  );
}

function Deputies({ colleagues, mayStaff }: Part) {
  const nameOf = nameIn(colleagues);
  return (
    <Section title="代理">
      <DataTable
        name="代理"
        rows={colleagues.deputies}
        rowKey={({ id }) => id}
        empty="没有代理。有人请假时，先在这里指定代理人，工作不会断。"
        columns={[
          { key: 'account', title: '被代理人', value: ({ account }) => nameOf(account) },
          { key: 'deputy', title: '代理人', value: ({ deputy }) => nameOf(deputy) },
          { key: 'fromOn', title: '起', value: ({ fromOn }) => fromOn },
          { key: 'untilOn', title: '止（含）', value: ({ untilOn }) => untilOn ?? '' },
          ...(mayStaff
            ? [
                {
                  key: 'act',
                  title: '办理',
                  isActs: true,
                  value: () => '',
                  draw: ({ id }: Colleagues['deputies'][number]) => <EndDeputy deputy={id} />,
                },
              ]
            : []),
        ]}
      />
      {mayStaff && <NameDeputyForm accounts={colleagues.accounts} />}
    </Section>
  );
}

function HandOvers({ colleagues }: { readonly colleagues: Colleagues }) {
  const read = useRead(listHandOvers, {});
  const nameOf = nameIn(colleagues);
  return (
    <Section title="交接" lead="调岗、离职时写明谁从哪天起接手谁的未办结工作。">
      <Reading read={read}>
        {({ handOvers }) => (
          <DataTable
            name="交接"
            rows={handOvers}
            rowKey={({ id }) => id}
            empty="没有交接记录。"
            columns={[
              { key: 'from', title: '交出', value: ({ from }) => nameOf(from) },
              { key: 'to', title: '接手', value: ({ to }) => nameOf(to) },
              { key: 'fromOn', title: '从哪天起', value: ({ fromOn }) => fromOn },
              { key: 'why', title: '原因', value: ({ why }) => why },
            ]}
          />
        )}
      </Reading>
      <HandOverForm accounts={colleagues.accounts} />
    </Section>
  );
}
