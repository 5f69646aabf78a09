import type { Db } from '../db/connect.ts';
import { inScope, setScope } from '../db/scope.ts';
import { tellLinkIssued } from '../mail/account-notices.ts';
import { OperatorProblem } from '../operator-problem.ts';
import { selectAccountByLogin, setDisabled } from './accounts.store.ts';
import { insertAuditLine } from './audit.store.ts';
import { makeAccountLink } from './make-account-link.ts';

/**
 * The operator's way back for somebody who cannot sign in, the last administrator above all: the account is
 * enabled and gets a one-time link. The organ's audit says so.
 *
 * @returns the link's path. @throws OperatorProblem where there is no such account.
 */
export function recoverAccount(db: Db, login: string, now: Date): Promise<string> {
  return inScope(db, { login }, async (tx) => {
    const account = await selectAccountByLogin(tx, login);
    if (!account) throw new OperatorProblem(`没有登录名为 ${login} 的账号。`);
    const { id, organ_id: organ } = account;
    await setScope(tx, { organ, account: id });
    await setDisabled(tx, id, null);
    const link = await makeAccountLink(tx, id, null, now);
    const line = { organ, account: null, door: 'operator', kind: 'link-made', object: id } as const;
    await insertAuditLine(tx, line, now);
    await tellLinkIssued(tx, { account: id, organ }, '运维人员', now);
    return link;
  });
}
