import pg from 'pg';
import { closeDatabase } from '../postgres/create-logins.ts';
import type { LaunchedPostgres } from '../postgres/launch-postgres.ts';
import { LOGINS } from '../postgres/secrets.ts';
import { connectionOptions } from './connect.ts';

type Logins = LaunchedPostgres['logins'];

/** A database of the suite's cluster, with the rights that the office's own has. */
export async function createTestDatabase(
  logins: Logins,
  name: string,
  template: string,
): Promise<void> {
  await asAdmin(logins, async (admin) => {
    await admin.query(`create database ${name} owner ${LOGINS.owner} template ${template}`);
    await closeDatabase(admin, name);
  });
}

export async function dropTestDatabase(logins: Logins, name: string): Promise<void> {
  await asAdmin(logins, (admin) => admin.query(`drop database ${name} with (force)`));
}

async function asAdmin(
  logins: Logins,
  work: (admin: pg.Client) => Promise<unknown>,
): Promise<void> {
  const entrance = { ...logins.admin, database: 'postgres' };
  const admin = new pg.Client(connectionOptions(entrance, 'owner'));
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}
