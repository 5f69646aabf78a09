import { expect, test } from 'vitest';
import { CHANGED, DIGEST, officeWith, send, states, write } from './test-messages.ts';
import { readMail, testSmtp } from './test-smtp.ts';

test('a reminder waits for the end of the organ’s quiet hours; what is urgent does not', async () => {
  const smtp = await testSmtp();
  const { staff, account } = await officeWith(smtp.outlet(), new Date('2026-11-23T21:00:00+08:00'));
  await write(staff, account, 'due-digest', { on: '11月24日', ...DIGEST });
  await write(staff, account, 'password-changed', CHANGED);

  await send(staff);
  expect(smtp.received.map(({ raw }) => readMail(raw).subject)).toEqual(['您的密码已修改']);
  staff.wait(11 * 3600 - 1);
  expect(await send(staff)).toBe(0);
  staff.wait(1);
  await send(staff);

  expect(smtp.received.map(({ raw }) => readMail(raw).subject)).toEqual([
    '您的密码已修改',
    '11月24日到期提醒（1 件）',
  ]);
});

test('an organ sets its quiet hours itself', async () => {
  const smtp = await testSmtp();
  const { staff, account } = await officeWith(smtp.outlet(), new Date('2026-11-22T23:00:00+08:00'));
  const admin = await staff.signedIn('guanli');
  expect((await staff.ask(admin, 'GET', '/api/quiet-hours')).json).toEqual({
    fromMinute: 1260,
    untilMinute: 480,
    onDaysOff: true,
    isDefault: true,
  });
  const quiet = { fromMinute: 0, untilMinute: 0, onDaysOff: false };
  expect((await staff.ask(admin, 'POST', '/api/quiet-hours', quiet)).status).toBe(200);
  expect((await staff.ask(admin, 'GET', '/api/quiet-hours')).json).toEqual({
    ...quiet,
    isDefault: false,
  });
  await write(staff, account, 'due-digest', { on: '今天', ...DIGEST });

  await send(staff);
  expect(smtp.received).toHaveLength(1);
});

test('without configuration nothing goes out, and the page says so', async () => {
  const { staff, account } = await officeWith({ mode: 'not-configured' });
  await write(staff, account, 'password-changed', CHANGED);
  await send(staff);

  const admin = await staff.signedIn('guanli');
  const { json } = await staff.ask(admin, 'GET', '/api/messages');
  expect(json.channels).toMatchObject([
    { channel: 'email', mode: 'not-configured' },
    { channel: 'sms', mode: 'not-configured' },
  ]);
  expect(json.channels[0].says).toContain('SMTP_HOST');
  expect(json.messages).toMatchObject([{ zh: '密码已修改', state: 'not-configured' }]);
  expect((await staff.ask(admin, 'GET', `/api/messages/${json.messages[0].id}`)).status).toBe(403);
});

test('a demonstration keeps what it would send, and shows it', async () => {
  const { staff, account } = await officeWith({ mode: 'dry-run' });
  await write(staff, account, 'password-changed', CHANGED);
  await send(staff);

  const admin = await staff.signedIn('guanli');
  const { json } = await staff.ask(admin, 'GET', '/api/messages?state=dry-run');
  expect(json.messages).toHaveLength(1);
  const read = await staff.ask(admin, 'GET', `/api/messages/${json.messages[0].id}`);
  expect(read.json).toMatchObject({ subject: '您的密码已修改' });
  expect(read.json.text).toContain('您的登录密码已于2026年11月23日 12:00修改');
});

test('somebody without an address gets nothing, and it is shown', async () => {
  const smtp = await testSmtp();
  const { staff, account } = await officeWith(smtp.outlet());
  await staff.db.owner.deleteFrom('account_address').execute();
  await write(staff, account, 'password-changed', CHANGED);
  await send(staff);
  expect(smtp.received).toEqual([]);
  expect(await states(staff)).toMatchObject({
    messages: [{ state: 'no-address', variables: null }],
  });
});
