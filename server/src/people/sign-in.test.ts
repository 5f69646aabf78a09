import { permissionsOf } from '@yigongkai/law/people/role-permissions';
import { Secret, TOTP } from 'otpauth';
import { describe, expect, test } from 'vitest';
import { attemptsOf } from './attempts.ts';
import { nobody, PASSWORD, testStaff } from './test-staff.ts';

describe('somebody who signs in', () => {
  test('is told who he is, for which organ and what he may do', async () => {
    const staff = await testStaff();
    const id = await staff.account('wang', 'one', 'clerk');
    const session = await staff.ask(await staff.signedIn('wang'), 'GET', '/api/session');
    expect(session.json).toMatchObject({
      account: id,
      login: 'wang',
      organ: { slug: 'one' },
      otherOrgans: [],
      roles: [{ role: 'clerk', insteadOf: null }],
      permissions: permissionsOf(['clerk']),
    });
  });

  test('has a cookie that no script reads and no other site sends', async () => {
    const staff = await testStaff();
    await staff.account('wang', 'one', 'clerk');
    const reply = await staff.app.inject({
      method: 'POST',
      url: '/api/sign-in',
      payload: { login: 'wang', password: PASSWORD },
    });
    const cookie = String(reply.headers['set-cookie']);
    expect(cookie).toMatch(/yigongkai_session=[\w-]{43}; Path=\/api; HttpOnly; SameSite=Strict/);
    expect(staff.logged()).not.toContain(reply.cookies[0]?.value);
  });

  test('gets a cookie for TLS alone where the site has TLS', async () => {
    const staff = await testStaff(undefined, {
      signIn: { siteOrigin: 'https://www.example.gov.cn' },
    });
    await staff.account('wang', 'one', 'clerk');
    const reply = await staff.app.inject({
      method: 'POST',
      url: '/api/sign-in',
      payload: { login: 'wang', password: PASSWORD },
    });
    for (const cookie of [reply.headers['set-cookie']].flat()) expect(cookie).toContain('; Secure');
  });

  test.each([
    ['a wrong password', 'wang', { password: 'wrong' }],
    ['a login that there is not', 'nobody-here', {}],
    ['a disabled account', 'gone', {}],
    ['an account without a password yet', 'new', {}],
  ])('is told the same for %s', async (_name, login, given) => {
    const staff = await testStaff();
    await staff.account('wang', 'one', 'clerk');
    const gone = await staff.account('gone', 'one', 'clerk');
    const fresh = await staff.account('new', 'one', 'clerk');
    await staff.db.owner
      .updateTable('account')
      .set({ disabled_at: new Date() })
      .where('id', '=', gone)
      .execute();
    await staff.db.owner
      .updateTable('account')
      .set({ password_hash: null })
      .where('id', '=', fresh)
      .execute();
    const { status, json } = await staff.signIn(login, given);
    expect([status, json]).toEqual([401, { status: 401, title: '登录名、密码或者动态码不对。' }]);
  });

  test('without any role today is sent to the security administrator', async () => {
    const staff = await testStaff();
    await staff.account('wang', 'one');
    const { status, json } = await staff.signIn('wang');
    expect([status, json.title]).toEqual([403, '您的账号今天没有角色，请联系本机关的安全管理员。']);
  });
});

describe('a session', () => {
  test('ends when it was idle for too long, and not before', async () => {
    const staff = await testStaff();
    await staff.account('wang', 'one', 'clerk');
    const browser = await staff.signedIn('wang');
    staff.wait(30 * 60 - 1);
    expect((await staff.ask(browser, 'GET', '/api/session')).status).toBe(200);
    staff.wait(30 * 60);
    expect((await staff.ask(browser, 'GET', '/api/session')).status).toBe(401);
  });

  test('ends after its hours even in use', async () => {
    const staff = await testStaff();
    await staff.account('wang', 'one', 'clerk');
    const browser = await staff.signedIn('wang');
    const answers = [];
    for (let minutes = 20; minutes <= 720; minutes += 20) {
      staff.wait(20 * 60);
      answers.push((await staff.ask(browser, 'GET', '/api/session')).status);
    }
    expect(new Set(answers.slice(0, -1))).toEqual(new Set([200]));
    expect(answers.at(-1)).toBe(401);
  });

  test('ends with signing out, and the others with signing out everywhere', async () => {
    const staff = await testStaff();
    await staff.account('wang', 'one', 'clerk');
    const [first, second, third] = [
      await staff.signedIn('wang'),
      await staff.signedIn('wang'),
      await staff.signedIn('wang'),
    ];
    const kept = { ...first, cookies: { ...first.cookies } };
    expect((await staff.ask(first, 'POST', '/api/session/sign-out')).status).toBe(200);
    expect((await staff.ask(kept, 'GET', '/api/session')).status).toBe(401);
    expect((await staff.ask(second, 'POST', '/api/session/sign-out-everywhere')).status).toBe(200);
    expect((await staff.ask(third, 'GET', '/api/session')).status).toBe(401);
  });

  test('goes on under a new secret after the password was changed, and no other does', async () => {
    const staff = await testStaff();
    await staff.account('wang', 'one', 'clerk');
    const [browser, other] = [await staff.signedIn('wang'), await staff.signedIn('wang')];
    const before = { ...browser, cookies: { ...browser.cookies } };
    const password = 'another long password';
    const given = { current: PASSWORD, password };
    expect((await staff.ask(browser, 'POST', '/api/session/password', given)).status).toBe(200);
    expect((await staff.ask(browser, 'GET', '/api/session')).status).toBe(200);
    expect((await staff.ask(before, 'GET', '/api/session')).status).toBe(401);
    expect((await staff.ask(other, 'GET', '/api/session')).status).toBe(401);
    expect((await staff.signIn('wang')).status).toBe(401);
    expect((await staff.signIn('wang', { password })).status).toBe(200);
  });

  test('is no use to another site', async () => {
    const staff = await testStaff();
    await staff.account('wang', 'one', 'clerk');
    const browser = await staff.signedIn('wang');
    const post = (headers: Record<string, string>) =>
      staff.app.inject({
        method: 'POST',
        url: '/api/session/sign-out-everywhere',
        cookies: browser.cookies,
        headers: { host: 'office.example', ...headers },
      });
    const token = { 'x-csrf-token': browser.csrf };
    expect((await post({})).statusCode).toBe(403);
    expect((await post({ 'x-csrf-token': 'x'.repeat(43) })).statusCode).toBe(403);
    for (const origin of ['https://evil.example', 'null', 'https://office.example.evil.example'])
      expect((await post({ ...token, origin })).statusCode).toBe(403);
    expect((await post({ ...token, origin: 'https://office.example' })).statusCode).toBe(200);
  });
});

describe('failures to sign in', () => {
  test('close the place from which they come, longer each time', async () => {
    const staff = await testStaff();
    await staff.account('wang', 'one', 'clerk');
    const fail = () => staff.signIn('wang', { password: 'wrong' });
    for (let failure = 0; failure < 6; failure += 1) expect((await fail()).status).toBe(401);
    const closed = await staff.signIn('wang');
    expect([closed.status, closed.json.seconds]).toEqual([429, 30]);
    staff.wait(30);
    expect((await fail()).status).toBe(401);
    expect((await staff.signIn('wang')).json.seconds).toBe(60);
    staff.wait(60);
    expect((await staff.signIn('wang')).status).toBe(200);
    expect((await fail()).status).toBe(401);
    expect((await staff.signIn('wang')).status).toBe(200);
  });

  test('at one moment do not all go free', async () => {
    const staff = await testStaff();
    await staff.account('wang', 'one', 'clerk');
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => staff.signIn('wang', { password: 'wrong' })),
    );
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(6);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(6);
  });

  test('close an address for whatever login, after a hundred', async () => {
    const staff = await testStaff();
    await staff.account('wang', 'one', 'clerk');
    const here = attemptsOf('', '127.0.0.1', null).find(({ counted }) => counted === 'address');
    const last_failed_at = new Date('2026-11-22T03:00:00Z');
    await staff.db.owner
      .insertInto('sign_in_count')
      .values({ key: here?.key ?? Buffer.alloc(0), failures: 100, last_failed_at })
      .execute();
    expect((await staff.signIn('wang')).status).toBe(200);
    await staff.signIn('whoever', { password: 'wrong' });
    expect((await staff.signIn('wang')).json.seconds).toBe(30);
    const elsewhere = await staff.app.inject({
      method: 'POST',
      url: '/api/sign-in',
      remoteAddress: '192.0.2.1',
      payload: { login: 'wang', password: PASSWORD },
    });
    expect(elsewhere.statusCode).toBe(200);
  });

  test('of strangers do not lock out whoever has signed in on his device before', async () => {
    const staff = await testStaff();
    await staff.account('wang', 'one', 'clerk');
    const own = await staff.signedIn('wang');
    for (let failure = 0; failure < 7; failure += 1)
      await staff.signIn('wang', { password: 'wrong' });
    expect((await staff.signIn('wang')).status).toBe(429);
    expect((await staff.signIn('wang', {}, own)).status).toBe(200);
  });

  test('are in the audit, without the login that nobody has and without a password', async () => {
    const staff = await testStaff();
    const wang = await staff.account('wang', 'one', 'clerk');
    await staff.signIn('wang', { password: 'secret-in-the-field' });
    await staff.signIn('my-password-typed-here', { password: 'secret-in-the-field' });
    const lines = await staff.db.owner.selectFrom('audit_line').selectAll().orderBy('id').execute();
    expect(lines.map(({ kind, account_id, organ_id }) => [kind, account_id, organ_id])).toEqual([
      ['sign-in-failed', wang, staff.organs.one],
      ['sign-in-failed', null, staff.organs.root],
    ]);
    expect(JSON.stringify(lines) + staff.logged()).not.toMatch(/secret-in-the-field|typed-here/);
  });
});

describe('a second factor', () => {
  const NOW = new Date('2026-11-22T04:00:00Z');
  const codeAt = (secret: string, seconds: number) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({
      timestamp: NOW.getTime() + seconds * 1000,
    });

  async function withFactor() {
    const staff = await testStaff(NOW);
    await staff.account('wang', 'one', 'clerk');
    const browser = await staff.signedIn('wang');
    const url = '/api/session/second-factor';
    const { secret } = (await staff.ask(browser, 'POST', url, { password: PASSWORD })).json;
    const confirm = (code: string) => staff.ask(browser, 'POST', `${url}/confirm`, { code });
    return { staff, browser, secret, confirm };
  }

  test('counts once a code of it was confirmed', async () => {
    const { staff, secret, confirm } = await withFactor();
    expect((await staff.signIn('wang')).status).toBe(200);
    expect((await confirm('000000')).status).toBe(400);
    const confirmed = await confirm(codeAt(secret, 0));
    expect(confirmed.json.recoveryCodes).toHaveLength(10);
    const asked = await staff.signIn('wang');
    expect([asked.status, asked.json.secondFactor]).toEqual([401, true]);
  });

  test('takes each code once, and one step of time early or late', async () => {
    const { staff, secret, confirm } = await withFactor();
    await confirm(codeAt(secret, 0));
    expect((await staff.signIn('wang', { code: codeAt(secret, 0) })).status).toBe(401);
    expect((await staff.signIn('wang', { code: codeAt(secret, 30) })).status).toBe(200);
    expect((await staff.signIn('wang', { code: codeAt(secret, 30) })).status).toBe(401);
    staff.wait(120);
    expect((await staff.signIn('wang', { code: codeAt(secret, 60) })).status).toBe(401);
    expect((await staff.signIn('wang', { code: codeAt(secret, 90) })).status).toBe(200);
  });

  test('is replaced by a recovery code, once each', async () => {
    const { staff, secret, confirm } = await withFactor();
    const [code] = (await confirm(codeAt(secret, 0))).json.recoveryCodes;
    expect(code).toMatch(/^([A-Z2-7]{4}-){3}[A-Z2-7]{4}$/);
    expect((await staff.signIn('wang', { code: code.toLowerCase() })).status).toBe(200);
    expect((await staff.signIn('wang', { code })).status).toBe(401);
  });

  test('does not help without the password, which is asked before it is taken away', async () => {
    const { staff, browser, secret, confirm } = await withFactor();
    await confirm(codeAt(secret, 0));
    const wrong = { password: 'wrong', code: codeAt(secret, 30) };
    expect((await staff.signIn('wang', wrong)).json.secondFactor).toBeUndefined();
    const remove = (password: string) =>
      staff.ask(browser, 'POST', '/api/session/second-factor/remove', { password });
    expect((await remove('wrong')).status).toBe(400);
    expect((await remove(PASSWORD)).status).toBe(200);
    expect((await staff.signIn('wang', {}, nobody())).status).toBe(200);
  });
});
