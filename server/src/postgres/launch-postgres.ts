import { findBinaries } from './binaries.ts';
import { openCluster } from './create-cluster.ts';
import { createLogins, DATABASE } from './create-logins.ts';
import { holdServer } from './hold-server.ts';
import { prepareOfficeFolder } from './office-folder.ts';
import { LOGINS, openSecrets } from './secrets.ts';
import { PORT, socketFolder } from './socket-folder.ts';
import { diskProblem } from './start-problem.ts';

export type Launch = {
  readonly dataFolder: string;
  readonly say: (line: string) => void;
  /** The folder of another PostgreSQL's `initdb` and `postgres`. */
  readonly binaries?: string | undefined;
  readonly settings?: Readonly<Record<string, string>>;
  readonly patienceMs?: number;
};

export type Login = {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
};

export type LaunchedPostgres = {
  /** True when the server was running already. */
  readonly adopted: boolean;
  readonly logins: Readonly<Record<keyof typeof LOGINS, Login>>;
  /** Leaves the server: the last program that used it stops it. */
  stop(): Promise<void>;
};

/** The office's own PostgreSQL, reached through a socket in a closed folder; nothing listens on the network. */
export async function launchPostgres(launch: Launch): Promise<LaunchedPostgres> {
  try {
    return await launchIn(launch);
  } catch (fault) {
    throw diskProblem(fault, launch.dataFolder);
  }
}

async function launchIn(launch: Launch): Promise<LaunchedPostgres> {
  const office = await prepareOfficeFolder(launch.dataFolder);
  const secrets = await openSecrets(office.folder);
  const binaries = await findBinaries(office, launch.binaries);
  const settings = launch.settings ?? {};
  const sync = settings.fsync !== 'off';
  const folder = await openCluster(office, binaries, secrets.admin, { sync });
  const cluster = {
    office,
    folder,
    binaries,
    adminPassword: secrets.admin,
    settings,
    patienceMs: launch.patienceMs ?? 15_000,
  };
  const hold = await holdServer(cluster, launch.say);
  await createLogins(hold.admin, secrets).catch(async (error) => {
    await hold.leave();
    throw error;
  });
  // A program that ends without stop() is not kept alive by this: the next one adopts the server.
  hold.admin.unref();
  const host = await socketFolder(office.folder, office.user);
  const login = (key: keyof typeof LOGINS): Login => ({
    host,
    port: PORT,
    user: LOGINS[key],
    password: secrets[key],
    database: DATABASE,
  });
  return {
    adopted: hold.adopted,
    logins: {
      admin: login('admin'),
      owner: login('owner'),
      app: login('app'),
      portal: login('portal'),
    },
    stop: hold.leave,
  };
}
