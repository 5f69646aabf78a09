import { listColleagues, revokeRole } from '@yigongkai/contract/staff';
import { ROLES } from '@yigongkai/law/people/roles';
import { App } from 'antd';
import { useAct } from '../api/use-act.ts';
import { useMay } from '../shell/session.tsx';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { ReasonButton } from '../ui/reason-button.tsx';
import { Section } from '../ui/section.tsx';
import type { Colleague, Colleagues } from './people-page.tsx';

type Held = Colleague['roles'][number];

/** The roles of one person in the organ, with their days. */
export function RoleTable({
  person,
  sections,
}: {
  readonly person: Colleague;
  readonly sections: Colleagues['sections'];
}) {
  const mayRevoke = useMay('role-grants');
  const sectionOf = ({ section }: Held) =>
    sections.find(({ id }) => id === section)?.name ?? '全机关';
  const columns: readonly Column<Held>[] = [
    { key: 'role', title: '角色', value: ({ role }) => ROLES[role].zh },
    { key: 'section', title: '科室', value: sectionOf },
    { key: 'fromOn', title: '起', value: ({ fromOn }) => fromOn },
    { key: 'untilOn', title: '止', value: ({ untilOn }) => untilOn ?? '长期' },
  ];
  const acts: Column<Held> = {
    key: 'act',
    title: '办理',
    isActs: true,
    value: () => '',
    draw: (held) => <Revoke held={held} name={person.name} />,
  };
  return (
    <Section title="本机关的角色">
      <DataTable<Held>
        name="本机关的角色"
        rows={person.roles}
        rowKey={({ id }) => id}
        columns={mayRevoke ? [...columns, acts] : columns}
        empty="还没有角色，不能登录。请安全管理员在人员页授予。"
      />
    </Section>
  );
}

function Revoke({ held, name }: { readonly held: Held; readonly name: string }) {
  const { message } = App.useApp();
  const act = useAct(revokeRole, [listColleagues]);
  const send = async (why: string) => {
    const done = await act.send({ params: { grant: held.id }, body: { why } });
    if (done) message.success('角色已经收回。');
    return done !== null;
  };
  return (
    <ReasonButton
      label="收回"
      title={`收回${name}的“${ROLES[held.role].zh}”`}
      effect="立即生效：对方下一次操作时就没有这个角色的权限。"
      isDanger
      act={act}
      onSend={send}
    />
  );
}
