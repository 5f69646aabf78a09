import { Link } from '@tanstack/react-router';
import { listColleagues } from '@yigongkai/contract/staff';
import { ROLES } from '@yigongkai/law/people/roles';
import type { Reply } from '../api/call.ts';
import { useRead } from '../api/use-read.ts';
import { useMay } from '../shell/session.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { Page } from '../ui/page.tsx';
import { Reading } from '../ui/reading.tsx';
import { MakeAccount } from './make-account.tsx';
import { Sections } from './sections.tsx';

export type Colleagues = Reply<typeof listColleagues>;
export type Colleague = Colleagues['accounts'][number];

/** Who works in the organ, and as what. */
export function PeoplePage() {
  const read = useRead(listColleagues, {});
  const mayMakeAccounts = useMay('accounts');
  return (
    <Page title="人员" {...(mayMakeAccounts && { actions: <MakeAccount /> })}>
      <Reading read={read}>
        {({ accounts, sections }) => (
          <>
            <DataTable<Colleague>
              name="人员"
              rows={accounts}
              rowKey={({ id }) => id}
              empty="本机关还没有账号。系统管理员可以用右上角的“建立账号”建立第一个。"
              columns={[
                {
                  key: 'name',
                  title: '姓名',
                  value: ({ name }) => name,
                  draw: ({ id, name }) => (
                    <Link to="/people/$account" params={{ account: id }}>
                      {name}
                    </Link>
                  ),
                },
                { key: 'login', title: '登录名', value: ({ login }) => login },
                {
                  key: 'roles',
                  title: '角色',
                  value: ({ roles }) =>
                    roles.map(({ role }) => ROLES[role].zh).join('、') || '没有角色',
                },
                {
                  key: 'state',
                  title: '状态',
                  value: ({ isDisabled }) => (isDisabled ? '已停用' : '可用'),
                },
              ]}
            />
            <Sections sections={sections} />
          </>
        )}
      </Reading>
    </Page>
  );
}
