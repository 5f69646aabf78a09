import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import type { DataConfig } from './config.ts';
import { checkServer } from './db/check-server.ts';
import { connectionOptions, type Entrance, type PlaceName } from './db/connect.ts';
import { OperatorProblem } from './operator-problem.ts';
import { launchPostgres } from './postgres/launch-postgres.ts';
import { defaultDataFolder } from './postgres/office-folder.ts';

export type OfficeDatabase = {
  readonly dataFolder: string;
  readonly entrances: Readonly<Record<PlaceName, Entrance>>;
  /** Gives a piece of work a connection of its own as the owner of all tables. */
  asOwner<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result>;
  /** Leaves the embedded server, which the last program that used it stops; another server is left alone. */
  stop(): Promise<void>;
};

/**
 * The office's database as it is, not migrated: the one named by DATABASE_URL, else the embedded one.
 *
 * @param mustExist refuses to make the embedded database where none is.
 */
export async function openDatabase(
  config: DataConfig,
  say: (line: string) => void,
  { mustExist = false } = {},
): Promise<OfficeDatabase> {
  const dataFolder = config.YIGONGKAI_DATA ?? (await defaultDataFolder('office', say));
  if (config.DATABASE_URL) return namedDatabase(config, config.DATABASE_URL, dataFolder);
  if (mustExist && !existsSync(join(dataFolder, 'postgres')))
    throw new OperatorProblem(
      `${dataFolder} 里没有办公数据。\n请检查 YIGONGKAI_DATA 是否指向正确的数据文件夹（或 DATABASE_URL 是否漏设）。`,
    );
  const { logins, stop } = await launchPostgres({ dataFolder, say });
  return {
    dataFolder,
    entrances: logins,
    asOwner: (work) => asOwner(logins.owner, work),
    stop,
  };
}

async function namedDatabase(
  config: DataConfig,
  url: string,
  dataFolder: string,
): Promise<OfficeDatabase> {
  const { DATABASE_APP_URL: app, DATABASE_PORTAL_URL: portal } = config;
  await asOwner({ url }, checkServer);
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  return {
    dataFolder,
    entrances: {
      owner: { url },
      app: app ? { url: app } : { url, role: 'yigongkai_app' },
      portal: portal ? { url: portal } : { url, role: 'yigongkai_portal' },
    },
    asOwner: (work) => asOwner({ url }, work),
    stop: async () => undefined,
  };
}

async function asOwner<Result>(
  entrance: Entrance,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = await connectOwner(entrance);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function connectOwner(entrance: Entrance): Promise<pg.Client> {
  const client = new pg.Client(connectionOptions(entrance, 'owner'));
  try {
    await client.connect();
  } catch (error) {
    const { host, port, database, user } = client;
    throw new OperatorProblem(
      `连接不上数据库 ${database}（${host}:${port}，用户 ${user}）：${(error as Error).message}\n请检查 DATABASE_URL、网络和该用户的口令。`,
      { cause: error },
    );
  }
  // A connection that breaks fails the query under way; without one there is nothing to tell.
  client.on('error', () => undefined);
  return client;
}
