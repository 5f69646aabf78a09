import { type Kysely, sql } from 'kysely';
import type { DataConfig } from './config.ts';
import { connect, type Db, type PortalDb } from './db/connect.ts';
import { migrate } from './db/migrate.ts';
import { type OfficeDatabase, openDatabase } from './open-database.ts';
import { OperatorProblem } from './operator-problem.ts';
import { sealPlainSecrets } from './people/seal-plain-secrets.ts';
import { masterKeyFile } from './vault/master-key-file.ts';
import { openVault, type Vault } from './vault/open-vault.ts';

export type Office = {
  /** Where files and the embedded database are, and the master key, if it is not elsewhere. */
  readonly dataFolder: string;
  readonly app: Db;
  readonly portal: PortalDb;
  readonly vault: Vault;
  /** Gives work on all organs at once a connection that row security does not bind. */
  asOwner<Result>(work: (owner: Db) => Promise<Result>): Promise<Result>;
  /** Ends the connections; stops the embedded database unless another program still uses it. */
  close(): Promise<void>;
};

/**
 * The office's data, ready for work: the database runs, is migrated and lets both roles in, and the master keys are
 * those that wrapped its keys.
 */
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
    const file = masterKeyFile(database.dataFolder, config.YIGONGKAI_MASTER_KEY_FILE);
    const asOwner: Office['asOwner'] = (work) => withOwner(database, work);
    const vault = await asOwner((owner) => openSealedVault(owner, file, say));
    return { dataFolder: database.dataFolder, app, portal, vault, asOwner, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function withOwner<Result>(
  { entrances }: OfficeDatabase,
  work: (owner: Db) => Promise<Result>,
): Promise<Result> {
  const owner = connect(entrances.owner, 'owner');
  try {
    return await work(owner);
  } finally {
    await owner.destroy();
  }
}

/** Second factors that an older version kept plain are sealed by it. */
async function openSealedVault(
  owner: Db,
  file: string,
  say: (line: string) => void,
): Promise<Vault> {
  const vault = await openVault(owner, file, say);
  await sealPlainSecrets(owner, vault, new Date());
  return vault;
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
