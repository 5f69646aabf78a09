import { describe, expect, test } from 'vitest';
import { testStaff } from './test-staff.ts';

const WHY = { why: '工作需要' };
const TODAY = { fromOn: '2026-11-22', untilOn: '2026-11-22' };

describe('the last administrator of the root organ', () => {
  async function root() {
    const staff = await testStaff();
    const system = await staff.account('system', 'root', 'system-admin');
    const security = await staff.account('security', 'root', 'security-admin');
    await staff.account('leader', 'root', 'leader');
    return { staff, system, security };
  }

  test('is neither disabled nor put on leave nor revoked, until there is another', async () => {
    const { staff, security } = await root();
    const system = await staff.signedIn('system');
    const leader = await staff.signedIn('leader');
    const disable = () => staff.ask(system, 'POST', `/api/accounts/${security}/disable`, WHY);
    const leave = () => staff.ask(leader, 'POST', '/api/leave', { account: security, ...TODAY });
    const title = '这是本平台最后一位能够履职的安全管理员。请先给另一人授予安全管理员，再办理。';
    expect([(await disable()).json.title, (await leave()).json.title]).toEqual([title, title]);

    const other = await staff.account('other', 'root', 'security-admin');
    const browser = await staff.signedIn('other');
    const revoke = async (account: string) => {
      const { id } = await staff.db.owner
        .selectFrom('account_role')
        .select('id')
        .where('account_id', '=', account)
        .executeTakeFirstOrThrow();
      return staff.ask(browser, 'POST', `/api/role-grants/${id}/revoke`, WHY);
    };
    const { id } = (await staff.ask(leader, 'POST', '/api/leave', { account: other, ...TODAY }))
      .json;
    expect((await disable()).status).toBe(422);
    await staff.ask(leader, 'POST', `/api/leave/${id}/end`, WHY);
    expect((await revoke(security)).status).toBe(200);
    const systems = await staff.db.owner
      .selectFrom('account')
      .select('id')
      .where('login', '=', 'system')
      .executeTakeFirstOrThrow();
    expect((await revoke(systems.id)).json.title).toContain('最后一位能够履职的系统管理员');
  });

  test('of an organ below may go: the organ above appoints another', async () => {
    const staff = await testStaff();
    await staff.account('system', 'one', 'system-admin');
    const security = await staff.account('security', 'one', 'security-admin');
    const system = await staff.signedIn('system');

    const { status } = await staff.ask(system, 'POST', `/api/accounts/${security}/disable`, WHY);

    expect(status).toBe(200);
  });
});
