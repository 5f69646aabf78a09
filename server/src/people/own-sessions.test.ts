import { describe, expect, test } from 'vitest';
import { testStaff } from './test-staff.ts';

const WHY = { why: '工作需要' };

describe('sessions', () => {
  test('are listed to their owner, who ends one or all the others', async () => {
    const staff = await testStaff();
    await staff.account('wang', 'one', 'clerk');
    const [first, second, third] = [
      await staff.signedIn('wang'),
      await staff.signedIn('wang'),
      await staff.signedIn('wang'),
    ];
    const list = async () => (await staff.ask(first, 'GET', '/api/sessions')).json.sessions;
    const sessions = await list();
    expect(sessions).toHaveLength(3);
    expect(sessions.filter(({ isThis }: { isThis: boolean }) => isThis)).toMatchObject([
      { organ: { slug: 'one' }, device: 'lightMyRequest', openedAt: '2026-11-22T04:00:00.000Z' },
    ]);
    const { sessions: seconds } = (await staff.ask(second, 'GET', '/api/sessions')).json;
    const own = seconds.find(({ isThis }: { isThis: boolean }) => isThis);

    const end = () => staff.ask(first, 'POST', `/api/sessions/${own.id}/end`);
    expect([(await end()).status, (await end()).status]).toEqual([200, 404]);

    const status = async (browser: typeof first) =>
      (await staff.ask(browser, 'GET', '/api/session')).status;
    expect([await status(first), await status(second), await status(third)]).toEqual([
      200, 401, 200,
    ]);
    expect((await staff.ask(first, 'POST', '/api/session/sign-out-others')).status).toBe(200);
    expect([await status(first), await status(third)]).toEqual([200, 401]);
  });

  test('end in an organ when a role there is taken back', async () => {
    const staff = await testStaff();
    const wang = await staff.account('wang', 'one', 'clerk', 'leader');
    await staff.account('security', 'one', 'security-admin');
    const browser = await staff.signedIn('wang');
    const security = await staff.signedIn('security');
    const { id } = await staff.db.owner
      .selectFrom('account_role')
      .select('id')
      .where('account_id', '=', wang)
      .where('role', '=', 'leader')
      .executeTakeFirstOrThrow();

    await staff.ask(security, 'POST', `/api/role-grants/${id}/revoke`, WHY);

    expect((await staff.ask(browser, 'GET', '/api/session')).status).toBe(401);
    expect((await staff.signIn('wang')).status).toBe(200);
  });
});
