import { describe, expect, test } from 'vitest';
import { testStaff } from './test-staff.ts';

const WHY = { why: '工作需要' };

describe('a section', () => {
  test('is renamed, and closed once nobody holds a role in it', async () => {
    const staff = await testStaff();
    await staff.account('system', 'one', 'system-admin');
    await staff.account('security', 'one', 'security-admin');
    await staff.account('wang', 'one');
    const system = await staff.signedIn('system');
    const security = await staff.signedIn('security');
    const make = async (name: string) =>
      (await staff.ask(system, 'POST', '/api/sections', { name })).json.id;
    const [section, other] = [await make('公开科'), await make('法规科')];
    const rename = (id: string, name: string) =>
      staff.ask(system, 'POST', `/api/sections/${id}/rename`, { name });
    const close = () => staff.ask(system, 'POST', `/api/sections/${section}/close`, WHY);
    const grant = () =>
      staff.ask(security, 'POST', '/api/role-grants', {
        login: 'wang',
        role: 'clerk',
        section,
        fromOn: '2026-11-22',
      });
    expect((await rename(other, '公开科')).status).toBe(409);
    expect((await rename(section, '政务公开科')).status).toBe(200);
    const given = (await grant()).json.id;

    const refused = await close();

    expect([refused.status, refused.json.title]).toEqual([
      409,
      '还有 1 项角色在这个科室：wang的姓名（经办人）。请安全管理员先收回，或者改授到别的科室。',
    ]);
    expect(refused.json.grants).toMatchObject([{ id: given, role: 'clerk' }]);
    await staff.ask(security, 'POST', `/api/role-grants/${given}/revoke`, WHY);
    expect([(await close()).status, (await close()).status]).toEqual([200, 404]);
    expect((await grant()).json.title).toBe('科室“政务公开科”已经撤销。');
    expect((await rename(section, '又名')).status).toBe(404);
    expect((await staff.ask(system, 'GET', '/api/colleagues')).json.sections).toEqual([
      { id: section, name: '政务公开科', isClosed: true },
      { id: other, name: '法规科', isClosed: false },
    ]);
  });
});
