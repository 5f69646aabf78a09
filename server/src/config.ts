import { resolve } from 'node:path';
import { z } from 'zod';
import { FILE_SETTINGS, type FileSettings } from './files/file-settings.ts';
import type { OutletSettings } from './mail/open-outlets.ts';
import { OperatorProblem } from './operator-problem.ts';
import type { SignInSettings } from './services.ts';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const PORT_RULE = '应为 0 到 65535 的整数';
const READERS_RULE = '应为 1 到 64 的整数';
const FILE_RULE = '应为 1 到 100 的整数（MB）';
const CHECKS_RULE = '应为 1 到 16 的整数';
const CLAMD = /^(?:\/.+|[^\s/:]+:\d{1,5})$/;
const CLAMD_RULE = '应为 clamd 的套接字路径或者 主机:端口，例如 /run/clamav/clamd.ctl';
const URL_RULE = '应为 postgres://用户:口令@主机:端口/数据库 的形式';

const DOMAIN = /^(?!-)[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u;
const DOMAIN_RULE = '应为网站的域名，例如 www.example.gov.cn';

const ORIGIN = /^https?:\/\/[^\s/?#@]+$/;
const ORIGIN_RULE = '应为平台对外的网址，不带路径，例如 https://www.example.gov.cn';
const PROXIES_RULE = '应为反向代理的 IP 地址或网段，多个用逗号分开';
const IDLE_RULE = '应为 1 到 480 的整数（分钟）';
const HOURS_RULE = '应为 1 到 24 的整数（小时）';
const SMS_URL_RULE = '应为短信网关的网址，例如 https://sms.example.gov.cn/send';
const ISSUER_RULE = '应为统一身份认证的 issuer 网址';
const UNIFIED_LOGIN = [
  'UNIFIED_LOGIN_ISSUER',
  'UNIFIED_LOGIN_CLIENT_ID',
  'UNIFIED_LOGIN_CLIENT_SECRET',
  'SITE_ORIGIN',
] as const;

/** Set together or not at all. */
const TOGETHER: readonly (readonly [string, string])[] = [
  ['SMTP_HOST', 'MAIL_FROM'],
  ['SMTP_USER', 'SMTP_PASSWORD_FILE'],
  ['SMS_GATEWAY_URL', 'SMS_GATEWAY_KEY_FILE'],
];

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
    YIGONGKAI_MASTER_KEY_FILE: z
      .string()
      .transform((file) => resolve(file))
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
    FILE_MEGABYTES: z.coerce
      .number(FILE_RULE)
      .int(FILE_RULE)
      .min(1, FILE_RULE)
      .max(100, FILE_RULE)
      .default(50),
    FILE_CHECKS: z.coerce
      .number(CHECKS_RULE)
      .int(CHECKS_RULE)
      .min(1, CHECKS_RULE)
      .max(16, CHECKS_RULE)
      .optional(),
    CLAMD_ADDRESS: z.string().regex(CLAMD, CLAMD_RULE).optional(),
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
    MESSAGES: z.enum(['live', 'dry-run'], '应为 live 或 dry-run').default('live'),
    SMTP_HOST: z.string().optional(),
    SMTP_PORT: z.coerce
      .number(PORT_RULE)
      .int(PORT_RULE)
      .min(1, PORT_RULE)
      .max(65535, PORT_RULE)
      .optional(),
    SMTP_TLS: z
      .enum(['implicit', 'starttls', 'none'], '应为 implicit、starttls 或 none')
      .default('starttls'),
    SMTP_USER: z.string().optional(),
    SMTP_PASSWORD_FILE: z.string().optional(),
    MAIL_FROM: z.email('应为发件人的邮箱地址').optional(),
    SMS_GATEWAY_URL: z.url({ protocol: /^https?$/, error: SMS_URL_RULE }).optional(),
    SMS_GATEWAY_KEY_FILE: z.string().optional(),
    LOG_LEVEL: z.enum(LOG_LEVELS, `应为 ${LOG_LEVELS.join('、')} 之一`).default('info'),
  })
  .superRefine((config, context) => {
    for (const name of ['DATABASE_APP_URL', 'DATABASE_PORTAL_URL'] as const)
      if (config[name] && !config.DATABASE_URL)
        context.addIssue({ code: 'custom', path: [name], message: '须与 DATABASE_URL 一起设置' });
    for (const [one, other] of TOGETHER.flatMap(
      ([a, b]) =>
        [
          [a, b],
          [b, a],
        ] as const,
    ))
      if (one in config && !(other in config))
        context.addIssue({ code: 'custom', path: [other], message: `须与 ${one} 一起设置` });
    if (UNIFIED_LOGIN.slice(0, 3).some((name) => config[name]))
      for (const name of UNIFIED_LOGIN.filter((each) => !config[each]))
        context.addIssue({ code: 'custom', path: [name], message: '统一登录须一起设置此项' });
  });

export type Config = z.infer<typeof Config>;

/** Where the office's data is. */
export type DataConfig = Pick<
  Config,
  | 'YIGONGKAI_DATA'
  | 'YIGONGKAI_MASTER_KEY_FILE'
  | 'DATABASE_URL'
  | 'DATABASE_APP_URL'
  | 'DATABASE_PORTAL_URL'
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

const SMTP_PORTS = { implicit: 465, starttls: 587, none: 25 } as const;

/** By what messages go out, of the settings. */
export function outletSettings(config: Config): OutletSettings {
  const { SMTP_HOST: host, SMTP_TLS: tls, MAIL_FROM: from } = config;
  const { SMS_GATEWAY_URL: url, SMS_GATEWAY_KEY_FILE: keyFile } = config;
  const port = config.SMTP_PORT ?? SMTP_PORTS[tls];
  const login = { user: config.SMTP_USER, passwordFile: config.SMTP_PASSWORD_FILE };
  return {
    isDryRun: config.MESSAGES === 'dry-run',
    smtp: host && from ? { host, port, tls, from, fromName: '易公开平台', ...login } : undefined,
    sms: url && keyFile ? { url, keyFile } : undefined,
  };
}

/** How files are taken in, of the settings. */
export function fileSettings(config: Config): FileSettings {
  const { FILE_MEGABYTES, FILE_CHECKS, CLAMD_ADDRESS: clamd } = config;
  const [host, port] = clamd?.split(':') ?? [];
  return {
    ...FILE_SETTINGS,
    bytesPerFile: FILE_MEGABYTES * 1024 * 1024,
    checksAtOnce: FILE_CHECKS ?? FILE_SETTINGS.checksAtOnce,
    clamd: clamd?.startsWith('/')
      ? { path: clamd }
      : host
        ? { host, port: Number(port) }
        : undefined,
  };
}
