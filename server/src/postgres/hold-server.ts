import { setTimeout as pause } from 'node:timers/promises';
import { OperatorProblem } from '../operator-problem.ts';
import { isAlive, readPostmaster } from './postmaster-file.ts';
import { type AdminClient, type Cluster, type StartedServer, startServer } from './start-server.ts';

export type ServerHold = {
  readonly admin: AdminClient;
  readonly adopted: boolean;
  /** Leaves the server; the last to leave stops it in good order. */
  leave(): Promise<void>;
};

/** Held shared by every program that uses the server: whoever can take it alone is the last one. */
const USERS_LOCK = 20190515;

const REGAIN_MS = 5_000;
const STOP_MS = 60_000;

/** Starts or adopts the cluster's server and stays with it: if it dies, it is started again. */
export async function holdServer(
  cluster: Cluster,
  say: (line: string) => void,
): Promise<ServerHold> {
  let left = false;
  let regained: Promise<void> | undefined;
  let server = await joinServer(cluster);
  const { admin, adopted } = server;
  watch();
  return { admin, adopted, leave };

  function watch(): void {
    server.admin.once('end', () => {
      if (!left) regained = regain();
    });
  }

  async function regain(): Promise<void> {
    say('与数据库的连接中断，正在重新连接或启动数据库。');
    while (!left) {
      try {
        server = await joinServer(cluster);
        server.admin.unref();
        watch();
        return;
      } catch (error) {
        say((error as Error).message);
        await pause(REGAIN_MS, undefined, { ref: false });
      }
    }
  }

  async function leave(): Promise<void> {
    left = true;
    await regained;
    if (await isLast(server.admin)) await stopServer(cluster.folder, server.postmaster.pid);
    else await server.admin.end();
  }
}

async function joinServer(cluster: Cluster): Promise<StartedServer> {
  for (let attempts = 5; ; attempts -= 1) {
    const server = await startServer(cluster);
    server.admin.on('error', () => undefined);
    try {
      await server.admin.query('select pg_advisory_lock_shared($1)', [USERS_LOCK]);
      return server;
    } catch (error) {
      // Its last user is stopping it just now.
      if (attempts === 0) throw error;
    }
  }
}

async function isLast(admin: AdminClient): Promise<boolean> {
  admin.ref();
  try {
    await admin.query('select pg_advisory_unlock_shared($1)', [USERS_LOCK]);
    const { rows } = await admin.query('select pg_try_advisory_lock($1) as last', [USERS_LOCK]);
    return rows[0].last;
  } catch {
    return false;
  }
}

/** Ends the server in good order: its clients are sent away, what is committed is on disk. */
export async function stopServer(cluster: string, pid: number): Promise<void> {
  process.kill(pid, 'SIGINT');
  const until = Date.now() + STOP_MS;
  while (readPostmaster(cluster)?.pid === pid && isAlive(pid)) {
    if (Date.now() > until)
      throw new OperatorProblem(
        `数据库（进程 ${pid}）一分钟内没有停下，可能在写盘，请稍后查看该进程。`,
      );
    await pause(20);
  }
}
