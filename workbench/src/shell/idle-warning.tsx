import { Modal } from 'antd';
import { useEffect, useState } from 'react';
import { lastAnsweredAt } from '../api/call.ts';
import { signInAgain, useSignInIsWanted } from '../api/sign-in-again.ts';
import { type Session, useReadSessionAgain, useSession } from './session.tsx';

const MINUTE = 60_000;

/** The server writes down only each minute that a session is in use, so that it may end that much earlier. */
const SEEN_EVERY = MINUTE;

/** How long before its end a session's end is told. */
const TOLD_BEFORE = 2 * MINUTE;

/** Tells that the session is about to end while nothing is sent, and then opens sign-in over the page. */
export function IdleWarning() {
  const session = useSession();
  const readSessionAgain = useReadSessionAgain();
  const isEnded = useSignInIsWanted();
  const left = useMillisecondsLeft(session);
  useEffect(() => {
    if (left <= 0) void signInAgain();
  }, [left]);
  const isFixed = left > 0 && endsOutrightAt(session) < idlesOutAt(session);
  return (
    <Modal
      open={!isEnded && left > 0 && left <= TOLD_BEFORE}
      title="登录即将结束"
      closable={false}
      okText={isFixed ? '知道了' : '继续使用'}
      cancelButtonProps={{ hidden: true }}
      onOk={() => void readSessionAgain()}
    >
      <p role="timer">
        还有 {Math.max(1, Math.ceil(left / 1000))} 秒
        {isFixed ? '到达本次登录的最长时间，到时请重新登录' : '没有操作，登录就会结束'}。
        已经填写的内容不会丢失。
      </p>
    </Modal>
  );
}

function useMillisecondsLeft(session: Session): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return Math.min(idlesOutAt(session), endsOutrightAt(session)) - now;
}

function idlesOutAt({ idleMinutes }: Session): number {
  const idle = idleMinutes * MINUTE;
  return lastAnsweredAt() + Math.max(idle - SEEN_EVERY, idle / 2);
}

function endsOutrightAt({ endsAt }: Session): number {
  return Date.parse(endsAt);
}
