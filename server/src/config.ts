import { resolve } from 'node:path';
import { z } from 'zod';
import { OperatorProblem } from './operator-problem.ts';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const PORT_RULE = '应为 0 到 65535 的整数';
const URL_RULE = '应为 postgres://用户:口令@主机:端口/数据库 的形式';

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
    LOG_LEVEL: z.enum(LOG_LEVELS, `应为 ${LOG_LEVELS.join('、')} 之一`).default('info'),
  })
  .superRefine((config, context) => {
    for (const name of ['DATABASE_APP_URL', 'DATABASE_PORTAL_URL'] as const)
      if (config[name] && !config.DATABASE_URL)
        context.addIssue({ code: 'custom', path: [name], message: '须与 DATABASE_URL 一起设置' });
  });

export type Config = z.infer<typeof Config>;

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
