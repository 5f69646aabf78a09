import { Modal } from 'antd';
import { goOnSignedIn, useSignInIsWanted } from '../api/sign-in-again.ts';
import { fetchSession, useReadSessionAgain, useSession } from './session.tsx';
import { SignInForm } from './sign-in-form.tsx';

/** Over the page, when the session has ended under it: what was typed stays. */
export function SignInAgain() {
  const isWanted = useSignInIsWanted();
  const { account, organ } = useSession();
  const readSessionAgain = useReadSessionAgain();
  const onDone = async () => {
    const session = await fetchSession();
    // What stands on the page is another person's, or of another organ.
    if (session.account !== account || session.organ.slug !== organ.slug) return location.reload();
    await readSessionAgain();
    goOnSignedIn();
  };
  return (
    <Modal open={isWanted} title="请重新登录" footer={null} closable={false} destroyOnHidden>
      <p>登录已经结束。您填写的内容还在页面上，登录后接着办。</p>
      <SignInForm hasUnifiedLogin={false} onDone={onDone} />
    </Modal>
  );
}
