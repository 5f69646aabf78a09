import { newPassword } from '@yigongkai/contract/people';
import { z } from 'zod';
import type { Db } from '../db/connect.ts';
import { inScope, setScope } from '../db/scope.ts';
import { Problem } from '../errors.ts';
import { tellPasswordChanged } from '../mail/account-notices.ts';
import { forgetDevices, selectAccountLink, useAccountLink } from './account-links.store.ts';
import { selectOwnAccount, setPasswordHash } from './accounts.store.ts';
import { insertAuditLine } from './audit.store.ts';
import { hashPassword } from './password.ts';
import { deleteSecondFactor } from './second-factor.store.ts';
import { tokenHash } from './secret-token.ts';
import { deleteSessionsOf } from './sessions.store.ts';

export const PasswordForm = z
  .object({ password: newPassword, passwordAgain: z.string() })
  .refine((form) => form.password === form.passwordAgain, {
    path: ['passwordAgain'],
    message: '两次输入的密码不一样',
  });

/** Whose link it is. @throws Problem `gone` when it was used, replaced or is too old. */
export function accountOfLink(db: Db, token: string, now: Date) {
  const secret = tokenHash(token);
  return inScope(db, { secret }, async (tx) => {
    const link = await selectAccountLink(tx, secret, now);
    if (!link) throw linkGone();
    await setScope(tx, { account: link.account_id });
    const account = await selectOwnAccount(tx, link.account_id);
    if (!account || account.disabled_at) throw linkGone();
    return account;
  });
}

/**
 * Sets the password and ends the link, every session, every known device and the second factor: whoever
 * needs a link may have lost any of them.
 *
 * @throws Problem `gone` when it was used, replaced or is too old.
 */
export async function useLink(db: Db, token: string, password: string, now: Date): Promise<void> {
  const { id: account, organ_id: organ } = await accountOfLink(db, token, now);
  const hash = await hashPassword(password);
  await inScope(db, { account, organ }, async (tx) => {
    if (!(await useAccountLink(tx, tokenHash(token), now))) throw linkGone();
    await setPasswordHash(tx, account, hash);
    await deleteSecondFactor(tx, account);
    await deleteSessionsOf(tx, account);
    await forgetDevices(tx, account);
    const line = { organ, account, door: 'link', kind: 'link-used', object: account } as const;
    await insertAuditLine(tx, line, now);
    await tellPasswordChanged(tx, { account, organ }, now);
  });
}

function linkGone(): Problem {
  return new Problem('gone', '这个链接已经用过或者过期。请向本机关的系统管理员要一个新的链接。');
}
