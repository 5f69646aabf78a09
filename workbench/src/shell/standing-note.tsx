import { Link } from '@tanstack/react-router';
import { endOwnLeave } from '@yigongkai/contract/sign-in';
import { Alert, Button } from 'antd';
import { useAct } from '../api/use-act.ts';
import { ProblemNote } from '../ui/problem-note.tsx';
import { useReadSessionAgain, useSession } from './session.tsx';

/** Why one may do less than one's roles say, and the way out of it. */
export function StandingNote() {
  const { isAway, mustSetSecondFactor } = useSession();
  return (
    <>
      {mustSetSecondFactor && (
        <Alert
          type="warning"
          showIcon
          banner
          title="您的角色须启用动态码"
          description={
            <>
              本机关要求您的角色启用动态码，启用之前不能办理其他事项。
              <Link to="/account">到“本人账号”启用</Link>
            </>
          }
        />
      )}
      {isAway && <Away />}
    </>
  );
}

function Away() {
  const readSessionAgain = useReadSessionAgain();
  const act = useAct(endOwnLeave, []);
  const send = async () => {
    if (await act.send({})) await readSessionAgain();
  };
  return (
    <>
      <Alert
        type="warning"
        showIcon
        banner
        title="您正在请假"
        description="请假期间可以查看，由代理人办理。"
        action={
          <Button loading={act.isSending} onClick={() => void send()}>
            销假，恢复办理
          </Button>
        }
      />
      <ProblemNote problem={act.problem} />
    </>
  );
}
