import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { nationalNotices } from '@yigongkai/data/national-notices';
import { buildApp } from './app.ts';
import { openCalendars } from './calendar/open-calendars.ts';
import { type Config, fileSettings, outletSettings, signInSettings } from './config.ts';
import { openFileDesk } from './files/open-file-desk.ts';
import { makeLog } from './http/log.ts';
import { JOB_KINDS } from './job-kinds.ts';
import { startWorker } from './jobs/start-worker.ts';
import { openWorkshop } from './jobs/work.ts';
import { alarmAdministrators } from './mail/alarm-administrators.ts';
import { openOutlets } from './mail/open-outlets.ts';
import { type Office, openOffice } from './open-office.ts';
import { OperatorProblem } from './operator-problem.ts';
import { DESK_SETTINGS } from './report-check/desk-settings.ts';
import type { Services } from './services.ts';
import { readBundle } from './workbench/read-bundle.ts';

const WORKBENCH = fileURLToPath(new URL('../../workbench/dist', import.meta.url));

export type Serving = {
  readonly address: string;
  /** Answers and works off what is under way, then ends connections and the database that it started. */
  readonly stop: () => Promise<void>;
};

/**
 * The whole start: database, then whatever `prepare` does to the office, then the open door.
 *
 * @throws OperatorProblem when the port is taken or not allowed.
 */
export async function serve(
  config: Config,
  say: (line: string) => void,
  prepare: (office: Office) => Promise<void>,
): Promise<Serving> {
  const office = await openOffice(config, say);
  try {
    await prepare(office);
    const now = () => new Date();
    const log = makeLog(config.LOG_LEVEL);
    const services: Services = {
      log,
      appDb: office.app,
      portalDb: office.portal,
      calendars: openCalendars(nationalNotices),
      now,
      siteTags: {
        ...(config.SITE_DOMAIN !== undefined && { SiteDomain: config.SITE_DOMAIN }),
        ...(config.SITE_ID_CODE !== undefined && { SiteIDCode: config.SITE_ID_CODE }),
      },
      deskSettings: {
        ...DESK_SETTINGS,
        readers: config.REPORT_CHECK_READERS ?? DESK_SETTINGS.readers,
      },
      fileDesk: await openFileDesk({
        ...{ db: office.app, vault: office.vault, dataFolder: office.dataFolder, now, log },
        settings: fileSettings(config),
      }),
      signIn: signInSettings(config),
      vault: office.vault,
      workbench: readBundle(WORKBENCH),
      outlets: await openOutlets(outletSettings(config), now),
      trustedProxies: config.TRUSTED_PROXIES,
    };
    const app = await buildApp(services);
    await app.listen({ host: config.HOST, port: config.PORT }).catch((error) => {
      throw listenProblem(error, config);
    });
    const worker = startWorker(openWorkshop(services, JOB_KINDS, alarmAdministrators));
    const { port } = app.server.address() as AddressInfo;
    return {
      address: `http://${hostInAddress(config.HOST)}:${port}`,
      stop: async () => {
        await Promise.all([app.close(), worker.stop()]);
        await office.close();
      },
    };
  } catch (error) {
    await office.close();
    throw error;
  }
}

function hostInAddress(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function listenProblem(error: NodeJS.ErrnoException, { HOST, PORT }: Config): Error {
  if (error.code === 'EADDRINUSE')
    return new OperatorProblem(
      `端口 ${PORT} 已被占用。请停止占用它的程序，或者换一个端口，例如：PORT=${PORT + 1} npm start`,
    );
  if (error.code === 'EACCES')
    return new OperatorProblem(`没有权限使用端口 ${PORT}。请用 PORT 设置一个 1024 以上的端口。`);
  if (error.code === 'EADDRNOTAVAIL')
    return new OperatorProblem(`本机没有地址 ${HOST}。请检查设置 HOST。`);
  return error;
}
