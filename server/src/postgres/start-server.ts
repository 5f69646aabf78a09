import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { OperatorProblem } from '../operator-problem.ts';
import type { Binaries } from './binaries.ts';
import { isAlive, type Postmaster, readPostmaster } from './postmaster-file.ts';
import { LOGINS } from './secrets.ts';
import { SERVER_SETTINGS, SETTINGS_SINCE } from './server-settings.ts';
import { PORT, socketFolder } from './socket-folder.ts';
import { mayPass, startProblem } from './start-problem.ts';
import { asUser, type SystemUser } from './system-user.ts';

export type Cluster = {
  readonly office: { readonly folder: string; readonly user: SystemUser | undefined };
  readonly folder: string;
  readonly binaries: Binaries;
  readonly adminPassword: string;
  readonly settings: Readonly<Record<string, string>>;
  /** How long another server may take to end, to be reaped or to become ready. */
  readonly patienceMs: number;
};

/** The driver's types leave out these two. */
export type AdminClient = pg.Client & { ref(): void; unref(): void };

export type StartedServer = {
  readonly admin: AdminClient;
  readonly postmaster: Postmaster;
  readonly adopted: boolean;
};

const LARGEST_LOG = 10_000_000;

/** Connects to the cluster's server: to the one that is running already, or to one started now. */
export async function startServer(cluster: Cluster): Promise<StartedServer> {
  const until = Date.now() + cluster.patienceMs;
  for (;;) {
    const running = readPostmaster(cluster.folder);
    if (running && isAlive(running.pid)) {
      const admin = await connectAdmin(running, cluster.adminPassword);
      if (admin) return { admin, postmaster: running, adopted: true };
    }
    const log = await spawnServer(cluster);
    if (log === undefined) return await connected(cluster);
    if (!mayPass(log) || Date.now() > until)
      throw startProblem(log, cluster.folder, readPostmaster(cluster.folder)?.pid);
    await pause(200);
  }
}

async function connected(cluster: Cluster): Promise<StartedServer> {
  const postmaster = readPostmaster(cluster.folder);
  let admin: AdminClient | undefined;
  try {
    admin = postmaster && (await connectAdmin(postmaster, cluster.adminPassword));
    if (postmaster && admin) return { admin, postmaster, adopted: false };
  } finally {
    if (postmaster && !admin && isAlive(postmaster.pid)) process.kill(postmaster.pid, 'SIGINT');
  }
  throw new OperatorProblem(`数据库（${cluster.folder}）启动后随即停止，请重试并查看其日志。`);
}

/** @returns `undefined` when no server is to be reached there. */
export async function connectAdmin(
  { socketFolder: host }: Postmaster,
  password: string,
): Promise<AdminClient | undefined> {
  const admin = new pg.Client({
    host,
    port: PORT,
    user: LOGINS.admin,
    password,
    database: 'postgres',
    ssl: false,
    options: '',
    application_name: 'yigongkai launcher',
    connectionTimeoutMillis: 5_000,
  }) as AdminClient;
  try {
    await admin.connect();
    return admin;
  } catch (error) {
    if ((error as { code?: string }).code === '28P01')
      throw new OperatorProblem(
        `数据库（${host}）不认 secrets.json 中的口令：该文件不属于这个数据库。\n请从磁盘副本中找回原来的 secrets.json。`,
        { cause: error },
      );
    return undefined;
  }
}

/** @returns what the server wrote if it ended instead of becoming ready. */
async function spawnServer(cluster: Cluster): Promise<string | undefined> {
  const { office, folder, binaries } = cluster;
  const sockets = await socketFolder(office.folder, office.user);
  const logFile = join(office.folder, 'postgres.log');
  const log = openLog(logFile);
  const child = spawn(
    join(binaries.folder, 'postgres'),
    ['-D', folder, ...options({ ...settingsFor(cluster), unix_socket_directories: sockets })],
    // A session of its own: Ctrl-C in our terminal is for us, and we stop the server in good order.
    { ...asUser(office.user), detached: true, stdio: ['ignore', log.file, log.file] },
  );
  const ended = once(child, 'exit').catch((error: Error) => error);
  closeSync(log.file);
  child.unref();
  for (;;) {
    const first = await Promise.race([ended, pause(20)]);
    if (first instanceof Error) return first.message;
    if (first) return readFileSync(logFile).subarray(log.from).toString();
    const started = readPostmaster(folder);
    if (started?.pid === child.pid && started?.status === 'ready') return undefined;
  }
}

function settingsFor({ binaries, settings }: Cluster): Record<string, string> {
  const known = Object.entries(SETTINGS_SINCE).filter(([since]) => binaries.major >= Number(since));
  return Object.assign(
    { port: String(PORT) },
    SERVER_SETTINGS,
    ...known.map(([, newer]) => newer),
    settings,
  );
}

function options(settings: Record<string, string>): string[] {
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

function openLog(path: string): { file: number; from: number } {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LARGEST_LOG) renameSync(path, `${path}.old`);
  return { file: openSync(path, 'a', 0o600), from: size > LARGEST_LOG ? 0 : size };
}
