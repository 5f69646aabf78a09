import { type Kysely, sql } from 'kysely';
import type { DataConfig } from './config.ts';
import { connect, type Db, type PortalDb } from './db/connect.ts';
import { migrate } from './db/migrate.ts';
import { openDatabase } from './open-database.ts';
import { OperatorProblem } from './operator-problem.ts';

export type Office = {
  /** Where files, wrapped keys and the embedded database are. */
  readonly dataFolder: string;
  readonly app: Db;
  readonly portal: PortalDb;
  /** Ends the connections; stops the embedded database unless another program still uses it. */
  close(): Promise<void>;
};

/** The office's data, ready for work: the database runs, is migrated and lets both roles in. */
export async function openOffice(config: DataConfig, say: (line: string) => void): Promise<Office> {
  const database = await openDatabase(config, say);
  const app = connect(database.entrances.app, 'app');
  const portal = connect(database.entrances.portal, 'portal');
  const close = async () => {
    await Promise.all([app.destroy(), portal.destroy()]);
    await database.stop();
  };
  try {
    const applied = await database.asOwner((owner) => migrate(owner));
    if (applied.length > 0) say(`数据库结构已更新：${applied.join('、')}。`);
    await letsIn(app, 'yigongkai_app');
    await letsIn(portal, 'yigongkai_portal');
  } catch (error) {
    await close();
    throw error;
  }
  return { dataFolder: database.dataFolder, app, portal, close };
}

async function letsIn<Schema>(db: Kysely<Schema>, role: string): Promise<void> {
  try {
    await sql`select 1`.execute(db);
  } catch (error) {
    throw new OperatorProblem(
      `不能以角色 ${role} 进入数据库：${(error as Error).message}\n请由管理员执行 grant ${role} to 所用的数据库用户，或用 DATABASE_APP_URL、DATABASE_PORTAL_URL 另给登录。`,
      { cause: error },
    );
  }
}
