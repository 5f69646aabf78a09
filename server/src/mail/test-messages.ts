import { expect } from 'vitest';
import { inScope } from '../db/scope.ts';
import { exampleWorkshop, workOff } from '../jobs/test-jobs.ts';
import { type Staff, testStaff } from '../people/test-staff.ts';
import type { Outlet } from './outlet.ts';
import { SEND_MESSAGE } from './send-message.job.ts';
import type { TemplateName, VariablesOf } from './templates.ts';
import { writeMessage } from './write-message.ts';

export const ADDRESS = 'yuangong@example.org';
/** A Monday at noon in China. */
export const NOON = new Date('2026-11-23T04:00:00Z');

/** An office whose mail goes this way, with a clerk who has an address, and an administrator. */
export async function officeWith(email: Outlet, start = NOON) {
  const staff = await testStaff(start, { outlets: { email } });
  const account = await staff.account('wang', 'one', 'clerk');
  await staff.account('guanli', 'one', 'system-admin');
  await staff.db.owner
    .insertInto('account_address')
    .values({ account_id: account, address: ADDRESS })
    .execute();
  return { staff, account };
}

/** Writes to an account of the first organ. */
export function write<Name extends TemplateName>(
  staff: Staff,
  account: string,
  template: Name,
  variables: VariablesOf<Name>,
) {
  const organ = staff.organs.one;
  const to = { kind: 'account', id: account } as const;
  return inScope(staff.db.app, { organ }, (tx) =>
    writeMessage(tx, { template, variables, to, organ }, staff.services.now()),
  );
}

export const send = (staff: Staff) => workOff(exampleWorkshop(staff, SEND_MESSAGE));
export const DIGEST = {
  late: 1,
  second: { workdays: 2, count: 0 },
  first: { workdays: 5, count: 0 },
};
export const CHANGED = { at: '2026年11月23日 12:00' };

export async function states({ db }: Staff) {
  const messages = await db.owner
    .selectFrom('message')
    .select(['state', 'variables'])
    .orderBy('position')
    .execute();
  const jobs = await db.owner
    .selectFrom('job')
    .select(['state', 'says'])
    .orderBy('position')
    .execute();
  return { messages, jobs };
}

/** Neither the address nor the server's words are anywhere but in the table of addresses. */
export async function expectNoAddress(staff: Staff): Promise<void> {
  const { messages, jobs } = await states(staff);
  const attempts = await staff.db.owner.selectFrom('job_attempt').selectAll().execute();
  expect(JSON.stringify([messages, jobs, attempts]) + staff.logged()).not.toContain(ADDRESS);
}
