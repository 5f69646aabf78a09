import { type Client, escapeIdentifier } from 'pg';
import {
  appliedMigrations,
  apply,
  inTransaction,
  knownMigrations,
  MIGRATION_LOCK,
  type Migration,
  missingMigrations,
} from '../db/migrate.ts';
import { OperatorProblem } from '../operator-problem.ts';
import type { BackedUpTable, Manifest } from './backup-format.ts';
import { loadTables } from './load-tables.ts';
import { backupEntries } from './read-backup.ts';
import { RestoredFiles } from './restored-files.ts';
import { verifyBackup } from './verify-backup.ts';

export type Restore = {
  /** A connection of its own as the owner of all tables; it is of no use afterwards. */
  readonly client: Client;
  readonly dataFolder: string;
  readonly file: string;
  /** What `checkBackup` found in the file. */
  readonly manifest: Manifest;
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
  readonly known?: readonly Migration[];
};

const ELSEWHERE =
  '备份只能恢复到空的办公室：请用 YIGONGKAI_DATA 指定一个新的空文件夹（或用 DATABASE_URL 指定一个新建的空数据库），再执行 npm run restore。';

/** Refuses a backup that is not whole or that this program cannot read, before anything is changed. */
export async function checkBackup(
  file: string,
  signal: AbortSignal,
  known = knownMigrations(),
): Promise<Manifest> {
  const manifest = await verifyBackup(file, signal);
  missingMigrations(manifest.migrations, known, '备份');
  return manifest;
}

/** Fills an empty office from a backup: in one transaction, all of it or nothing. */
export async function restore({ known = knownMigrations(), ...task }: Restore): Promise<void> {
  const { client, dataFolder, file, manifest, say, signal } = task;
  try {
    const files = await RestoredFiles.into(dataFolder, manifest);
    await inTransaction(client, async () => {
      await prepareTables(client, manifest, known);
      await loadTables(client, manifest, backupEntries(file, signal), files, say);
      for (const migration of known.slice(manifest.migrations.length))
        await apply(client, migration);
      say('正在提交……');
      await files.settle();
    });
    await client.query('analyze');
  } catch (error) {
    if (!signal.aborted) throw error;
    throw new OperatorProblem('恢复已中断，办公室保持原样。');
  }
}

/** Brings an empty office to the migrations that the backup has, and keeps everyone else out of its tables. */
async function prepareTables(
  client: Client,
  { migrations, tables }: Manifest,
  known: readonly Migration[],
): Promise<void> {
  await client.query(`
    set local statement_timeout = 0;
    set local idle_in_transaction_session_timeout = 0;
    set local datestyle = 'ISO, YMD';
    set local intervalstyle = 'iso_8601'`);
  await client.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
  const applied = await appliedMigrations(client);
  missingMigrations(applied, known);
  if (applied.length > migrations.length)
    throw new OperatorProblem(
      `这个办公室的数据库结构已比备份新（程序在这里启动过）。\n${ELSEWHERE}`,
    );
  for (const migration of known.slice(applied.length, migrations.length))
    await apply(client, migration);
  for (const table of tables) await refuseFilled(client, table);
}

async function refuseFilled(client: Client, { schema, name }: BackedUpTable): Promise<void> {
  const table = `${escapeIdentifier(schema)}.${escapeIdentifier(name)}`;
  await client.query(`lock table ${table} in access exclusive mode`);
  if (schema === 'public' && name === 'migration') return;
  // A start registers its master key before it wraps anything by it.
  if (schema === 'public' && name === 'master_key')
    await client.query('delete from master_key where not exists (select from vault_key)');
  const { rows } = await client.query(`select exists (select from ${table}) as filled`);
  if (rows[0].filled)
    throw new OperatorProblem(
      `这个办公室已有数据（表 ${schema}.${name}），没有改动它。\n${ELSEWHERE}`,
    );
}
