import { randomUUID } from 'node:crypto';
import { inject, onTestFinished } from 'vitest';
import type { Login } from '../postgres/launch-postgres.ts';
import { connect, type Db, type PortalDb } from './connect.ts';
import { createTestDatabase, dropTestDatabase } from './test-database.ts';

export type TestDb = {
  readonly owner: Db;
  readonly app: Db;
  readonly portal: PortalDb;
  readonly logins: { readonly owner: Login; readonly app: Login; readonly portal: Login };
};

/** An empty migrated database of this test's own, dropped when the test ends. */
export async function testDb(): Promise<TestDb> {
  return emptyDb(inject('template'));
}

/** A database of this test's own without any table. */
export async function emptyDb(template = 'template0'): Promise<TestDb> {
  const database = `test_${randomUUID().replaceAll('-', '')}`;
  const cluster = inject('logins');
  await createTestDatabase(cluster, database, template);
  const logins = {
    owner: { ...cluster.owner, database },
    app: { ...cluster.app, database },
    portal: { ...cluster.portal, database },
  };
  const owner = connect(logins.owner, 'owner');
  const app = connect(logins.app, 'app');
  const portal = connect(logins.portal, 'portal');
  onTestFinished(async () => {
    await Promise.all([owner.destroy(), app.destroy(), portal.destroy()]);
    await dropTestDatabase(cluster, database);
  });
  return { owner, app, portal, logins };
}
