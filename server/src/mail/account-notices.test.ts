import { expect, test } from 'vitest';
import { JOB_KINDS } from '../job-kinds.ts';
import { exampleWorkshop, workOff } from '../jobs/test-jobs.ts';
import { PASSWORD } from '../people/test-staff.ts';
import { SEND_MESSAGE } from './send-message.job.ts';
import { ADDRESS, officeWith, send, states } from './test-messages.ts';
import { readMail, testSmtp } from './test-smtp.ts';

test('one’s own address counts once the code that was sent to it has been entered', async () => {
  const smtp = await testSmtp();
  const { staff } = await officeWith(smtp.outlet());
  const wang = await staff.signedIn('wang');
  const set = { address: 'new@example.org', password: PASSWORD };
  expect(
    (await staff.ask(wang, 'POST', '/api/session/address', { ...set, password: 'wrong' })).status,
  ).not.toBe(200);
  expect((await staff.ask(wang, 'POST', '/api/session/address', set)).status).toBe(200);
  expect((await staff.ask(wang, 'GET', '/api/session/address')).json).toEqual({
    address: ADDRESS,
    unconfirmed: 'new@example.org',
    mode: 'live',
  });
  await send(staff);
  const [mail] = smtp.received;
  expect(mail?.to).toEqual(['new@example.org']);
  const code = /确认码：(\d{8})/.exec(readMail(mail?.raw ?? '').parts[0] ?? '')?.[1] ?? '';
  const confirm = (given: string) =>
    staff.ask(wang, 'POST', '/api/session/address/confirm', { code: given });

  expect((await confirm(code === '00000000' ? '1' : '00000000')).status).toBe(400);
  expect((await confirm(code)).status).toBe(200);
  expect((await staff.ask(wang, 'GET', '/api/session/address')).json).toMatchObject({
    address: 'new@example.org',
    unconfirmed: null,
  });
  expect((await states(staff)).messages).toEqual([{ state: 'sent', variables: null }]);
  await staff.ask(wang, 'POST', '/api/session/address/remove', { password: PASSWORD });
  expect((await staff.ask(wang, 'GET', '/api/session/address')).json).toMatchObject({
    address: null,
  });
});

test.each([
  ['after five wrong ones', 5, 0],
  ['after half an hour', 0, 1800],
])('a code is not good any more %s', async (_name, wrong, seconds) => {
  const smtp = await testSmtp();
  const { staff } = await officeWith(smtp.outlet());
  const wang = await staff.signedIn('wang');
  await staff.ask(wang, 'POST', '/api/session/address', {
    address: 'new@example.org',
    password: PASSWORD,
  });
  await send(staff);
  const code =
    /确认码：(\d{8})/.exec(readMail(smtp.received[0]?.raw ?? '').parts[0] ?? '')?.[1] ?? '';
  const confirm = (given: string) =>
    staff.ask(wang, 'POST', '/api/session/address/confirm', { code: given });
  for (let n = 0; n < wrong; n += 1) await confirm('1');
  staff.wait(seconds - (seconds ? 60 : 0));
  await staff.ask(wang, 'GET', '/api/session');
  staff.wait(seconds ? 60 : 0);
  expect((await confirm(code)).status).toBe(400);
});

test('whoever changes his password is told so by mail', async () => {
  const smtp = await testSmtp();
  const { staff } = await officeWith(smtp.outlet());
  const wang = await staff.signedIn('wang');
  const passwords = { current: PASSWORD, password: 'another long passphrase' };
  expect((await staff.ask(wang, 'POST', '/api/session/password', passwords)).status).toBe(200);
  await send(staff);
  expect(smtp.received.map(({ raw }) => readMail(raw).subject)).toEqual(['您的密码已修改']);
});

test('a new link is told to the account’s owner, but is not in the mail', async () => {
  const smtp = await testSmtp();
  const { staff, account } = await officeWith(smtp.outlet());
  const admin = await staff.signedIn('guanli');
  const made = await staff.ask(admin, 'POST', `/api/accounts/${account}/link`, { why: '忘记密码' });
  await send(staff);
  const { subject, parts } = readMail(smtp.received[0]?.raw ?? '');
  expect(subject).toBe('有人为您的账号生成了一次性链接');
  expect(parts.join('')).not.toContain(made.json.link);
});

test('of a job that was given up the administrators are told', async () => {
  const smtp = await testSmtp();
  const { staff, account } = await officeWith(smtp.outlet());
  const boss = await staff.account('zong', 'root', 'system-admin');
  await staff.db.owner
    .insertInto('account_address')
    .values({ account_id: boss, address: 'zong@example.org' })
    .execute();
  const kind = JOB_KINDS.find(({ name }) => name === 'check-ledger');
  if (!kind) throw new Error('there is no such kind');
  const failing = { ...kind, attempts: 1, run: () => Promise.reject(new Error('no')) };
  await workOff(exampleWorkshop(staff, failing, SEND_MESSAGE));
  expect(smtp.received.map(({ to }) => to)).toEqual([['zong@example.org']]);
  expect(readMail(smtp.received[0]?.raw ?? '').subject).toBe('后台任务已放弃：台账自检');
  expect(account).not.toBe(boss);
});
