import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { exampleWorkshop, workOff } from '../jobs/test-jobs.ts';
import { SWEEP_SIGN_IN } from './sweep-sign-in.job.ts';
import { testStaff } from './test-staff.ts';

test('what nobody signs in by any more is swept away in every organ, and nothing else', async () => {
  const staff = await testStaff();
  const { db } = staff;
  const now = staff.services.now();
  for (const [login, organ] of [
    ['wang', 'one'],
    ['zhao', 'other'],
  ] as const) {
    const account = await staff.account(login, organ, 'clerk');
    const key = (name: string) => Buffer.from(`${login} ${name}`);
    const soon = new Date(now.getTime() + 1);
    const idle = new Date(now.getTime() - 30 * 60_000);
    const inUse = new Date(idle.getTime() + 1);
    const yesterday = new Date(now.getTime() - 86_400_000);
    await sql`insert into session values
      (${key('good')}, ${account}, ${staff.organs[organ]}, ${now}, ${inUse}, ${soon}),
      (${key('ended')}, ${account}, ${staff.organs[organ]}, ${now}, ${now}, ${now}),
      (${key('idle')}, ${account}, ${staff.organs[organ]}, ${now}, ${idle}, ${soon})`.execute(
      db.owner,
    );
    await sql`insert into account_link values (${key('good')}, ${account}, null, ${soon}),
      (${key('ended')}, ${account}, null, ${now})`.execute(db.owner);
    await sql`insert into known_device values (${key('good')}, ${account}, ${soon}),
      (${key('ended')}, ${account}, ${now})`.execute(db.owner);
    await sql`insert into setup_link values (${key('good')}, ${soon}), (${key('ended')}, ${now})`.execute(
      db.owner,
    );
    await sql`insert into sign_in_count values (${key('good')}, 1, ${yesterday}, null),
      (${key('ended')}, 1, ${new Date(yesterday.getTime() - 1)}, null),
      (${key('closed')}, 1, ${new Date(yesterday.getTime() - 1)}, ${soon})`.execute(db.owner);
  }

  await workOff(exampleWorkshop(staff, SWEEP_SIGN_IN));

  for (const table of ['session', 'account_link', 'known_device', 'setup_link', 'sign_in_count']) {
    const column = table === 'sign_in_count' ? 'key' : 'token_hash';
    const { rows } = await sql<{ name: string }>`
      select convert_from(${sql.ref(column)}, 'UTF8') as name from ${sql.table(table)} order by 1`.execute(
      db.owner,
    );
    const kept = table === 'sign_in_count' ? ['closed', 'good'] : ['good'];
    const expected = ['wang', 'zhao'].flatMap((login) => kept.map((name) => `${login} ${name}`));
    expect([table, rows.map(({ name }) => name)]).toEqual([table, expected]);
  }
  const job = await db.owner.selectFrom('job').select('says').executeTakeFirstOrThrow();
  expect(job.says).toBe('清理了 4 个会话、4 个一次性链接、2 台设备、2 条登录失败计数。');
});
