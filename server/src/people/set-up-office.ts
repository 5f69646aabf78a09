import { loginName, newPassword } from '@yigongkai/contract/people';
import { z } from 'zod';
import { civilDay } from '../civil-day.ts';
import type { Db } from '../db/connect.ts';
import { setScope } from '../db/scope.ts';
import { Problem } from '../errors.ts';
import { insertAccount, insertRole } from './accounts.store.ts';
import { addOrgan } from './add-organ.ts';
import { insertAuditLine } from './audit.store.ts';
import { nameArea } from './name-area.ts';
import { hashPassword } from './password.ts';
import { tokenHash } from './secret-token.ts';
import { hasSetupLink, useSetupLink } from './setup-link.store.ts';

const filled = (says: string) => z.string().trim().min(2, says).max(100, '最多 100 个字');

/** What the first administrator gives. The area's government is the root of the tree of organs. */
export const SetupForm = z
  .object({
    areaName: filled('请填写地区名称，例如“某市某区”'),
    government: filled('请填写本级人民政府的全称'),
    name: filled('请填写管理员姓名'),
    login: loginName,
    password: newPassword,
    passwordAgain: z.string(),
  })
  .refine((form) => form.password === form.passwordAgain, {
    path: ['passwordAgain'],
    message: '两次输入的密码不一样',
  });

export type SetupForm = z.infer<typeof SetupForm>;

/**
 * Makes the first account and the area's root organ, and ends the link: all or nothing.
 *
 * @throws Problem `gone` when the link was used, replaced or too old.
 */
export async function setUpOffice(
  db: Db,
  token: string,
  form: SetupForm,
  now: Date,
): Promise<void> {
  if (!(await hasSetupLink(db, tokenHash(token), now))) throw linkGone();
  const passwordHash = await hashPassword(form.password);
  await db.transaction().execute(async (tx) => {
    if (!(await useSetupLink(tx, tokenHash(token), now))) throw linkGone();
    await nameArea(tx, { areaName: form.areaName, isSample: false });
    const organ = await addOrgan(tx, {
      slug: 'government',
      kind: 'government',
      presence: 'member',
      name: form.government,
      region: form.areaName,
    });
    const { login, name } = form;
    await setScope(tx, { organ });
    const account = await insertAccount(tx, { login, name, organ, passwordHash });
    if (!account) throw new Error('an empty office has an account');
    const grant = { account, organ, role: 'system-admin', fromOn: civilDay(now) } as const;
    await insertRole(tx, { ...grant, section: null, untilOn: null, by: null });
    const line = { organ, account, door: 'link', kind: 'account-made', object: account } as const;
    await insertAuditLine(tx, line, now);
  });
}

export function linkGone(): Problem {
  return new Problem(
    'gone',
    '这个链接已经用过或者过期。已经设置过的平台，请到工作台（/office/）登录；还没有设置的，请重新启动服务，得到新的链接。',
  );
}
