import type { Client } from 'pg';
import { LOGINS, type Secrets } from './secrets.ts';

export const DATABASE = 'yigongkai';

const LOCK = 20190516;

/** The office's logins and its database, where they are not there yet. Of two programs, one waits. */
export async function createLogins(admin: Client, secrets: Secrets): Promise<void> {
  await admin.query('select pg_advisory_lock($1)', [LOCK]);
  for (const key of ['owner', 'app', 'portal'] as const) {
    if (await exists(admin, 'pg_roles', 'rolname', LOGINS[key])) continue;
    const password = admin.escapeLiteral(secrets[key]);
    await admin.query(`create role ${LOGINS[key]} login password ${password}`);
  }
  await admin.query('revoke all on database postgres, template1 from public');
  if (!(await exists(admin, 'pg_database', 'datname', DATABASE)))
    await admin.query(`create database ${DATABASE} owner ${LOGINS.owner} template template0`);
  await closeDatabase(admin, DATABASE);
  await admin.query('select pg_advisory_unlock($1)', [LOCK]);
}

/** Only the office's own logins may connect to a database; none but its owner may make anything in it. */
export async function closeDatabase(admin: Client, name: string): Promise<void> {
  await admin.query(`revoke all on database ${name} from public`);
  await admin.query(`grant connect on database ${name} to ${LOGINS.app}, ${LOGINS.portal}`);
}

async function exists(
  admin: Client,
  catalog: string,
  column: string,
  name: string,
): Promise<boolean> {
  const { rowCount } = await admin.query(`select from ${catalog} where ${column} = $1`, [name]);
  return rowCount === 1;
}
