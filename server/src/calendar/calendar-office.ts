import { randomUUID } from 'node:crypto';
import { calendarDay } from '@yigongkai/law/calendar/calendar-day';
import { exampleNotice } from '@yigongkai/law/calendar/example-notices';
import { sql } from 'kysely';
import { expect } from 'vitest';
import type { Db } from '../db/connect.ts';
import { type Browser, type Staff, testStaff } from '../people/test-staff.ts';

const TODAY = new Date('2026-12-08T04:00:00Z');

/** New Year's days off, and a Sunday before them that is worked for one. */
export const YEAR_2027 = exampleNotice(2027, {
  off: [['2027-01-01', '2027-01-04', '元旦']],
  worked: [['2026-12-27', '元旦']],
});
export const STORM = exampleNotice(
  2027,
  { off: [['2026-12-17', '2026-12-18', '暴雪停工']] },
  { number: '示例政发〔2026〕8号', area: '示例市演示区', issuedOn: calendarDay('2026-12-08') },
);

export type CalendarOffice = Staff & {
  readonly head: Browser;
  readonly clerk: Browser;
  enter(notice: object, who?: Browser, rest?: object): ReturnType<Staff['ask']>;
  receive(organ: keyof Staff['organs'], on: string, number: string): Promise<string>;
  receiveAt(organ: string, on: string, number: string): Promise<string>;
  act(organ: keyof Staff['organs'], request: string, on: string, event: object): Promise<void>;
  addOrgan(name: string, region: string, parent: string | null): Promise<string>;
  accountAt(organ: string, login: string): Promise<void>;
  /** Due day and whether it is provisional, by request. */
  dueDays(): Promise<Record<string, [string | null, boolean]>>;
};

/** An office with the head of the government's OGI office and a clerk in one of its departments. */
export async function calendarOffice(now = TODAY): Promise<CalendarOffice> {
  const staff = await testStaff(now);
  const { db, organs } = staff;
  await staff.account('head', 'root', 'ogi-head');
  await staff.account('clerk', 'one', 'clerk');
  const [head, clerk] = [await staff.signedIn('head'), await staff.signedIn('clerk')];
  const accountAt: CalendarOffice['accountAt'] = async (organ, login) => {
    await staff.account(login, 'root');
    await sql`with moved as (update account set organ_id = ${organ} where login = ${login} returning id)
      insert into account_role (account_id, organ_id, role, from_on)
      select id, ${organ}, 'clerk', '2026-01-01' from moved`.execute(db.owner);
  };
  const clerks = new Map([[organs.one, clerk]]);
  const clerkOf = async (organ: string) => {
    const login = `clerk-${organ.slice(0, 8)}`;
    if (!clerks.has(organ)) await accountAt(organ, login);
    const browser = clerks.get(organ) ?? (await staff.signedIn(login));
    clerks.set(organ, browser);
    return browser;
  };
  const actAt = async (organ: string, request: string, on: string, event: object) => {
    const body = { actId: randomUUID(), on, event };
    const path = `/api/requests/${request}/acts`;
    const reply = await staff.ask(await clerkOf(organ), 'POST', path, body);
    expect([reply.status, reply.json.title]).toEqual([200, undefined]);
  };
  const receiveAt: CalendarOffice['receiveAt'] = async (organ, on, registered) => {
    const request = randomUUID();
    const applicants = [{ id: '申请人一', kind: 'person' }];
    const days = { submittedOn: on };
    await actAt(organ, request, on, { kind: 'received', channel: 'in-person', days, applicants });
    await actAt(organ, request, on, { kind: 'registered', number: registered });
    return request;
  };
  return {
    ...staff,
    head,
    clerk,
    accountAt,
    receiveAt,
    receive: (organ, on, registered) => receiveAt(organs[organ], on, registered),
    act: (organ, request, on, event) => actAt(organs[organ], request, on, event),
    enter: (notice, who = head, rest = {}) =>
      staff.ask(who, 'POST', '/api/calendar-notices', {
        id: randomUUID(),
        actId: randomUUID(),
        notice,
        issuer: '示例市演示区人民政府',
        why: '通知已经公布',
        isConfirmed: true,
        ...rest,
      }),
    addOrgan: (name, region, parent) => addOrgan(db.owner, { name, region, parent_id: parent }),
    dueDays: () => dueDays(db.owner),
  };
}

async function addOrgan(
  db: Db,
  organ: { readonly name: string; readonly region: string; readonly parent_id: string | null },
): Promise<string> {
  const slug = `organ-${randomUUID().slice(0, 8)}`;
  const { id } = await db
    .insertInto('organ')
    .values({ ...organ, slug, kind: 'government', presence: 'sample' })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

async function dueDays(db: Db): ReturnType<CalendarOffice['dueDays']> {
  const rows = await db
    .selectFrom('request_fact')
    .select(['stream', 'due_on', 'provisional'])
    .orderBy('due_on')
    .execute();
  return Object.fromEntries(
    rows.map(({ stream, due_on, provisional }) => [stream, [due_on, provisional]]),
  );
}
