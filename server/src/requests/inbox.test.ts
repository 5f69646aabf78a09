import { randomUUID } from 'node:crypto';
import { calendarDay } from '@yigongkai/law/calendar/calendar-day';
import { expect, test } from 'vitest';
import { received } from '../ledger/example-acts.ts';
import { type Staff, testStaff } from '../people/test-staff.ts';

/** Received in person on the day and registered under the number. */
async function register(staff: Staff, on: string, number: string): Promise<string> {
  const officer = await staff.signedIn('officer');
  const id = randomUUID();
  const days = { submittedOn: calendarDay(on) };
  for (const event of [
    { ...received(), days },
    { kind: 'registered', number },
  ]) {
    const act = { actId: randomUUID(), on, event };
    const { status, body } = await staff.ask(officer, 'POST', `/api/requests/${id}/acts`, act);
    if (status !== 200) throw new Error(body);
  }
  return id;
}

async function office(): Promise<Staff> {
  const staff = await testStaff(new Date('2026-11-22T04:00:00Z'));
  await staff.account('officer', 'one', 'ogi-officer');
  return staff;
}

test('the inbox lists open cases by the law’s clock, not by arrival', async () => {
  const staff = await office();
  await register(staff, '2026-11-20', '示公开〔2026〕3号');
  await register(staff, '2026-10-09', '示公开〔2026〕1号');
  await register(staff, '2026-10-28', '示公开〔2026〕2号');
  const officer = await staff.signedIn('officer');

  const { json } = await staff.ask(officer, 'GET', '/api/inbox');

  expect(json.rows.map(({ number, light }: Record<string, string>) => [number, light])).toEqual([
    ['示公开〔2026〕1号', 'late'],
    ['示公开〔2026〕2号', 'near'],
    ['示公开〔2026〕3号', 'in-time'],
  ]);
  expect(json.rows[1]).toMatchObject({
    state: 'registered',
    by: '公开办',
    clock: { id: 'REPLY', due: '2026-11-25', provision: '条例第三十三条第二款', workdaysLeft: 3 },
  });
});

test('a case of another organ is in nobody else’s inbox and found by nobody else', async () => {
  const staff = await office();
  await register(staff, '2026-11-20', '示公开〔2026〕1号');
  await staff.account('stranger', 'other', 'ogi-officer');
  const stranger = await staff.signedIn('stranger');

  expect((await staff.ask(stranger, 'GET', '/api/inbox')).json.rows).toEqual([]);
  expect((await staff.ask(stranger, 'GET', '/api/find?q=2026')).json.requests).toEqual([]);
});

test('a case is found by a part of its number, by those alone who handle cases', async () => {
  const staff = await office();
  const id = await register(staff, '2026-11-20', '示公开〔2026〕7号');
  await staff.account('auditor', 'one', 'audit-admin');
  const find = async (login: string) => {
    const browser = await staff.signedIn(login);
    const { json } = await staff.ask(browser, 'GET', `/api/find?q=${encodeURIComponent('〕7')}`);
    return json.requests;
  };

  expect(await find('officer')).toEqual([
    { id, number: '示公开〔2026〕7号', state: 'registered', receivedOn: '2026-11-20' },
  ]);
  expect(await find('auditor')).toEqual([]);
});
