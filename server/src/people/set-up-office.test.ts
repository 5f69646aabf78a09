import { describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../http/test-app.ts';
import { makeSetupLink } from './make-setup-link.ts';
import { isPassword } from './password.ts';

const NOW = new Date('2026-11-22T04:00:00Z');

const FORM = {
  areaName: '示例市演示区',
  government: '示例市演示区人民政府',
  name: '示例管理员',
  login: 'admin',
  password: 'correct horse battery',
  passwordAgain: 'correct horse battery',
};

function submit({ app }: TestApp, token: string, form: Partial<typeof FORM> = {}) {
  return app.inject({
    method: 'POST',
    url: `/setup/${token}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ ...FORM, ...form }).toString(),
  });
}

async function linkTo({ db }: TestApp, now = NOW): Promise<string> {
  const token = await makeSetupLink(db.app, now);
  if (!token) throw new Error('no link');
  return token;
}

describe('the first administrator', () => {
  test('sets up the empty office, once', async () => {
    const office = await testApp(NOW);
    const token = await linkTo(office);

    expect((await submit(office, token)).statusCode).toBe(200);
    expect((await office.app.inject({ url: '/' })).body).toContain('示例市演示区政府信息公开');
    expect((await office.app.inject({ url: '/organs' })).body).toContain('示例市演示区人民政府');

    expect((await submit(office, token)).statusCode).toBe(410);
    expect(await makeSetupLink(office.db.app, NOW)).toBeUndefined();
  });

  test('of two submissions at one moment one sets up the office', async () => {
    const office = await testApp(NOW);
    const token = await linkTo(office);
    const replies = await Promise.all([submit(office, token), submit(office, token)]);
    expect(replies.map(({ statusCode }) => statusCode).sort()).toEqual([200, 410]);
  });

  test('has a password that is stored as a hash of its own', async () => {
    const office = await testApp(NOW);
    await submit(office, await linkTo(office));
    const { password_hash: hash } = await office.db.owner
      .selectFrom('account')
      .select('password_hash')
      .executeTakeFirstOrThrow();
    expect(hash).toMatch(/^\$argon2id\$/);
    expect(await isPassword(FORM.password, hash ?? '')).toBe(true);
    expect(await isPassword(`${FORM.password}.`, hash ?? '')).toBe(false);
  });

  test.each([
    [
      'an earlier start',
      async (office: TestApp) => {
        const earlier = await linkTo(office);
        await linkTo(office);
        return earlier;
      },
    ],
    ['more than a day ago', (office: TestApp) => linkTo(office, new Date('2026-11-21T03:59:59Z'))],
    ['nowhere', async () => 'made-up'],
  ])('cannot use a link from %s', async (_name, token) => {
    const office = await testApp(NOW);
    const url = `/setup/${await token(office)}`;
    expect((await office.app.inject({ url })).statusCode).toBe(410);
    expect((await submit(office, url.slice('/setup/'.length))).statusCode).toBe(410);
  });

  test.each([
    ['a short password', { password: 'short', passwordAgain: 'short' }, '密码至少 12 个字符'],
    ['two passwords', { passwordAgain: 'another password' }, '两次输入的密码不一样'],
    ['no area', { areaName: ' ' }, '请填写地区名称'],
    ['a login with spaces', { login: 'the admin' }, '登录名用'],
  ])('is told what is wrong with %s, and loses nothing else', async (_name, wrong, says) => {
    const office = await testApp(NOW);
    const token = await linkTo(office);
    const { statusCode, body } = await submit(office, token, wrong);
    expect(statusCode).toBe(400);
    expect(body).toContain(says);
    expect(body).toContain('value="示例管理员"');
    expect(body).not.toContain(FORM.password);
    expect((await submit(office, token)).statusCode).toBe(200);
  });
});
