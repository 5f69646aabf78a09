import { sql } from 'kysely';
import { Secret, TOTP } from 'otpauth';
import { expect, test } from 'vitest';
import { sealPlainSecrets } from './seal-plain-secrets.ts';
import { PASSWORD, type Staff, testStaff } from './test-staff.ts';

const NOW = new Date('2026-11-22T04:00:00Z');

const codeAt = (secret: string, seconds: number) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: NOW.getTime() + seconds * 1000,
  });

/** Somebody signs in with a second factor from now on. @returns its secret. */
async function setFactor(staff: Staff, login: string): Promise<string> {
  await staff.account(login, 'one', 'clerk');
  const browser = await staff.signedIn(login);
  const url = '/api/session/second-factor';
  const { secret } = (await staff.ask(browser, 'POST', url, { password: PASSWORD })).json;
  await staff.ask(browser, 'POST', `${url}/confirm`, { code: codeAt(secret, 0) });
  return secret;
}

test('the secret of a second factor is in the database sealed, its recovery codes as hashes', async () => {
  const staff = await testStaff(NOW);
  const secret = await setFactor(staff, 'wang');

  const { rows } = await sql<{ row: string }>`
    select t::text as row from second_factor t union all
    select t::text from recovery_code t union all select t::text from audit_line t`.execute(
    staff.db.owner,
  );

  expect(rows.length).toBeGreaterThan(11);
  const plain = Buffer.from(Secret.fromBase32(secret).buffer);
  for (const form of [secret, Buffer.from(secret).toString('hex'), plain.toString('hex')])
    expect(rows.filter(({ row }) => row.includes(form))).toEqual([]);
});

test('what an older version kept as it was is sealed at the start, and its codes go on', async () => {
  const staff = await testStaff(NOW);
  const secret = await setFactor(staff, 'wang');
  await sql`update second_factor set secret = ${secret}, sealed = null`.execute(staff.db.owner);

  await sealPlainSecrets(staff.db.owner, staff.vault, NOW);

  const rows = await staff.db.owner.selectFrom('second_factor').select('secret').execute();
  expect(rows).toEqual([{ secret: null }]);
  expect((await staff.signIn('wang', { code: codeAt(secret, 30) })).status).toBe(200);
});

test('whoever puts his own sealed secret into another’s row does not get in as him', async () => {
  const staff = await testStaff(NOW);
  const own = await setFactor(staff, 'wang');
  await setFactor(staff, 'zhao');
  await sql`update second_factor set sealed = (
    select sealed from second_factor join account on id = account_id where login = 'wang')`.execute(
    staff.db.owner,
  );

  expect((await staff.signIn('zhao', { code: codeAt(own, 30) })).status).toBe(500);
  expect((await staff.signIn('wang', { code: codeAt(own, 30) })).status).toBe(200);
});
