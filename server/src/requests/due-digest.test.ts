import { randomUUID } from 'node:crypto';
import { calendarDay } from '@yigongkai/law/calendar/calendar-day';
import { expect, test } from 'vitest';
import { exampleWorkshop, workOff } from '../jobs/test-jobs.ts';
import { received } from '../ledger/example-acts.ts';
import { SEND_MESSAGE } from '../mail/send-message.job.ts';
import { readMail, testSmtp } from '../mail/test-smtp.ts';
import { type Staff, testStaff } from '../people/test-staff.ts';
import { DUE_DIGEST } from './due-digest.job.ts';

/** A Wednesday, after the digest is due. */
const MORNING = new Date('2026-11-25T08:31:00+08:00');

/** An office with an officer, a head and a clerk who have addresses, and real mail. */
async function office(start = MORNING) {
  const smtp = await testSmtp();
  const staff = await testStaff(start, { outlets: { email: smtp.outlet() } });
  const accounts = {
    officer: await staff.account('officer', 'one', 'ogi-officer'),
    head: await staff.account('head', 'one', 'ogi-head'),
    clerk: await staff.account('clerk', 'one', 'clerk'),
  };
  for (const [login, account_id] of Object.entries(accounts))
    await staff.db.owner
      .insertInto('account_address')
      .values({ account_id, address: `${login}@example.org` })
      .execute();
  const work = () => workOff(exampleWorkshop(staff, DUE_DIGEST, SEND_MESSAGE));
  const mails = () => smtp.received.map(({ to, raw }) => ({ to: to.join(), ...readMail(raw) }));
  return { staff, accounts, work, mails };
}

/** Received in person on each of the days. */
async function receive(staff: Staff, ...days: string[]): Promise<void> {
  const clerk = await staff.signedIn('clerk');
  for (const on of days) {
    const event = { ...received(), days: { submittedOn: calendarDay(on) } };
    const body = { actId: randomUUID(), on, event };
    const reply = await staff.ask(clerk, 'POST', `/api/requests/${randomUUID()}/acts`, body);
    if (reply.status !== 200) throw new Error(reply.body);
  }
}

test('on a workday at half past eight officers and heads are told how many cases press, and of no case', async () => {
  const { staff, work, mails } = await office();
  await receive(staff, '2026-10-09', '2026-10-28', '2026-11-02', '2026-11-20');

  await work();

  expect(
    mails()
      .map(({ to }) => to)
      .toSorted(),
  ).toEqual(['head@example.org', 'officer@example.org']);
  const [mail] = mails();
  expect(mail?.subject).toBe('2026年11月25日到期提醒（3 件）');
  expect(mail?.parts[0]).toContain('已超过期限：1 件');
  expect(mail?.parts[0]).toContain('还剩不超过 2 个工作日：1 件');
  expect(mail?.parts[0]).toContain('还剩 3 至 5 个工作日：1 件');
  await work();
  expect(mails()).toHaveLength(2);
});

test('the reminders begin when the organ says', async () => {
  const { staff, work, mails } = await office(new Date('2026-11-24T12:00:00+08:00'));
  await receive(staff, '2026-11-02');
  const later = { value: 2, why: '本机关习惯', source: '示例市演示区公开办通知' };
  const head = await staff.signedIn('head');
  await staff.ask(head, 'PUT', '/api/settings/firstReminder', later);
  staff.wait(20.6 * 3600);

  await work();

  expect(mails()).toEqual([]);
});

test('for whoever is on leave his deputy is told', async () => {
  const { staff, accounts, work, mails } = await office();
  await receive(staff, '2026-10-09');
  const [fromOn, untilOn] = [calendarDay('2026-11-25'), calendarDay('2026-11-27')];
  const term = { organ_id: staff.organs.one, from_on: fromOn, until_on: untilOn };
  for (const account_id of [accounts.head, accounts.officer])
    await staff.db.owner
      .insertInto('leave')
      .values({ ...term, account_id, recorded_by: account_id })
      .execute();
  await staff.db.owner
    .insertInto('deputy')
    .values({
      ...term,
      account_id: accounts.head,
      deputy_id: accounts.clerk,
      named_by: accounts.head,
    })
    .execute();

  await work();

  expect(mails().map(({ to }) => to)).toEqual(['clerk@example.org']);
});

test.each([
  ['on a day off', '2026-11-28T08:31:00+08:00'],
  ['before half past eight, for the day before', '2026-11-26T07:00:00+08:00'],
])('nobody is told %s', async (_name, at) => {
  const { staff, work, mails } = await office(new Date(at));
  await receive(staff, '2026-10-09');

  await work();

  expect(mails()).toEqual([]);
});

test('in quiet hours the digest waits', async () => {
  const { staff, accounts, work, mails } = await office();
  await receive(staff, '2026-10-09');
  await staff.db.owner
    .insertInto('account_role')
    .values({
      ...{ account_id: accounts.clerk, organ_id: staff.organs.one, role: 'system-admin' },
      from_on: calendarDay('2026-01-01'),
    })
    .execute();
  const admin = await staff.signedIn('clerk');
  const quiet = { fromMinute: 480, untilMinute: 600, onDaysOff: true };
  expect((await staff.ask(admin, 'POST', '/api/quiet-hours', quiet)).status).toBe(200);

  await work();
  expect(mails()).toEqual([]);
  staff.wait(89 * 60);
  await work();

  expect(mails()).toHaveLength(2);
});
