import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClientBase } from 'pg';
import { OperatorProblem } from '../operator-problem.ts';

export type Migration = { readonly name: string; readonly sha256: string; readonly sql: string };

export type AppliedMigration = { readonly name: string; readonly sha256: string };

/** Held while tables change: by whoever migrates or restores, and shared by a backup. */
export const MIGRATION_LOCK = 20080501;

/** The numbered migrations that this program knows, in order. */
export function knownMigrations(folder = join(import.meta.dirname, 'migrations')): Migration[] {
  const names = readdirSync(folder).sort();
  return names.map((name, index) => {
    if (!name.startsWith(`${String(index + 1).padStart(4, '0')}_`) || !name.endsWith('.sql'))
      throw new Error(`migrations must be numbered 0001_….sql upwards without gaps: ${name}`);
    const sql = readFileSync(join(folder, name), 'utf8');
    return { name, sha256: createHash('sha256').update(sql).digest('hex'), sql };
  });
}

/**
 * Brings the database up to date, one transaction a migration; of several programs at once, one works
 * and the others wait. Forward only.
 *
 * @returns the names of the migrations that were applied now.
 */
export async function migrate(client: ClientBase, known = knownMigrations()): Promise<string[]> {
  if (missingMigrations(await appliedMigrations(client), known).length === 0) return [];
  await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
  try {
    const missing = missingMigrations(await appliedMigrations(client), known);
    for (const migration of missing) await inTransaction(client, () => apply(client, migration));
    return missing.map(({ name }) => name);
  } finally {
    await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
  }
}

export async function appliedMigrations(client: ClientBase): Promise<AppliedMigration[]> {
  const { rows } = await client.query(`select to_regclass('public.migration') is not null as made`);
  if (!rows[0].made) return [];
  const applied = await client.query('select name, sha256 from public.migration order by name');
  return applied.rows;
}

/**
 * What is still to be applied. Refuses what is not an earlier state of this program's.
 *
 * @param what has gone through `applied`.
 */
export function missingMigrations(
  applied: readonly AppliedMigration[],
  known: readonly Migration[],
  what = '数据库',
): readonly Migration[] {
  applied.forEach(({ name, sha256 }, index) => {
    const same = known[index];
    if (same?.name !== name)
      throw new OperatorProblem(
        `${what}比程序新，或不是同一程序的：其中有本程序不认识的迁移 ${name}。\n请换用建立或升级过它的版本（或更新的版本）。`,
      );
    if (same.sha256 !== sha256)
      throw new OperatorProblem(
        `迁移 ${name} 执行之后被改动过：文件与${what}中的记录不符。\n请恢复原来的程序文件；要改表结构，请另加新的迁移。`,
      );
  });
  return known.slice(applied.length);
}

/** Runs one migration and records it; the transaction is the caller's. */
export async function apply(client: ClientBase, { name, sha256, sql }: Migration): Promise<void> {
  await client.query(MIGRATION_TABLE);
  try {
    await client.query(sql);
  } catch (error) {
    throw failed(name, error as Error & { code?: string });
  }
  await client.query('insert into public.migration (name, sha256) values ($1, $2)', [name, sha256]);
}

const MIGRATION_TABLE = `
  create table if not exists public.migration (
    name       text primary key,
    sha256     text not null,
    applied_at timestamptz not null default now()
  );
  comment on table public.migration is 'The migrations that this database has gone through, with the hash of each file.';
`;

export async function inTransaction(
  client: ClientBase,
  work: () => Promise<unknown>,
): Promise<void> {
  await client.query('begin');
  try {
    await work();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

function failed(name: string, error: Error & { code?: string }): OperatorProblem {
  const INSUFFICIENT_PRIVILEGE = '42501';
  const advice =
    error.code === INSUFFICIENT_PRIVILEGE
      ? '所用的数据库用户须是该库的所有者，并有权建立角色（alter role … createrole）；或由管理员事先建立角色 yigongkai_app、yigongkai_portal 并授予该用户。'
      : '数据库保持执行前的状态。请把这条信息报告给开发者。';
  return new OperatorProblem(`迁移 ${name} 执行失败：${error.message}\n${advice}`, {
    cause: error,
  });
}
