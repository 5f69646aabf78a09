import { randomUUID } from 'node:crypto';
import { isPermission, permissionsOf } from '@yigongkai/law/people/role-permissions';
import { isRole, ROLES, type Role } from '@yigongkai/law/people/roles';
import { type RawBuilder, sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Door } from '../http/permissions.ts';
import { received, recordUnasked } from '../ledger/example-acts.ts';
import { sampleBody } from './sample-body.ts';
import { type Browser, nobody, type Staff, testStaff } from './test-staff.ts';

/** In every text of the other organ: no door may show it. */
const SECRET = '乙局机密';

type Ids = Readonly<Record<string, string>>;
type Walked = Door & { readonly who: string; readonly status: number; readonly says: string };

/** The other organ has one row of everything that staff doors deal with. @returns their ids by name. */
async function plant(staff: Staff): Promise<Ids> {
  const { other } = staff.organs;
  const request = randomUUID();
  await recordUnasked(staff.db.app, { stream: request, organ: other }, received(), {
    kind: 'contacted',
    how: '电话',
    says: SECRET,
  });
  const account = await staff.account('other-clerk', 'other', 'clerk');
  const head = await staff.account('other-head', 'other', 'section-head');
  const idOf = async (query: RawBuilder<{ id: unknown }>) =>
    String((await query.execute(staff.db.owner)).rows[0]?.id);
  await idOf(sql`update account set name = ${SECRET} where organ_id = ${other} returning id`);
  return {
    id: request,
    event: 'contacted',
    account,
    from: account,
    to: head,
    grant: await idOf(sql`select id from account_role where account_id = ${account}`),
    section: await idOf(
      sql`insert into section (organ_id, name) values (${other}, ${SECRET}) returning id`,
    ),
    deputy: await idOf(
      sql`insert into deputy (organ_id, account_id, deputy_id, from_on, until_on, named_by)
        values (${other}, ${account}, ${head}, '2026-01-01', '2026-12-31', ${head}) returning id`,
    ),
    leave: await idOf(
      sql`insert into leave (organ_id, account_id, from_on, until_on, recorded_by)
        values (${other}, ${account}, '2026-01-01', '2026-12-31', ${head}) returning id`,
    ),
    handOver: await idOf(
      sql`insert into hand_over (organ_id, from_account, to_account, from_on, why, recorded_by)
        values (${other}, ${account}, ${head}, '2026-01-01', ${SECRET}, ${head}) returning id`,
    ),
    token: await idOf(
      sql`insert into api_token (token_hash, account_id, organ_id, name, permissions, created_at, expires_at)
        values ('\\x01', ${account}, ${other}, ${SECRET}, '{colleagues}', now(), '2999-01-01') returning id`,
    ),
    line: await idOf(
      sql`insert into audit_line (recorded_at, organ_id, account_id, door, kind, why)
        values (now(), ${other}, ${account}, 'session', 'signed-in', ${SECRET}) returning id`,
    ),
  };
}

/** These come last, each with a session of its own. */
const endsSession = ({ url }: Door) => url.startsWith('/api/session/sign-out');

/** Every door as somebody of each role in one organ, and as nobody; public doors as nobody alone. */
async function walk(
  staff: Staff,
  ids: Ids,
  roles: readonly Role[] = Object.keys(ROLES).filter(isRole),
): Promise<Walked[]> {
  const staffs = staff.doors
    .filter(({ permission }) => isPermission(permission))
    .toSorted((a, b) => Number(endsSession(a)) - Number(endsSession(b)));
  const walked: Walked[] = [];
  for (const door of staff.doors)
    walked.push({ ...door, who: 'nobody', ...(await knock(staff, door, nobody(), ids)) });
  for (const who of roles) {
    await staff.account(`one-${who}`, 'one', who);
    const browser = await staff.signedIn(`one-${who}`);
    for (const door of staffs) {
      const walker = endsSession(door) ? await staff.signedIn(`one-${who}`) : browser;
      walked.push({ ...door, who, ...(await knock(staff, door, walker, ids)) });
    }
  }
  return walked;
}

async function knock(staff: Staff, door: Door, browser: Browser, ids: Ids) {
  const reply = await staff.app.inject({
    method: door.method as 'GET',
    url: door.url.replaceAll(/:(\w+)/g, (_all, name: string) => ids[name] ?? 'other'),
    headers: { 'x-csrf-token': browser.csrf },
    cookies: browser.cookies,
    ...(door.method === 'POST' && { payload: sampleBody(door.body, ids) as object }),
  });
  return { status: reply.statusCode, says: reply.body };
}

/** Which doors show something of the other organ. A public page may repeat the address that was asked for. */
function leaks(walked: readonly Walked[], ids: Ids): string[] {
  const ofOther = Object.values(ids).filter((id) => id.length === 36);
  return walked
    .filter(
      ({ says, permission }) =>
        says.includes(SECRET) ||
        (isPermission(permission) && ofOther.some((id) => says.includes(id))),
    )
    .map(({ who, method, url }) => `${who}: ${method} ${url}`);
}

const STAFF_TABLES = [
  'account',
  'account_role',
  'section',
  'deputy',
  'leave',
  'hand_over',
  'account_link',
  'account_subject',
  'api_token',
  'audit_line',
  'stream_head',
  'event',
  'request_fact',
];

/** Every row that names the other organ or one of its accounts. */
async function rowsOfOther(staff: Staff, { account, to }: Ids): Promise<unknown> {
  const pattern = [staff.organs.other, account, to].join('|');
  const of = (table: string) =>
    sql`select t::text as row from ${sql.table(table)} t where t::text ~ ${pattern}`;
  const all = sql`${sql.join(STAFF_TABLES.map(of), sql` union all `)} order by 1`;
  return (await all.execute(staff.db.owner)).rows;
}

test('no door lets in whoever lacks its permission, and none shows or changes anything of another organ', async () => {
  const staff = await testStaff();
  const ids = await plant(staff);
  const before = await rowsOfOther(staff, ids);

  const walked = await walk(staff, ids);

  const staffs = walked.filter(({ permission }) => isPermission(permission));
  expect(staffs.length).toBeGreaterThan(12 * 25);
  for (const { who, method, url, permission, status } of staffs) {
    const may =
      isPermission(permission) &&
      who !== 'nobody' &&
      permissionsOf([who as Role]).includes(permission);
    const refusal = who === 'nobody' ? 401 : 403;
    if (!may) expect([who, method, url, status]).toEqual([who, method, url, refusal]);
    else expect([who, method, url, status]).not.toEqual([who, method, url, 401]);
  }
  expect(walked.filter(({ status }) => status >= 500)).toEqual([]);
  expect(staffs.filter(({ says }) => says.includes('fieldErrors')).map(({ url }) => url)).toEqual(
    [],
  );
  expect(leaks(walked, ids)).toEqual([]);
  expect(await rowsOfOther(staff, ids)).toEqual(before);
});

test.each([
  ['account', 'clerk', 'clerk: GET /api/colleagues'],
  ['section', 'clerk', 'clerk: GET /api/colleagues'],
  ['deputy', 'clerk', 'clerk: GET /api/colleagues'],
  ['leave', 'clerk', 'clerk: GET /api/colleagues'],
  ['hand_over', 'leader', 'leader: GET /api/hand-overs'],
  ['api_token', 'supervisor', 'supervisor: GET /api/tokens'],
  ['audit_line', 'audit-admin', 'audit-admin: GET /api/audit'],
  ['account_role', 'security-admin', 'changed'],
] as const)(
  'without the row security of %s the walk finds it as %s',
  async (table, role, where) => {
    const staff = await testStaff();
    const ids = await plant(staff);
    const before = JSON.stringify(await rowsOfOther(staff, ids));
    await sql`alter table ${sql.table(table)} disable row level security`.execute(staff.db.owner);

    const found = leaks(await walk(staff, ids, [role]), ids);
    if (JSON.stringify(await rowsOfOther(staff, ids)) !== before) found.push('changed');

    expect(found).toContain(where);
  },
);
