import { calendarDay } from '@yigongkai/law/calendar/calendar-day';
import type { Role } from '@yigongkai/law/people/roles';
import type { Db, Tx } from '../db/connect.ts';
import { inScope, setScope } from '../db/scope.ts';
import { csrfToken, SESSION_COOKIE } from '../http/refuse-forgery.ts';
import { insertAccount, insertRole, selectAccountByLogin } from './accounts.store.ts';
import { openSession } from './open-session.ts';

export const EXAMPLE_SIGN_IN = { idleMinutes: 30, sessionHours: 12 } as const;

const LOGIN = 'jingbanren-jia';

type Duty = { readonly organ: string; readonly role: Role };

export type ExampleOfficer = {
  readonly account: string;
  /** What his browser sends: the session and its check. */
  readonly headers: Readonly<Record<string, string>>;
};

/** Opens a session of the one made-up officer, who is made where there is none. For tests. */
export function exampleOfficer(db: Db, duty: Duty, now: Date): Promise<ExampleOfficer> {
  const { organ } = duty;
  return inScope(db, { organ, login: LOGIN }, async (tx) => {
    const known = await selectAccountByLogin(tx, LOGIN);
    const account = known?.id ?? (await makeOfficer(tx, duty));
    const { token } = await openSession(tx, { id: account, organ }, EXAMPLE_SIGN_IN, now);
    const headers = { cookie: `${SESSION_COOKIE}=${token}`, 'x-csrf-token': csrfToken(token) };
    return { account, headers };
  });
}

async function makeOfficer(tx: Tx, { organ, role }: Duty): Promise<string> {
  const person = { login: LOGIN, name: '经办人甲', organ, passwordHash: null };
  const account = await insertAccount(tx, person);
  if (!account) throw new Error(`${LOGIN} is of another organ`);
  await setScope(tx, { organ, account });
  const days = { fromOn: calendarDay('2026-01-01'), untilOn: null };
  await insertRole(tx, { account, organ, role, section: null, ...days, by: null });
  return account;
}
