import { sql } from 'kysely';
import type { Db, Tx } from './connect.ts';

/** What a transaction may see of the staff's tables: row security binds it to what is named here. */
export type Scope = {
  /** The rows of one organ. */
  readonly organ?: string | undefined;
  /** What is one account's own. */
  readonly account?: string | undefined;
  /** The account of a login that somebody claims. */
  readonly login?: string | undefined;
  /** What belongs to the hash of a secret that somebody shows. */
  readonly secret?: Buffer | undefined;
  /** The account of a subject of the unified login: issuer, blank, subject. */
  readonly subject?: string | undefined;
};

/** One transaction that sees what `scope` names. */
export function inScope<T>(db: Db, scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await setScope(tx, scope);
    return work(tx);
  });
}

/** From here on the transaction sees what `scope` names, and nothing of what was named before. */
export async function setScope(tx: Tx, scope: Scope): Promise<void> {
  const { organ = '', account = '', login = '', subject = '' } = scope;
  const secret = scope.secret?.toString('hex') ?? '';
  await sql`select set_config('yigongkai.organ', ${organ}, true), set_config('yigongkai.account', ${account}, true),
    set_config('yigongkai.login', ${login}, true), set_config('yigongkai.secret', ${secret}, true),
    set_config('yigongkai.subject', ${subject}, true)`.execute(tx);
}
