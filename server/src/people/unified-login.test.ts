import { describe, expect, test } from 'vitest';
import { CLIENT, type Fault, testProvider } from './test-provider.ts';
import { nobody, testStaff } from './test-staff.ts';

const OURS = 'https://www.example.gov.cn';
const NOW = new Date('2026-11-22T04:00:00Z');

async function withProvider() {
  const provider = await testProvider();
  const signIn = { siteOrigin: OURS, unifiedLogin: { issuer: provider.issuer, ...CLIENT } };
  const staff = await testStaff(NOW, { signIn });
  const wang = await staff.account('wang', 'one', 'clerk');
  await staff.account('sysadmin', 'one', 'system-admin');
  const admin = await staff.signedIn('sysadmin');
  const link = (account: string, subject: string) =>
    staff.ask(admin, 'POST', `/api/accounts/${account}/subject`, { subject });
  expect((await link(wang, 'subject-of-wang')).status).toBe(200);
  provider.subject = 'subject-of-wang';

  /** To the provider and back, as a browser goes. @returns the address with which it comes back. */
  const leave = async (browser = nobody()) => {
    const away = await staff.app.inject({ url: '/api/sign-in/unified' });
    for (const { name, value } of away.cookies) browser.cookies[name] = value;
    const there = await fetch(String(away.headers.location), { redirect: 'manual' });
    return { browser, back: String(there.headers.get('location')).replace(OURS, '') };
  };
  return { staff, provider, wang, link, leave };
}

describe('the unified login', () => {
  test('signs in the account that is linked to the subject, once for each way there', async () => {
    const { staff, wang, leave } = await withProvider();
    const { browser, back } = await leave();
    expect((await staff.ask(browser, 'GET', back)).status).toBe(303);
    const session = await staff.ask(browser, 'GET', '/api/session');
    expect(session.json).toMatchObject({ account: wang, organ: { slug: 'one' } });
    expect((await staff.ask(browser, 'GET', back)).status).toBe(401);
  });

  test('lets in nobody whose subject is not linked, and nobody whose account is disabled', async () => {
    const { staff, provider, wang, leave } = await withProvider();
    provider.subject = 'subject-of-nobody';
    const first = await leave();
    expect((await staff.ask(first.browser, 'GET', first.back)).status).toBe(403);
    provider.subject = 'subject-of-wang';
    await staff.db.owner
      .updateTable('account')
      .set({ disabled_at: NOW })
      .where('id', '=', wang)
      .execute();
    const second = await leave();
    expect((await staff.ask(second.browser, 'GET', second.back)).status).toBe(403);
  });

  test('does not end in a browser where it did not begin', async () => {
    const { staff, provider, leave } = await withProvider();
    const { back } = await leave();
    const { browser: another } = await leave();
    expect((await staff.ask(nobody(), 'GET', back)).status).toBe(401);
    expect((await staff.ask(another, 'GET', back)).status).toBe(401);
    expect(provider.exchanges).toBe(0);
  });

  test.each(['nonce', 'audience', 'issuer', 'signature', 'expired'] satisfies Fault[])(
    'refuses a token whose %s is wrong',
    async (fault) => {
      const { staff, provider, leave } = await withProvider();
      provider.fault = fault;
      const { browser, back } = await leave();
      expect((await staff.ask(browser, 'GET', back)).status).toBe(401);
      expect(provider.exchanges).toBe(1);
    },
  );

  test('links a subject to one account, and to no administrator’s', async () => {
    const { staff, link } = await withProvider();
    const zhao = await staff.account('zhao', 'one', 'clerk');
    const auditor = await staff.account('auditor', 'one', 'audit-admin');
    expect((await link(zhao, 'subject-of-wang')).status).toBe(409);
    expect((await link(auditor, 'subject-of-auditor')).status).toBe(422);
  });

  test('is no address where the operator has not set it', async () => {
    const staff = await testStaff();
    expect((await staff.app.inject({ url: '/api/sign-in/unified' })).statusCode).toBe(404);
  });
});
