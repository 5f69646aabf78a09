import type { Tx } from '../db/connect.ts';
import { inScope, setScope } from '../db/scope.ts';
import { Problem } from '../errors.ts';
import type { Services } from '../services.ts';
import { attemptsOf, beginAttempt, clearAttempt, failAttempt } from './attempts.ts';
import { insertAuditLine } from './audit.store.ts';
import { openSession } from './open-session.ts';
import { isNobodysPassword, isPassword } from './password.ts';
import { checkSecondFactor } from './second-factor.ts';
import { secretToken, tokenHash } from './secret-token.ts';
import {
  type Claimant,
  insertDevice,
  selectClaimant,
  selectRootOrgan,
  withoutWaiting,
} from './sign-in.store.ts';

const DAYS_KNOWN = 365;

export type SignedIn = {
  readonly token: string;
  /** The secret by which this browser is known from now on; `undefined` where it was known. */
  readonly device: string | undefined;
};

type Account = Pick<Claimant, 'id' | 'organ_id'>;

/**
 * Signs in by password and, where it is set, second factor. What was wrong is not told apart, and takes as
 * long for a login that there is not.
 *
 * @param from the client's address, what its browser says that it is, and the secret of its device if it showed one.
 * @throws Problem `not-signed-in`, `too-many`, `busy`; `forbidden` for an account without any role today.
 */
export async function signIn(
  services: Services,
  given: { readonly login: string; readonly password: string; readonly code?: string | undefined },
  from: {
    readonly address: string;
    readonly agent: string | undefined;
    readonly device: string | undefined;
  },
): Promise<SignedIn> {
  const { appDb: db } = services;
  const login = given.login.trim().toLowerCase();
  const now = services.now();
  const shown = from.device ? tokenHash(from.device) : null;
  const account = await selectClaimant(db, login, shown, now);
  const device = account?.knows_device ? shown : null;
  const attempts = attemptsOf(login, from.address, device);
  await beginAttempt(db, attempts, now);
  const isRightPassword = await isRight(account, given.password);
  const factor = !isRightPassword
    ? 'wrong'
    : account?.has_factor
      ? await factorOf(services, account, given.code)
      : 'not-set';
  if (!account || factor === 'wrong') {
    await failAttempt(db, attempts, now);
    await recordFailure(services, account);
    throw new Problem('not-signed-in', '登录名、密码或者动态码不对。');
  }
  if (factor === 'missing') {
    await withoutWaiting(db, (tx) => clearAttempt(tx, attempts, false));
    throw new Problem('not-signed-in', '请输入动态码。', { secondFactor: true });
  }
  return db.transaction().execute(async (tx) => {
    await clearAttempt(tx, attempts, true);
    const by = factor === 'not-set' ? 'password' : factor;
    const browser = { by, agent: from.agent };
    const token = await recordSignIn(tx, services, account, browser);
    return { token, device: device ? undefined : await rememberDevice(tx, account.id, now) };
  });
}

/** Opens the session of somebody who has proved who he is, and writes it down. */
export async function recordSignIn(
  tx: Tx,
  services: Services,
  account: Account,
  { by, agent }: { readonly by: string; readonly agent: string | undefined },
): Promise<string> {
  const now = services.now();
  const { id, organ_id: organ } = account;
  const session = await openSession(tx, { id, organ, agent }, services.signIn, now);
  const line = { organ: session.organ, account: id, door: 'sign-in', kind: 'signed-in' } as const;
  await insertAuditLine(tx, { ...line, details: { by } }, now);
  return session.token;
}

async function isRight(account: Claimant | undefined, password: string): Promise<boolean> {
  if (!account?.password_hash || account.disabled_at) return isNobodysPassword(password);
  return isPassword(password, account.password_hash);
}

async function factorOf(
  { appDb, vault, now }: Services,
  account: Account | undefined,
  code?: string,
) {
  if (!account) return 'wrong';
  return inScope(appDb, { account: account.id }, (tx) =>
    checkSecondFactor(tx, vault, account.id, code, now()),
  );
}

/** The login is not written down where nobody has it: it may be a password in the wrong field. */
async function recordFailure({ appDb, now }: Services, account: Account | undefined) {
  await inScope(appDb, {}, async (tx) => {
    const organ = account?.organ_id ?? (await selectRootOrgan(tx));
    if (!organ) return;
    await setScope(tx, { organ });
    const line = { organ, account: account?.id ?? null, door: 'sign-in' } as const;
    await insertAuditLine(tx, { ...line, kind: 'sign-in-failed' }, now());
  });
}

async function rememberDevice(tx: Tx, account: string, now: Date): Promise<string> {
  const device = secretToken();
  const expiresAt = new Date(now.getTime() + DAYS_KNOWN * 86_400_000);
  await insertDevice(tx, account, tokenHash(device), expiresAt);
  return device;
}
