import { resolve } from 'node:path';
import { z } from 'zod';
import { OperatorProblem } from './operator-problem.ts';
import type { SignInSettings } from './services.ts';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const PORT_RULE = '应为 0 到 65535 的整数';
const READERS_RULE = '应为 1 到 64 的整数';
const URL_RULE = '应为 postgres://用户:口令@主机:端口/数据库 的形式';

const DOMAIN = /^(?!-)[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u;
const DOMAIN_RULE = '应为网站的域名，例如 www.example.gov.cn';

const ORIGIN = /^https?:\/\/[^\s/?#@]+$/;
const ORIGIN_RULE = '应为平台对外的网址，不带路径，例如 https://www.example.gov.cn';
const PROXIES_RULE = '应为反向代理的 IP 地址或网段，多个用逗号分开';
const IDLE_RULE = '应为 1 到 480 的整数（分钟）';
const HOURS_RULE = '应为 1 到 24 的整数（小时）';
const ISSUER_RULE = '应为统一身份认证的 issuer 网址';
const UNIFIED_LOGIN = [
  'UNIFIED_LOGIN_ISSUER',
  'UNIFIED_LOGIN_CLIENT_ID',
  'UNIFIED_LOGIN_CLIENT_SECRET',
  'SITE_ORIGIN',
] as const;

const DatabaseUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\/./, URL_RULE)
  .optional();

const Config = z
  .object({
    PORT: z.coerce
      .number(PORT_RULE)
      .int(PORT_RULE)
      .min(0, PORT_RULE)
      .max(65535, PORT_RULE)
      .default(8080),
    HOST: z.string().default('127.0.0.1'),
    YIGONGKAI_DATA: z
      .string()
      .transform((folder) => resolve(folder))
      .optional(),
    DATABASE_URL: DatabaseUrl,
    DATABASE_APP_URL: DatabaseUrl,
    DATABASE_PORTAL_URL: DatabaseUrl,
    SITE_DOMAIN: z.string().regex(DOMAIN, DOMAIN_RULE).optional(),
    SITE_ID_CODE: z
      .string()
      .regex(/^\d{10}$/, '应为 10 位数字的政府网站标识码')
      .optional(),
    REPORT_CHECK_READERS: z.coerce
      .number(READERS_RULE)
      .int(READERS_RULE)
      .min(1, READERS_RULE)
      .max(64, READERS_RULE)
      .optional(),
    SITE_ORIGIN: z.string().regex(ORIGIN, ORIGIN_RULE).optional(),
    TRUSTED_PROXIES: z
      .string()
      .transform((list) => list.split(',').map((address) => address.trim()))
      .pipe(z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()], PROXIES_RULE)))
      .default([]),
    SESSION_IDLE_MINUTES: z.coerce
      .number(IDLE_RULE)
      .int(IDLE_RULE)
      .min(1, IDLE_RULE)
      .max(480, IDLE_RULE)
      .default(30),
    SESSION_HOURS: z.coerce
      .number(HOURS_RULE)
      .int(HOURS_RULE)
      .min(1, HOURS_RULE)
      .max(24, HOURS_RULE)
      .default(12),
    UNIFIED_LOGIN_ISSUER: z.url({ protocol: /^https?$/, error: ISSUER_RULE }).optional(),
    UNIFIED_LOGIN_CLIENT_ID: z.string().optional(),
    UNIFIED_LOGIN_CLIENT_SECRET: z.string().optional(),
    LOG_LEVEL: z.enum(LOG_LEVELS, `应为 ${LOG_LEVELS.join('、')} 之一`).default('info'),
  })
  .superRefine((config, context) => {
    for (const name of ['DATABASE_APP_URL', 'DATABASE_PORTAL_URL'] as const)
      if (config[name] && !config.DATABASE_URL)
        context.addIssue({ code: 'custom', path: [name], message: '须与 DATABASE_URL 一起设置' });
    if (UNIFIED_LOGIN.slice(0, 3).some((name) => config[name]))
      for (const name of UNIFIED_LOGIN.filter((each) => !config[each]))
        context.addIssue({ code: 'custom', path: [name], message: '统一登录须一起设置此项' });
  });

export type Config = z.infer<typeof Config>;

/** Where the office's data is. */
export type DataConfig = Pick<
  Config,
  'YIGONGKAI_DATA' | 'DATABASE_URL' | 'DATABASE_APP_URL' | 'DATABASE_PORTAL_URL'
>;

/** Every setting, read once by whoever is started. A bad one stops the start and is named; an empty one is not set. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const parsed = Config.safeParse(
    Object.fromEntries(Object.entries(env).filter(([, value]) => value)),
  );
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(
    ({ path, message }) => `  ${path.join('.')}：${message}`,
  );
  throw new OperatorProblem(['设置（环境变量）有误：', ...new Set(problems)].join('\n'));
}

/** How the staff sign in, of the settings. */
export function signInSettings(config: Config): SignInSettings {
  const { UNIFIED_LOGIN_ISSUER: issuer, UNIFIED_LOGIN_CLIENT_ID: clientId } = config;
  const clientSecret = config.UNIFIED_LOGIN_CLIENT_SECRET;
  return {
    idleMinutes: config.SESSION_IDLE_MINUTES,
    sessionHours: config.SESSION_HOURS,
    siteOrigin: config.SITE_ORIGIN,
    unifiedLogin:
      issuer && clientId && clientSecret ? { issuer, clientId, clientSecret } : undefined,
  };
}
