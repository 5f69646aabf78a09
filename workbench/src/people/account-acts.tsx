import {
  appointAdministrator,
  disableAccount,
  enableAccount,
  listColleagues,
  renewLink,
} from '@yigongkai/contract/staff';
import { App, Button, Modal } from 'antd';
import { useState } from 'react';
import type { Given } from '../api/call.ts';
import { useAct } from '../api/use-act.ts';
import { useSignInOptions } from '../shell/sign-in-page.tsx';
import { ProblemNote } from '../ui/problem-note.tsx';
import { ReasonButton } from '../ui/reason-button.tsx';
import { Section } from '../ui/section.tsx';
import { LinkSubject } from './link-subject.tsx';
import { OneTimeLink } from './one-time-link.tsx';
import type { Colleague } from './people-page.tsx';

/** What the system administrator does with an account. */
export function AccountActs({
  person,
  colleagues,
}: {
  readonly person: Colleague;
  readonly colleagues: readonly Colleague[];
}) {
  const options = useSignInOptions();
  const held = colleagues.flatMap(({ roles }) => roles.map(({ role }) => role));
  const vacant = KINDS.filter((role) => !held.includes(role));
  return (
    <Section title="账号">
      <div className="acts">
        <RenewLink person={person} />
        {person.isDisabled ? <Enable person={person} /> : <Disable person={person} />}
      </div>
      {!person.isDisabled && vacant.length > 0 && <Appoint person={person} vacant={vacant} />}
      {options?.hasUnifiedLogin && <LinkSubject account={person.id} />}
    </Section>
  );
}

function RenewLink({ person }: { readonly person: Colleague }) {
  const [link, setLink] = useState<string | null>(null);
  const act = useAct(renewLink, []);
  const send = async (why: string) => {
    const made = await act.send({ params: { account: person.id }, body: { why } });
    if (made) setLink(made.link);
    return made !== null;
  };
  return (
    <>
      <ReasonButton
        label="重新生成一次性链接"
        title={`给${person.name}重新生成链接`}
        effect="本人忘记密码或者丢失手机时使用。用了链接以后，原来的密码、动态码和登录都失效。"
        act={act}
        onSend={send}
      />
      <Modal
        title="一次性链接"
        open={link !== null}
        onCancel={() => setLink(null)}
        footer={null}
        destroyOnHidden
      >
        {link && <OneTimeLink path={link} onSeen={() => setLink(null)} />}
      </Modal>
    </>
  );
}

function Disable({ person }: { readonly person: Colleague }) {
  const { message } = App.useApp();
  const act = useAct(disableAccount, [listColleagues]);
  const send = async (why: string) => {
    const done = await act.send({ params: { account: person.id }, body: { why } });
    if (done) message.success('账号已经停用。');
    return done !== null;
  };
  return (
    <ReasonButton
      label="停用账号"
      title={`停用${person.name}的账号`}
      effect="立即生效：所有设备上的登录结束，接口令牌失效。办过的事和审计记录都保留。"
      isDanger
      act={act}
      onSend={send}
    />
  );
}

function Enable({ person }: { readonly person: Colleague }) {
  const { message } = App.useApp();
  const act = useAct(enableAccount, [listColleagues]);
  const send = async (why: string) => {
    const done = await act.send({ params: { account: person.id }, body: { why } });
    if (done) message.success('账号已经恢复。');
    return done !== null;
  };
  return (
    <ReasonButton
      label="恢复账号"
      title={`恢复${person.name}的账号`}
      effect="恢复后可以用原来的密码登录，仍在有效期内的角色继续有效。"
      act={act}
      onSend={send}
    />
  );
}

const ADMINISTRATORS = {
  'security-admin': '安全管理员',
  'audit-admin': '审计管理员',
  'system-admin': '系统管理员',
} as const satisfies Record<Given<typeof appointAdministrator>['body']['role'], string>;

type Administrator = keyof typeof ADMINISTRATORS;

const KINDS = Object.keys(ADMINISTRATORS) as Administrator[];

/** Only the first of each kind; later ones are the security administrator's to name. */
function Appoint({
  person,
  vacant,
}: {
  readonly person: Colleague;
  readonly vacant: readonly Administrator[];
}) {
  const { message } = App.useApp();
  const act = useAct(appointAdministrator, [listColleagues]);
  const appoint = async (role: Administrator) => {
    if (await act.send({ body: { account: person.id, role } }))
      message.success(`已任命为${ADMINISTRATORS[role]}。`);
  };
  return (
    <>
      <p className="lead">
        本机关还没有某种管理员时，由系统管理员任命第一位；以后由安全管理员授予角色。
      </p>
      <ProblemNote problem={act.problem} />
      <div className="acts">
        {vacant.map((role) => (
          <Button key={role} loading={act.isSending} onClick={() => void appoint(role)}>
            任命为首位{ADMINISTRATORS[role]}
          </Button>
        ))}
      </div>
    </>
  );
}
