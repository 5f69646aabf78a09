import { useParams } from '@tanstack/react-router';
import { listColleagues } from '@yigongkai/contract/staff';
import { useRead } from '../api/use-read.ts';
import { useMay } from '../shell/session.tsx';
import { Page } from '../ui/page.tsx';
import { Reading } from '../ui/reading.tsx';
import { AccountActs } from './account-acts.tsx';
import { GrantRole } from './grant-role.tsx';
import type { Colleague, Colleagues } from './people-page.tsx';
import { RoleTable } from './role-table.tsx';

/** One person of the organ: what he holds, and what an administrator may do about it. */
export function AccountPage() {
  const { account: id } = useParams({ from: '/people/$account' });
  const read = useRead(listColleagues, {});
  return (
    <Reading read={read}>
      {(colleagues) => {
        const person = colleagues.accounts.find((one) => one.id === id);
        return person ? <Person person={person} colleagues={colleagues} /> : <NobodyPage />;
      }}
    </Reading>
  );
}

function NobodyPage() {
  return (
    <Page title="没有这个人员">
      <p>本机关没有这个账号。其他机关的人员，请切换到那个机关后查看。</p>
    </Page>
  );
}

function Person({
  person,
  colleagues,
}: {
  readonly person: Colleague;
  readonly colleagues: Colleagues;
}) {
  const mayKeepAccounts = useMay('accounts');
  const mayGrant = useMay('role-grants');
  return (
    <Page title={person.name}>
      <dl className="facts">
        <dt>登录名</dt>
        <dd>{person.login}</dd>
        <dt>状态</dt>
        <dd>{person.isDisabled ? '已停用，不能登录' : '可用'}</dd>
      </dl>
      <RoleTable person={person} sections={colleagues.sections} />
      {mayGrant && <GrantRole login={person.login} sections={colleagues.sections} />}
      {mayKeepAccounts && <AccountActs person={person} colleagues={colleagues.accounts} />}
    </Page>
  );
}
