import { Button } from 'antd';
import { Copyable } from '../ui/copyable.tsx';

/** A link by which an account's owner sets the password. */
export function OneTimeLink({
  path,
  onSeen,
}: {
  /** From the root of the site. */
  readonly path: string;
  readonly onSeen: () => void;
}) {
  return (
    <>
      <p>
        请把下面的链接当面或者用安全的方式交给本人，由本人设置密码。链接只能用一次，只显示这一次。
      </p>
      <Copyable label="链接" text={location.origin + path} />
      <p className="quiet">新账号还没有角色：由安全管理员授予角色后，本人才能登录。</p>
      <Button type="primary" onClick={onSeen}>
        已经交给本人
      </Button>
    </>
  );
}
