import { Secret, TOTP } from 'otpauth';
import { describe, expect, test } from 'vitest';
import { PASSWORD, type Staff, testStaff } from './test-staff.ts';

const auditKinds = async ({ db }: Staff) =>
  (await db.owner.selectFrom('audit_line').select('kind').orderBy('id').execute()).map(
    ({ kind }) => kind,
  );

describe('a second factor that a role asks for', () => {
  async function asked() {
    const staff = await testStaff();
    await staff.account('head', 'one', 'ogi-head');
    await staff.account('clerk', 'one', 'clerk');
    const head = await staff.signedIn('head');
    const body = { value: ['ogi-head'], why: '等级保护要求', source: '示例市演示区通知' };
    await staff.ask(head, 'PUT', '/api/settings/secondFactorFor', body);
    return { staff, head };
  }

  async function setUp(staff: Staff, browser: Awaited<ReturnType<Staff['signedIn']>>) {
    const begun = await staff.ask(browser, 'POST', '/api/session/second-factor', {
      password: PASSWORD,
    });
    const totp = new TOTP({ secret: Secret.fromBase32(begun.json.secret) });
    const code = (at: string) => totp.generate({ timestamp: Date.parse(at) });
    const confirmed = await staff.ask(browser, 'POST', '/api/session/second-factor/confirm', {
      code: code('2026-11-22T16:00:00Z'),
    });
    return { code, confirmed };
  }

  test('keeps who has none from everything but setting it up, from the next day on', async () => {
    const { staff, head } = await asked();
    expect((await staff.ask(head, 'GET', '/api/settings')).status).toBe(200);
    staff.wait(12 * 3600);
    const browser = await staff.signedIn('head');

    expect((await staff.ask(browser, 'GET', '/api/settings')).json).toMatchObject({
      status: 403,
      mustSetSecondFactor: true,
    });
    expect((await staff.ask(browser, 'GET', '/api/session')).json).toMatchObject({
      permissions: ['own-account'],
      hasSecondFactor: false,
      mustSetSecondFactor: true,
    });
    const clerk = await staff.signedIn('clerk');
    expect((await staff.ask(clerk, 'GET', '/api/colleagues')).status).toBe(200);

    expect((await setUp(staff, browser)).confirmed.status).toBe(200);
    expect((await staff.ask(browser, 'GET', '/api/settings')).status).toBe(200);
  });

  test('has recovery codes that are renewed with a code of it, and the old ones are good no more', async () => {
    const { staff } = await asked();
    staff.wait(12 * 3600);
    const browser = await staff.signedIn('head');
    const { code, confirmed } = await setUp(staff, browser);
    const [old] = confirmed.json.recoveryCodes;
    const renew = (given: string) =>
      staff.ask(browser, 'POST', '/api/session/recovery-codes', { code: given });
    expect((await renew('000000')).status).toBe(400);
    staff.wait(30);

    const { status, json } = await renew(code('2026-11-22T16:00:30Z'));

    expect([status, json.recoveryCodes.length]).toEqual([200, 10]);
    expect((await staff.signIn('head', { code: old })).status).toBe(401);
    expect((await staff.signIn('head', { code: json.recoveryCodes[0] })).status).toBe(200);
    expect(await auditKinds(staff)).toContain('recovery-codes-renewed');
  });

  test('that was never set up has no recovery codes', async () => {
    const { staff, head } = await asked();
    expect(
      (await staff.ask(head, 'POST', '/api/session/recovery-codes', { code: '000000' })).status,
    ).toBe(409);
  });
});
