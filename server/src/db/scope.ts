import { type RawBuilder, sql } from 'kysely';
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
  /** What the system's own jobs work on, for all organs at once. */
  readonly worker?: true | undefined;
};

/** One transaction that sees what `scope` names. */
export function inScope<T>(db: Db, scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await setScope(tx, scope);
    return work(tx);
  });
}

/**
 * An organ as the argument of a function in the database, which is in scope from there on: one journey less where
 * an act begins.
 */
export function organIntoScope(organ: string): RawBuilder<string> {
  return sql<string>`set_config('yigongkai.organ', ${organ}, true)::uuid`;
}

/** Likewise the hash of a secret that somebody shows. */
export function secretIntoScope(secret: Buffer): RawBuilder<Buffer> {
  return sql<Buffer>`decode(set_config('yigongkai.secret', ${secret.toString('hex')}, true), 'hex')`;
}

/** Likewise a login that somebody claims. */
export function loginIntoScope(login: string): RawBuilder<string> {
  return sql<string>`set_config('yigongkai.login', ${login}, true)`;
}

/** From here on the transaction sees what `scope` names, and nothing of what was named before. */
export async function setScope(tx: Tx, scope: Scope): Promise<void> {
  const { organ = '', account = '', login = '', subject = '' } = scope;
  const worker = scope.worker ? 'on' : '';
  const secret = scope.secret?.toString('hex') ?? '';
  await sql`select set_config('yigongkai.organ', ${organ}, true), set_config('yigongkai.account', ${account}, true),
    set_config('yigongkai.login', ${login}, true), set_config('yigongkai.secret', ${secret}, true),
    set_config('yigongkai.subject', ${subject}, true), set_config('yigongkai.worker', ${worker}, true)`.execute(
    tx,
  );
}
