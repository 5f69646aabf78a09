import { uploadFile } from '@yigongkai/contract/files';
import { isPermission, permissionsOf } from '@yigongkai/law/people/role-permissions';
import { isRole, ROLES, type Role } from '@yigongkai/law/people/roles';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testDb } from '../db/testing.ts';
import type { Door } from '../http/permissions.ts';
import { formOf, sent } from '../report-check/testing.ts';
import { SECRET_PERSON, vaultOffice } from '../vault/test-office.ts';
import { type Ids, plantLeaks, SECRET } from './plant-leaks.ts';
import { sampleBody } from './sample-body.ts';
import { type Browser, nobody, type Staff, testStaff } from './test-staff.ts';

type Walked = Door & { readonly who: string; readonly status: number; readonly says: string };

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

const TAKES_BODY = ['POST', 'PUT', 'PATCH', 'DELETE'];

async function knock(staff: Staff, door: Door, browser: Browser, ids: Ids) {
  const isUpload = door.method === 'POST' && door.url === uploadFile.path;
  const form = isUpload ? await sent(formOf([['a.txt', '内容']])) : null;
  const reply = await staff.app.inject({
    method: door.method as 'GET',
    url: door.url.replaceAll(/:(\w+)/g, (_all, name: string) => ids[name] ?? 'other'),
    headers: { 'x-csrf-token': browser.csrf, ...form?.headers },
    cookies: browser.cookies,
    ...(TAKES_BODY.includes(door.method) && {
      payload: form?.payload ?? (sampleBody(door.body, ids) as object),
    }),
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

/** Every table that row security binds, as the migrations have it: a new one comes by itself. */
async function boundTables({ db }: Pick<Staff, 'db'>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select distinct tablename as name from pg_policies where schemaname = 'public' order by 1`.execute(
    db.owner,
  );
  return rows.map(({ name }) => name);
}

/** Every row that names the other organ or one of its accounts. */
async function rowsOfOther(staff: Staff, { account, to }: Ids): Promise<unknown> {
  const pattern = [staff.organs.other, account, to].join('|');
  const of = (table: string) =>
    sql`select t::text as row from ${sql.table(table)} t where t::text ~ ${pattern}`;
  const tables = (await boundTables(staff)).filter((table) => table !== 'session');
  const all = sql`${sql.join(tables.map(of), sql` union all `)} order by 1`;
  return (await all.execute(staff.db.owner)).rows;
}

/** Twelve walkers through every door, some of which start a reader of files. */
const LONG_WALK = { timeout: 180_000 };

test(
  'no door lets in whoever lacks its permission, and none shows or changes anything of another organ',
  LONG_WALK,
  async () => {
    const staff = await testStaff();
    const ids = await plantLeaks(staff);
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
  },
);

test(
  'of an identity of the own organ nothing shows at any door but the one that reads it with a reason',
  LONG_WALK,
  async () => {
    const office = await vaultOffice();
    const request = await office.closedRequest();
    const { id: party } = await office.db.owner
      .selectFrom('vault_entry')
      .select('id')
      .where('kind', '=', 'applicant')
      .executeTakeFirstOrThrow();

    const walked = await walk(office, { id: request, request, party, identity: 'person' });

    const secrets = Object.values(SECRET_PERSON);
    const shows = walked
      .filter(({ says }) => secrets.some((secret) => says.includes(secret)))
      .map(({ who, method, url }) => `${who}: ${method} ${url}`);
    const roles = Object.keys(ROLES).filter(isRole);
    const readers = roles.filter((role) => permissionsOf([role]).includes('identity'));
    expect(shows).toEqual(readers.map((role) => `${role}: POST /api/requests/:id/identities/read`));
    const masked = walked.filter(({ says }) => says.includes(`${SECRET_PERSON.name[0]}**`));
    expect(masked.map(({ url }) => url)).toContain('/api/requests/:id/parties');
    expect(office.logged()).not.toMatch(new RegExp(secrets.join('|'), 'u'));
  },
);

/**
 * Where the walk finds that a table is not bound: who sees or changes something of the other organ by which door.
 */
const FOUND_BY: Readonly<Record<string, readonly [Role, string]>> = {
  account: ['clerk', 'GET /api/colleagues'],
  section: ['clerk', 'GET /api/colleagues'],
  deputy: ['clerk', 'GET /api/colleagues'],
  leave: ['clerk', 'GET /api/colleagues'],
  hand_over: ['leader', 'GET /api/hand-overs'],
  api_token: ['supervisor', 'GET /api/tokens'],
  audit_line: ['audit-admin', 'GET /api/audit'],
  account_role: ['security-admin', 'changed'],
  setting_change: ['system-admin', 'GET /api/settings'],
  job: ['system-admin', 'GET /api/jobs/:job'],
  message: ['system-admin', 'GET /api/messages/:message'],
  vault_reading: ['ogi-officer', 'GET /api/requests/:id/readings'],
  disposal: ['leader', 'GET /api/disposals'],
  file: ['clerk', 'GET /api/files/:file'],
  release_check: ['clerk', 'GET /api/requests/:id/release-checks'],
  release_finding: ['clerk', 'changed'],
};
/** Tables of which no door shows a row, or a second guard stands behind the first: `row-security.test.ts` walks these. */
const GUARDED_TWICE = [
  'account_address',
  'account_link',
  'account_subject',
  'calendar_move',
  'download_grant',
  'event',
  'fold_snapshot',
  'identity_hash',
  'job_attempt',
  'known_device',
  'letter_profile',
  'number_series',
  'quiet_hours',
  'recovery_code',
  'request_access',
  'request_draft',
  'request_fact',
  'request_visit',
  'second_factor',
  'session',
  'stream_head',
  'vault_entry',
  'vault_key',
];

test('for every table with a policy it is said how its loss is found', async () => {
  expect([...Object.keys(FOUND_BY), ...GUARDED_TWICE].toSorted()).toEqual(
    await boundTables({ db: await testDb() }),
  );
});

test.each(Object.entries(FOUND_BY))(
  'without the row security of %s the walk finds it',
  async (table, [role, door]) => {
    const staff = await testStaff();
    const ids = await plantLeaks(staff);
    const before = JSON.stringify(await rowsOfOther(staff, ids));
    await sql`alter table ${sql.table(table)} disable row level security`.execute(staff.db.owner);

    const found = leaks(await walk(staff, ids, [role]), ids);
    if (JSON.stringify(await rowsOfOther(staff, ids)) !== before) found.push(`${role}: changed`);

    expect(found).toContain(`${role}: ${door}`);
  },
);
