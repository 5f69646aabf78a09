import { readFile } from 'node:fs/promises';
import { OperatorProblem } from '../operator-problem.ts';
import type { Outlet, Outlets } from './outlet.ts';
import { smsOutlet } from './sms-outlet.ts';
import { type SmtpSettings, smtpOutlet } from './smtp-outlet.ts';

/** As the operator has set it. Passwords and keys stand in files of their own. */
export type OutletSettings = {
  readonly isDryRun: boolean;
  readonly smtp?: (Omit<SmtpSettings, 'login'> & SmtpLogin) | undefined;
  readonly sms?: { readonly url: string; readonly keyFile: string } | undefined;
};

type SmtpLogin = { readonly user?: string | undefined; readonly passwordFile?: string | undefined };

export const NO_OUTLETS: Outlets = {
  email: { mode: 'not-configured' },
  sms: { mode: 'not-configured' },
};

const DRY_RUN: Outlets = { email: { mode: 'dry-run' }, sms: { mode: 'dry-run' } };

/** Opens no connection yet. @throws OperatorProblem where a file cannot be read. */
export async function openOutlets(settings: OutletSettings, now: () => Date): Promise<Outlets> {
  if (settings.isDryRun) return DRY_RUN;
  return { email: await email(settings), sms: await sms(settings, now) };
}

async function email({ smtp }: OutletSettings): Promise<Outlet> {
  if (!smtp) return NO_OUTLETS.email;
  const { user, passwordFile, ...server } = smtp;
  if (!user || !passwordFile) return smtpOutlet(server);
  const password = await secretIn('SMTP_PASSWORD_FILE', passwordFile);
  return smtpOutlet({ ...server, login: { user, password } });
}

async function sms({ sms: gateway }: OutletSettings, now: () => Date): Promise<Outlet> {
  if (!gateway) return NO_OUTLETS.sms;
  const key = await secretIn('SMS_GATEWAY_KEY_FILE', gateway.keyFile);
  return smsOutlet({ url: gateway.url, key }, now);
}

async function secretIn(setting: string, path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new OperatorProblem(`读不到 ${setting} 所指的文件（${error.code}）。请检查路径和权限。`);
  });
  const secret = text.trim();
  if (secret === '') throw new OperatorProblem(`${setting} 所指的文件是空的。`);
  return secret;
}
