import { describe, expect, test } from 'vitest';
import { PASSWORD, type Staff, testStaff } from './test-staff.ts';

const WHY = { why: '工作需要' };

function setPassword({ app }: Staff, link: string, password: string, passwordAgain = password) {
  return app.inject({
    method: 'POST',
    url: link,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ password, passwordAgain }).toString(),
  });
}

async function withAdmins() {
  const staff = await testStaff();
  await staff.account('sysadmin', 'one', 'system-admin');
  await staff.account('secadmin', 'one', 'security-admin');
  const system = await staff.signedIn('sysadmin');
  const security = await staff.signedIn('secadmin');
  const grant = (login: string, role: string, more: object = {}) =>
    staff.ask(security, 'POST', '/api/role-grants', {
      login,
      role,
      fromOn: '2026-11-22',
      ...more,
    });
  return { staff, system, security, grant };
}

describe('an account', () => {
  test('is made by the system administrator, gets its role from the security administrator and its password from its owner', async () => {
    const { staff, system, grant } = await withAdmins();
    const made = await staff.ask(system, 'POST', '/api/accounts', { login: 'wang', name: '王某' });
    expect(made.status).toBe(200);
    expect((await staff.ask(system, 'POST', '/api/role-grants', { login: 'wang' })).status).toBe(
      403,
    );
    expect((await grant('wang', 'clerk')).status).toBe(200);
    const { link } = made.json;
    expect((await staff.app.inject({ url: link })).body).toContain(
      '登录名是 <strong>wang</strong>',
    );
    expect((await setPassword(staff, link, 'short')).statusCode).toBe(400);
    expect((await setPassword(staff, link, PASSWORD, 'another one')).body).toContain('不一样');
    expect((await setPassword(staff, link, PASSWORD)).statusCode).toBe(200);
    expect((await setPassword(staff, link, PASSWORD)).statusCode).toBe(410);
    expect((await staff.signIn('wang')).status).toBe(200);
  });

  test('has a login that is nobody else’s, be it in another organ', async () => {
    const { staff, system } = await withAdmins();
    await staff.account('wang', 'other', 'clerk');
    const { status, json } = await staff.ask(system, 'POST', '/api/accounts', {
      login: 'wang',
      name: '另一位',
    });
    expect([status, json.title]).toEqual([409, '登录名 wang 已被使用，请换一个。']);
  });

  test('that is disabled is signed out, lets nobody in, and works again once enabled', async () => {
    const { staff, system } = await withAdmins();
    const wang = await staff.account('wang', 'one', 'clerk');
    const browser = await staff.signedIn('wang');
    const post = (what: string) => staff.ask(system, 'POST', `/api/accounts/${wang}/${what}`, WHY);
    expect((await post('disable')).status).toBe(200);
    expect((await staff.ask(browser, 'GET', '/api/session')).status).toBe(401);
    expect((await staff.signIn('wang')).status).toBe(401);
    expect((await post('enable')).status).toBe(200);
    expect((await staff.signIn('wang')).status).toBe(200);
  });

  test('is recovered by a link, which ends its sessions and its second factor', async () => {
    const { staff, system } = await withAdmins();
    const wang = await staff.account('wang', 'one', 'clerk');
    const browser = await staff.signedIn('wang');
    await staff.db.owner
      .insertInto('second_factor')
      .values({ account_id: wang, secret: 'JBSWY3DPEHPK3PXP', confirmed_at: new Date() })
      .execute();
    const { json } = await staff.ask(system, 'POST', `/api/accounts/${wang}/link`, WHY);
    expect((await setPassword(staff, json.link, 'another long password')).statusCode).toBe(200);
    expect((await staff.ask(browser, 'GET', '/api/session')).status).toBe(401);
    expect((await staff.signIn('wang', { password: 'another long password' })).status).toBe(200);
  });

  test('of an administrator is recovered on the server alone', async () => {
    const { staff, system } = await withAdmins();
    const audit = await staff.account('auditor', 'one', 'audit-admin');
    const { status, json } = await staff.ask(system, 'POST', `/api/accounts/${audit}/link`, WHY);
    expect([status, json.title]).toEqual([
      422,
      '审计管理员的登录只能由运维人员在服务器上恢复（npm run recover）。',
    ]);
  });

  test('of another organ is as if there were none', async () => {
    const { staff, system } = await withAdmins();
    const other = await staff.account('wang', 'other', 'clerk');
    for (const what of ['link', 'disable', 'enable'])
      expect((await staff.ask(system, 'POST', `/api/accounts/${other}/${what}`, WHY)).status).toBe(
        404,
      );
  });
});

describe('a role', () => {
  test('holds from its first day, in the section named', async () => {
    const { staff, system, grant } = await withAdmins();
    await staff.account('wang', 'one', 'clerk');
    const browser = await staff.signedIn('wang');
    const section = (await staff.ask(system, 'POST', '/api/sections', { name: '公开科' })).json.id;
    expect((await grant('wang', 'section-head', { section, fromOn: '2026-11-23' })).status).toBe(
      200,
    );
    const roles = async () =>
      (await staff.ask(browser, 'GET', '/api/session')).json.roles.map(
        ({ role }: { role: string }) => role,
      );
    expect(await roles()).toEqual(['clerk']);
    for (let minutes = 0; minutes < 12 * 60; minutes += 20) {
      staff.wait(20 * 60 - 1);
      await staff.ask(browser, 'GET', '/api/session');
    }
    expect((await staff.ask(browser, 'GET', '/api/session')).status).toBe(200);
    staff.wait(12 * 60 * 60);
    const later = await staff.signedIn('wang');
    const session = await staff.ask(later, 'GET', '/api/session');
    expect(session.json.permissions).toContain('staffing');
  });

  test('is taken back at once', async () => {
    const { staff, security, grant } = await withAdmins();
    await staff.account('wang', 'one', 'clerk');
    const { id } = (await grant('wang', 'leader')).json;
    const browser = await staff.signedIn('wang');
    expect((await staff.ask(browser, 'GET', '/api/hand-overs')).status).toBe(200);
    const revoke = () => staff.ask(security, 'POST', `/api/role-grants/${id}/revoke`, WHY);
    expect((await revoke()).status).toBe(200);
    expect((await staff.ask(browser, 'GET', '/api/hand-overs')).status).toBe(401);
    const again = await staff.signedIn('wang');
    expect((await staff.ask(again, 'GET', '/api/hand-overs')).status).toBe(403);
    expect((await revoke()).status).toBe(404);
  });

  test.each([
    ['wang', 'clerk', { fromOn: '2026-02-29' }, 400],
    ['wang', 'clerk', { untilOn: '2026-11-21' }, 400],
    ['nobody-here', 'clerk', {}, 404],
    ['secadmin', 'clerk', {}, 422],
    ['sysadmin', 'audit-admin', {}, 422],
    ['auditor', 'clerk', {}, 422],
    ['elsewhere', 'audit-admin', {}, 422],
  ])('is refused: %s as %s with %o', async (login, role, more, status) => {
    const { staff, grant } = await withAdmins();
    await staff.account('wang', 'one', 'clerk');
    await staff.account('auditor', 'one', 'audit-admin');
    await staff.account('elsewhere', 'other', 'system-admin');
    const refused = await grant(login, role, more);
    expect(refused.status).toBe(status);
    if (status === 422 && login !== 'secadmin')
      expect(refused.json.provision).toContain('GB/T 22239');
  });

  test('in another organ is held beside one’s own, and acted on there alone', async () => {
    const { staff, grant } = await withAdmins();
    await staff.account('wang', 'other', 'clerk');
    expect((await grant('wang', 'leader')).status).toBe(200);
    const browser = await staff.signedIn('wang');
    const session = () => staff.ask(browser, 'GET', '/api/session');
    expect((await session()).json).toMatchObject({
      organ: { slug: 'other' },
      otherOrgans: [{ slug: 'one' }],
      roles: [{ role: 'clerk' }],
    });
    const before = { ...browser, cookies: { ...browser.cookies } };
    const change = (organ: string) => staff.ask(browser, 'POST', '/api/session/organ', { organ });
    expect((await change('government')).status).toBe(403);
    expect((await change('one')).status).toBe(200);
    expect((await session()).json).toMatchObject({
      organ: { slug: 'one' },
      roles: [{ role: 'leader' }],
    });
    expect((await staff.ask(before, 'GET', '/api/session')).status).toBe(401);
  });
});

describe('the administrators of an organ', () => {
  test('are appointed by that of the government above, once each', async () => {
    const staff = await testStaff();
    await staff.account('sysadmin', 'root', 'system-admin');
    const wang = await staff.account('wang', 'one');
    const li = await staff.account('li-four', 'one');
    const browser = await staff.signedIn('sysadmin');
    await staff.ask(browser, 'POST', '/api/session/organ', { organ: 'one' });
    browser.csrf = (await staff.ask(browser, 'GET', '/api/session')).json.csrf;
    const appoint = (account: string, role: string) =>
      staff.ask(browser, 'POST', '/api/administrators', { account, role });
    expect((await appoint(wang, 'security-admin')).status).toBe(200);
    expect((await appoint(li, 'security-admin')).json.title).toContain('已有安全管理员');
    expect((await appoint(wang, 'audit-admin')).json.title).toContain('不得由同一人担任');
    expect((await appoint(li, 'audit-admin')).status).toBe(200);
  });
});

describe('a deputy', () => {
  async function withHead() {
    const staff = await testStaff();
    const head = await staff.account('head', 'one', 'section-head');
    const deputy = await staff.account('wang', 'one', 'clerk');
    const leader = await staff.account('leader', 'one', 'leader');
    const browser = await staff.signedIn('leader');
    const name = (days: object, who: object = { account: head, deputy }) =>
      staff.ask(browser, 'POST', '/api/deputies', { ...who, ...days });
    return { staff, head, deputy, leader, browser, name };
  }

  test('holds the roles of the other on the days named, and says for whom', async () => {
    const { staff, head, browser, name } = await withHead();
    const wang = await staff.signedIn('wang');
    const may = async () => (await staff.ask(wang, 'GET', '/api/hand-overs')).status;
    expect(await may()).toBe(403);
    const { id } = (await name({ fromOn: '2026-11-22', untilOn: '2026-11-22' })).json;
    expect(await may()).toBe(200);
    const roles = (await staff.ask(wang, 'GET', '/api/session')).json.roles;
    expect(roles).toContainEqual({ role: 'section-head', insteadOf: head });
    expect((await staff.ask(browser, 'POST', `/api/deputies/${id}/end`, WHY)).status).toBe(200);
    expect(await may()).toBe(403);
  });

  test('is nobody himself, nobody of another organ, and nobody who audits', async () => {
    const { staff, head, leader, name } = await withHead();
    const days = { fromOn: '2026-11-22', untilOn: '2026-11-23' };
    const outside = await staff.account('outside', 'other', 'clerk');
    const auditor = await staff.account('auditor', 'one', 'audit-admin');
    expect((await name(days, { account: leader, deputy: leader })).status).toBe(400);
    expect((await name(days, { account: head, deputy: outside })).status).toBe(404);
    expect((await name(days, { account: head, deputy: auditor })).status).toBe(422);
    expect((await name({ fromOn: '2026-11-23', untilOn: '2026-11-22' })).status).toBe(400);
  });

  test('stands among the colleagues beside leave and sections, and a hand-over is written down', async () => {
    const { staff, head, deputy, browser, name } = await withHead();
    const days = { fromOn: '2026-12-01', untilOn: '2026-12-31' };
    await name(days);
    expect(
      (await staff.ask(browser, 'POST', '/api/leave', { account: head, ...days })).status,
    ).toBe(200);
    const over = { from: head, to: deputy, fromOn: '2026-12-01', why: '调离岗位' };
    expect((await staff.ask(browser, 'POST', '/api/hand-overs', over)).status).toBe(200);
    const { json } = await staff.ask(browser, 'GET', '/api/colleagues');
    expect(json.deputies).toMatchObject([{ account: head, deputy, ...days }]);
    expect(json.leave).toMatchObject([{ account: head, ...days }]);
    const { handOvers } = (await staff.ask(browser, 'GET', '/api/hand-overs')).json;
    expect(handOvers).toMatchObject([over]);
  });
});
