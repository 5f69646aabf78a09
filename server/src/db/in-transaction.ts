import type { Db, Tx } from './connect.ts';

/** The caller's transaction, or one of its own where there is none: each statement sees what was committed before it. */
export function inTransaction<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.isTransaction
    ? work(db as Tx)
    : db.transaction().setIsolationLevel('read committed').execute(work);
}
