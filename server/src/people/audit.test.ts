import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { received } from '../ledger/example-acts.ts';
import { recoverAccount } from './recover-account.ts';
import { testStaff } from './test-staff.ts';

describe('the audit', () => {
  test('says who did what and who read it, to its administrator alone', async () => {
    const staff = await testStaff();
    const auditor = await staff.account('auditor', 'one', 'audit-admin');
    const sysadmin = await staff.account('sysadmin', 'one', 'system-admin');
    const system = await staff.signedIn('sysadmin');
    const { id } = (await staff.ask(system, 'POST', '/api/sections', { name: '公开科' })).json;
    const browser = await staff.signedIn('auditor');
    expect((await staff.ask(system, 'GET', '/api/audit')).status).toBe(403);
    await staff.ask(browser, 'GET', '/api/audit');
    const { lines } = (await staff.ask(browser, 'GET', '/api/audit')).json;
    expect(
      lines.map((line: Record<string, unknown>) => [line.kind, line.account, line.object]),
    ).toEqual([
      ['audit-read', auditor, null],
      ['signed-in', auditor, null],
      ['section-made', sysadmin, id],
      ['signed-in', sysadmin, null],
    ]);
  });

  test('is read page by page and by person, kind, object and day', async () => {
    const staff = await testStaff();
    await staff.account('auditor', 'one', 'audit-admin');
    const wang = await staff.account('wang', 'one', 'clerk');
    for (let times = 0; times < 5; times += 1) await staff.signedIn('wang');
    staff.wait(86_400);
    await staff.signedIn('wang');
    const browser = await staff.signedIn('auditor');
    const read = async (query: string) =>
      (await staff.ask(browser, 'GET', `/api/audit?${query}`)).json;
    const own = `account=${wang}&kind=signed-in`;
    const first = await read(`${own}&limit=4`);
    const second = await read(`${own}&limit=4&before=${first.next}`);
    expect([first.lines.length, second.lines.length, second.next]).toEqual([4, 2, null]);
    const ids = [...first.lines, ...second.lines].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => b - a));
    expect((await read(`${own}&untilOn=2026-11-22`)).lines).toHaveLength(5);
    expect((await read(`${own}&fromOn=2026-11-23`)).lines).toHaveLength(1);
    expect((await read('object=nothing')).lines).toEqual([]);
    expect((await staff.ask(browser, 'GET', '/api/audit?kind=made-up')).status).toBe(400);
  });

  test('goes out as a file that a spreadsheet reads, line by line, and says so', async () => {
    const staff = await testStaff();
    await staff.account('auditor', 'one', 'audit-admin');
    const wang = await staff.account('wang', 'one', 'clerk');
    const why = '=HYPERLINK("x"), 已核对';
    await staff.db.owner
      .insertInto('audit_line')
      .values({
        recorded_at: new Date('2026-11-22T04:00:00Z'),
        organ_id: staff.organs.one,
        account_id: wang,
        door: 'session',
        kind: 'handed-over',
        why,
      })
      .execute();
    const browser = await staff.signedIn('auditor');

    const { status, body } = await staff.ask(browser, 'GET', `/api/audit/export?account=${wang}`);

    expect(status).toBe(200);
    const [head, line, ...rest] = body.split('\r\n');
    expect(head).toBe('\uFEFF"编号","时间","人员","账号标识","途径","事项","对象","原因","详情"');
    expect(line?.split(',').slice(1, 6)).toEqual([
      '"2026-11-22T04:00:00.000Z"',
      '"wang的姓名"',
      `"${wang}"`,
      '"登录后"',
      '"工作交接"',
    ]);
    expect(line).toContain(`"'=HYPERLINK(""x""), 已核对"`);
    expect(rest).toEqual(['']);
    const { lines } = (await staff.ask(browser, 'GET', '/api/audit?kind=audit-exported')).json;
    expect(lines).toMatchObject([{ details: { account: wang } }]);
  });

  test('says who acted on which request, by kind and number, without anything personal', async () => {
    const staff = await testStaff();
    await staff.account('auditor', 'one', 'audit-admin');
    const clerk = await staff.account('clerk', 'one', 'clerk');
    const working = await staff.signedIn('clerk');
    const request = randomUUID();
    const act = (event: object) =>
      staff.ask(working, 'POST', `/api/requests/${request}/acts`, {
        actId: randomUUID(),
        on: '2026-11-20',
        event,
      });
    await act({ ...received(), days: { submittedOn: '2026-11-20' } });
    await act({ kind: 'registered', number: '示公开〔2026〕1号' });
    await act({ kind: 'registered', number: '示公开〔2026〕2号' });
    const browser = await staff.signedIn('auditor');

    const { lines } = (await staff.ask(browser, 'GET', `/api/audit?object=${request}`)).json;

    expect(lines).toMatchObject([
      {
        kind: 'request-acted',
        account: clerk,
        details: { event: 'registered', number: '示公开〔2026〕1号' },
      },
      { kind: 'request-acted', account: clerk, details: { event: 'received', number: null } },
    ]);
    expect(lines[0].details).toEqual({ event: 'registered', number: '示公开〔2026〕1号' });
  });

  test('says when the operator has recovered an account', async () => {
    const staff = await testStaff();
    await staff.account('auditor', 'one', 'audit-admin');
    const wang = await staff.account('wang', 'one', 'system-admin');
    await staff.db.owner
      .updateTable('account')
      .set({ disabled_at: new Date() })
      .where('id', '=', wang)
      .execute();
    const now = new Date('2026-11-22T04:00:00Z');
    const link = await recoverAccount(staff.db.app, 'wang', now);
    expect((await staff.app.inject({ url: link })).statusCode).toBe(200);
    await expect(recoverAccount(staff.db.app, 'nobody', now)).rejects.toThrow(
      '没有登录名为 nobody',
    );
    const browser = await staff.signedIn('auditor');
    const { lines } = (await staff.ask(browser, 'GET', '/api/audit?kind=link-made')).json;
    expect(lines).toMatchObject([{ door: 'operator', account: null, object: wang }]);
  });
});

describe('an API token', () => {
  const bearer = (staff: Awaited<ReturnType<typeof testStaff>>, token: string, url: string) =>
    staff.app.inject({ url, headers: { authorization: `Bearer ${token}` } });

  async function withToken(days = 30) {
    const staff = await testStaff();
    const wang = await staff.account('wang', 'one', 'ogi-head');
    const browser = await staff.signedIn('wang');
    const make = (permissions: string[]) =>
      staff.ask(browser, 'POST', '/api/tokens', { name: '数据导出', permissions, days });
    return { staff, wang, browser, make };
  }

  test('does what it was given and no more, and is stored as a hash alone', async () => {
    const { staff, browser, make } = await withToken();
    const { id, token } = (await make(['colleagues'])).json;
    expect((await bearer(staff, token, '/api/colleagues')).statusCode).toBe(200);
    expect((await bearer(staff, token, '/api/hand-overs')).statusCode).toBe(403);
    expect((await bearer(staff, `${token}x`, '/api/colleagues')).statusCode).toBe(401);
    const stored = await staff.db.owner.selectFrom('api_token').selectAll().execute();
    expect(JSON.stringify(stored) + staff.logged()).not.toContain(token);
    const { tokens } = (await staff.ask(browser, 'GET', '/api/tokens')).json;
    expect(tokens).toMatchObject([
      { id, name: '数据导出', organ: 'one', permissions: ['colleagues'] },
    ]);
    expect(tokens[0].lastUsedAt).not.toBeNull();
  });

  test.each([[['staffing']], [['own-account']], [['identity']], [['audit']], [[]]])(
    'is not made for %j',
    async (permissions) => {
      const { make } = await withToken();
      expect((await make(permissions)).status).toBe(permissions.length ? 403 : 400);
    },
  );

  test('ends on its day', async () => {
    const { staff, make } = await withToken(1);
    const { token } = (await make(['colleagues'])).json;
    staff.wait(86_399);
    expect((await bearer(staff, token, '/api/colleagues')).statusCode).toBe(200);
    staff.wait(1);
    expect((await bearer(staff, token, '/api/colleagues')).statusCode).toBe(401);
  });

  test('ends when it is revoked, and does nothing that its owner may do no more', async () => {
    const { staff, wang, browser, make } = await withToken();
    const first = (await make(['colleagues'])).json;
    const second = (await make(['colleagues'])).json;
    expect((await staff.ask(browser, 'POST', `/api/tokens/${first.id}/revoke`)).status).toBe(200);
    expect((await staff.ask(browser, 'POST', `/api/tokens/${first.id}/revoke`)).status).toBe(404);
    expect((await bearer(staff, first.token, '/api/colleagues')).statusCode).toBe(401);
    const revoked = { revoked_at: new Date() };
    await staff.db.owner
      .updateTable('account_role')
      .set(revoked)
      .where('account_id', '=', wang)
      .execute();
    expect((await bearer(staff, second.token, '/api/colleagues')).statusCode).toBe(403);
  });
});
