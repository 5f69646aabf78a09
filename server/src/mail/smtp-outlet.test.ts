import { expect, test } from 'vitest';
import { inScope } from '../db/scope.ts';
import { composeMessage } from './compose-message.ts';
import {
  ADDRESS,
  CHANGED,
  expectNoAddress,
  NOON,
  officeWith,
  send,
  states,
  write,
} from './test-messages.ts';
import { readMail, testSmtp } from './test-smtp.ts';
import { writeMessage } from './write-message.ts';

test('a message reaches the mail server with its Chinese subject, as text and as markup', async () => {
  const smtp = await testSmtp();
  const { staff, account } = await officeWith(smtp.outlet());
  await write(staff, account, 'password-changed', CHANGED);

  await send(staff);

  const [mail] = smtp.received;
  expect(mail).toMatchObject({ from: 'platform@example.org', to: [ADDRESS] });
  const { headers, subject, parts } = readMail(mail?.raw ?? '');
  expect(subject).toBe('您的密码已修改');
  expect(headers).toMatch(/^[\x20-\x7e\r\n]+$/);
  expect(headers).toMatch(/^Message-ID: <[0-9a-f-]{36}@example\.org>\r$/m);
  expect(headers).toContain('Auto-Submitted: auto-generated');
  expect(parts[0]).toContain('您的登录密码已于2026年11月23日 12:00修改');
  expect(parts[1]).toContain('<p>您的登录密码已于2026年11月23日 12:00修改');
  const { messages, jobs } = await states(staff);
  expect(messages).toEqual([{ state: 'sent', variables: null }]);
  expect(jobs).toMatchObject([{ state: 'done' }]);
  await expectNoAddress(staff);
});

test('a message is sent exactly when its act commits', async () => {
  const smtp = await testSmtp();
  const { staff, account } = await officeWith(smtp.outlet());
  const act = inScope(staff.db.app, { organ: staff.organs.one }, async (tx) => {
    const to = { kind: 'account', id: account } as const;
    const message = {
      template: 'password-changed',
      variables: CHANGED,
      to,
      organ: staff.organs.one,
    } as const;
    await writeMessage(tx, message, NOON);
    throw new Error('the act is refused');
  });
  await expect(act).rejects.toThrow('the act is refused');
  expect(await send(staff)).toBe(0);
  expect(smtp.received).toEqual([]);
});

test('what somebody typed begins no header and no markup', async () => {
  const smtp = await testSmtp();
  const { staff, account } = await officeWith(smtp.outlet());
  const job = '清理\r\nBcc: other@example.org\r\n\r\n<img src=x onerror=alert(1)>';
  await write(staff, account, 'job-given-up', { job, says: '<b>&"' });

  await send(staff);

  const [mail] = smtp.received;
  expect(mail?.to).toEqual([ADDRESS]);
  expect(readMail(mail?.raw ?? '').headers).not.toMatch(/^Bcc:/im);
  const composed = composeMessage('job-given-up', { job, says: '无' });
  expect(composed.subject).toBe(
    '后台任务已放弃：清理 Bcc: other@example.org <img src=x onerror=alert(1)>',
  );
  expect(composed.html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(composed.html).not.toContain('<img');
});

test.each([
  ['RCPT', { recipient: () => 450 }],
  ['DATA', { data: () => 451 }],
])('a server that refuses for now after %s is asked again', async (_name, answers) => {
  let isBusy = true;
  const [code] = Object.values(answers).map((answer) => answer());
  const when = () => (isBusy ? (code ?? 450) : null);
  const smtp = await testSmtp('recipient' in answers ? { recipient: when } : { data: when });
  const { staff, account } = await officeWith(smtp.outlet());
  await write(staff, account, 'password-changed', CHANGED);

  await send(staff);
  expect(await states(staff)).toMatchObject({
    messages: [{ state: 'waiting' }],
    jobs: [{ state: 'waiting', says: `邮件服务器暂时不收（${code}），稍后重试。` }],
  });
  isBusy = false;
  staff.wait(30);
  await send(staff);

  expect(smtp.received).toHaveLength(1);
  expect(await states(staff)).toMatchObject({ messages: [{ state: 'sent' }] });
  await expectNoAddress(staff);
});

test('a message that the server refuses for good is given up and shown, without the server’s words', async () => {
  const smtp = await testSmtp({ recipient: () => 550 });
  const { staff, account } = await officeWith(smtp.outlet());
  await write(staff, account, 'password-changed', CHANGED);

  await send(staff);

  expect(await states(staff)).toMatchObject({
    messages: [{ state: 'given-up' }],
    jobs: [
      { state: 'given-up', says: '邮件服务器拒收（550），不再重试。请核对收件人登记的邮箱地址。' },
    ],
  });
  await expectNoAddress(staff);
});

test('a message whose connection is cut in the middle is sent again', async () => {
  const smtp = await testSmtp({ data: 'cut' });
  const { staff, account } = await officeWith(smtp.outlet());
  await write(staff, account, 'password-changed', CHANGED);

  await send(staff);

  const { jobs, messages } = await states(staff);
  expect(messages).toMatchObject([{ state: 'waiting' }]);
  expect(jobs[0]).toMatchObject({ state: 'waiting' });
  expect(jobs[0]?.says).toMatch(/^与邮件服务器连接不上或者中断（E\w+），稍后重试。$/);
});

test('a password that the server does not take is told as the operator’s matter, and is nowhere', async () => {
  const smtp = await testSmtp({
    options: {
      authOptional: false,
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => done(new Error('no')),
    },
  });
  const login = { user: 'platform', password: 'S3cret-of-the-server' };
  const { staff, account } = await officeWith(smtp.outlet({ login }));
  await write(staff, account, 'password-changed', CHANGED);

  await send(staff);

  const { jobs } = await states(staff);
  expect(jobs).toMatchObject([{ state: 'waiting' }]);
  expect(jobs[0]?.says).toContain('登录邮件服务器失败（535）');
  expect(JSON.stringify(jobs) + staff.logged()).not.toContain(login.password);
});

test('a server without TLS gets nothing where TLS is required', async () => {
  const smtp = await testSmtp();
  const { staff, account } = await officeWith(smtp.outlet({ tls: 'starttls' }));
  await write(staff, account, 'password-changed', CHANGED);
  await send(staff);
  expect(smtp.received).toEqual([]);
  expect((await states(staff)).jobs).toMatchObject([
    {
      state: 'waiting',
      says: '与邮件服务器不能建立加密连接。请运维人员核对 SMTP_TLS 和服务器证书。',
    },
  ]);
});
