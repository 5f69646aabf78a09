import { ROLES } from '@yigongkai/law/people/roles';
import { useMay, useSession } from '../shell/session.tsx';
import { Page } from '../ui/page.tsx';
import { ApiTokens } from './api-tokens.tsx';
import { ChangePassword } from './change-password.tsx';
import { OwnAddress } from './own-address.tsx';
import { OwnSessions } from './own-sessions.tsx';
import { SecondFactor } from './second-factor.tsx';

/** One's own sign-in. */
export function OwnAccountPage() {
  const { login, name, organ, roles } = useSession();
  const mayMakeTokens = useMay('tokens');
  return (
    <Page title="本人账号">
      <dl className="facts">
        <dt>姓名</dt>
        <dd>{name}</dd>
        <dt>登录名</dt>
        <dd>{login}</dd>
        <dt>今天的角色</dt>
        <dd>
          {organ.name}：
          {roles
            .map(({ role, insteadOf }) => `${ROLES[role].zh}${insteadOf ? '（代理）' : ''}`)
            .join('、')}
        </dd>
      </dl>
      <ChangePassword />
      <SecondFactor />
      <OwnAddress />
      <OwnSessions />
      {mayMakeTokens && <ApiTokens />}
    </Page>
  );
}
