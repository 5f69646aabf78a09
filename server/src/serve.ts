import type { AddressInfo } from 'node:net';
import { nationalNotices } from '@yigongkai/data/national-notices';
import { workCalendar } from '@yigongkai/law/calendar/work-calendar';
import { buildApp } from './app.ts';
import { type Config, signInSettings } from './config.ts';
import { makeLog } from './http/log.ts';
import { type Office, openOffice } from './open-office.ts';
import { OperatorProblem } from './operator-problem.ts';
import { DESK_SETTINGS } from './report-check/desk-settings.ts';

export type Serving = {
  readonly address: string;
  /** Answers what is under way, then ends connections and the database that it started. */
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
    const app = await buildApp({
      log: makeLog(config.LOG_LEVEL),
      appDb: office.app,
      portalDb: office.portal,
      calendar: workCalendar(nationalNotices),
      now: () => new Date(),
      siteTags: {
        ...(config.SITE_DOMAIN !== undefined && { SiteDomain: config.SITE_DOMAIN }),
        ...(config.SITE_ID_CODE !== undefined && { SiteIDCode: config.SITE_ID_CODE }),
      },
      deskSettings: {
        ...DESK_SETTINGS,
        readers: config.REPORT_CHECK_READERS ?? DESK_SETTINGS.readers,
      },
      signIn: signInSettings(config),
      trustedProxies: config.TRUSTED_PROXIES,
    });
    await app.listen({ host: config.HOST, port: config.PORT }).catch((error) => {
      throw listenProblem(error, config);
    });
    const { port } = app.server.address() as AddressInfo;
    return {
      address: `http://${hostInAddress(config.HOST)}:${port}`,
      stop: async () => {
        await app.close();
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
