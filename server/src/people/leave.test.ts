import { PERMISSIONS, permissionsOf } from '@yigongkai/law/people/role-permissions';
import { describe, expect, test } from 'vitest';
import { type Staff, testStaff } from './test-staff.ts';

const WHY = { why: '工作需要' };
const TODAY = { fromOn: '2026-11-22', untilOn: '2026-11-22' };

const auditKinds = async ({ db }: Staff) =>
  (await db.owner.selectFrom('audit_line').select('kind').orderBy('id').execute()).map(
    ({ kind }) => kind,
  );

describe('who is on leave', () => {
  async function away() {
    const staff = await testStaff();
    const wang = await staff.account('wang', 'one', 'ogi-head');
    await staff.account('leader', 'one', 'leader');
    const leader = await staff.signedIn('leader');
    const record = { account: wang, ...TODAY };
    const { id } = (await staff.ask(leader, 'POST', '/api/leave', record)).json;
    return { staff, wang, leader, leave: id, browser: await staff.signedIn('wang') };
  }

  test('reads on, and does nothing until he is back', async () => {
    const { staff, browser } = await away();

    expect((await staff.ask(browser, 'GET', '/api/colleagues')).status).toBe(200);
    expect((await staff.ask(browser, 'GET', '/api/session')).json).toMatchObject({
      isAway: true,
      permissions: permissionsOf(['ogi-head']).filter((one) => PERMISSIONS[one].onLeave),
    });
    const refused = await staff.ask(browser, 'GET', '/api/settings');
    expect([refused.status, refused.json.title]).toEqual([
      403,
      '您今天请假，由代理人办理。提前回来的，请先在“本人账号”中销假。',
    ]);

    expect((await staff.ask(browser, 'POST', '/api/session/leave/end')).status).toBe(200);
    expect((await staff.ask(browser, 'GET', '/api/settings')).status).toBe(200);
    expect((await staff.ask(browser, 'POST', '/api/session/leave/end')).status).toBe(409);
  });

  test('acts again when his leave was ended for him', async () => {
    const { staff, browser, leader, leave } = await away();
    const end = () => staff.ask(leader, 'POST', `/api/leave/${leave}/end`, WHY);

    expect((await end()).status).toBe(200);

    expect((await staff.ask(browser, 'GET', '/api/settings')).status).toBe(200);
    expect((await end()).status).toBe(404);
    expect((await auditKinds(staff)).filter((kind) => kind.startsWith('leave'))).toEqual([
      'leave-recorded',
      'leave-ended',
    ]);
  });

  test('is stood in for by his deputy, who is named beside him', async () => {
    const { staff, wang, leader } = await away();
    const deputy = await staff.account('zhao', 'one', 'clerk');
    const zhao = await staff.signedIn('zhao');
    expect((await staff.ask(zhao, 'GET', '/api/settings')).status).toBe(403);

    await staff.ask(leader, 'POST', '/api/deputies', { account: wang, deputy, ...TODAY });

    expect((await staff.ask(zhao, 'GET', '/api/settings')).status).toBe(200);
  });
});

test('a supervisor’s deputy acts in the organs below, and his own deputy does not', async () => {
  const staff = await testStaff();
  const supervisor = await staff.account('supervisor', 'root', 'supervisor');
  const deputy = await staff.account('deputy', 'root', 'clerk');
  const second = await staff.account('second', 'root', 'clerk');
  await staff.account('leader', 'root', 'leader');
  const leader = await staff.signedIn('leader');
  await staff.ask(leader, 'POST', '/api/deputies', { account: supervisor, deputy, ...TODAY });
  await staff.ask(leader, 'POST', '/api/deputies', { account: deputy, deputy: second, ...TODAY });
  const below = async (login: string) => {
    const browser = await staff.signedIn(login);
    const change = await staff.ask(browser, 'POST', '/api/session/organ', { organ: 'one' });
    const { json } = await staff.ask(browser, 'GET', '/api/session');
    return [change.status, json.organ.slug, json.roles];
  };

  expect(await below('deputy')).toEqual([
    200,
    'one',
    [{ role: 'supervisor', insteadOf: supervisor }],
  ]);
  expect((await below('second')).slice(0, 2)).toEqual([403, 'government']);
});
