import { rm } from 'node:fs/promises';
import { type Client, escapeIdentifier } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { appliedMigrations, MIGRATION_LOCK } from '../db/migrate.ts';
import { OperatorProblem } from '../operator-problem.ts';
import { backupDraft, publishDraft } from './backup-draft.ts';
import {
  type BackedUpTable,
  FORMAT,
  FORMAT_ENTRY,
  MANIFEST_ENTRY,
  type Manifest,
  tableEntries,
} from './backup-format.ts';
import { BackupWriter } from './backup-writer.ts';
import { countLines } from './count-lines.ts';
import { officeFiles } from './office-files.ts';
import { type OfficeTable, officeSequences, officeTables } from './office-tables.ts';

export type Backup = {
  /** A connection of its own as the owner of all tables; it is of no use afterwards. */
  readonly client: Client;
  readonly dataFolder: string;
  readonly file: string;
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
};

const PART_BYTES = 4_000_000;

/** Writes all tables as of one moment, and the files, into one file: whole under its name, or not there. */
export async function backUp(backup: Backup): Promise<void> {
  const { file, signal } = backup;
  const draft = await backupDraft(file);
  try {
    const writer = new BackupWriter(draft, signal);
    await writeEntries(writer, backup);
    await writer.close();
    await publishDraft(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    if (signal.aborted) throw new OperatorProblem('备份已中断，没有留下半个文件。');
    throw unwritable(error as NodeJS.ErrnoException, file);
  }
}

async function writeEntries(
  writer: BackupWriter,
  { client, dataFolder, say }: Backup,
): Promise<void> {
  await startSnapshot(client);
  const migrations = await appliedMigrations(client);
  if (migrations.length === 0)
    throw new OperatorProblem(
      '这个数据库里没有办公数据。请检查 YIGONGKAI_DATA 或 DATABASE_URL 是否指向正确的地方。',
    );
  await writer.addText(FORMAT_ENTRY, JSON.stringify(FORMAT));
  const tables: BackedUpTable[] = [];
  for (const table of await officeTables(client)) {
    const rows = await writeTable(writer, client, table);
    tables.push({ ...table, columns: [...table.columns], rows });
    say(`表 ${table.schema}.${table.name}：${rows} 行`);
  }
  const sequences = await officeSequences(client);
  await client.query('commit');
  await client.query('select pg_advisory_unlock_shared($1)', [MIGRATION_LOCK]);
  await writeFiles(writer, dataFolder, say);
  const createdAt = new Date().toISOString();
  const { entries } = writer;
  const manifest: Manifest = { createdAt, migrations, tables, sequences, entries };
  await writer.addText(MANIFEST_ENTRY, JSON.stringify(manifest));
}

/** From here on the connection sees one moment; migrations wait, everyone else goes on. */
async function startSnapshot(client: Client): Promise<void> {
  await client.query('select pg_advisory_lock_shared($1)', [MIGRATION_LOCK]);
  await client.query(`
    begin isolation level repeatable read read only;
    set local statement_timeout = 0;
    set local idle_in_transaction_session_timeout = 0;
    set local row_security = off;
    set local datestyle = 'ISO, YMD';
    set local intervalstyle = 'iso_8601'`);
}

async function writeTable(
  writer: BackupWriter,
  client: Client,
  table: OfficeTable,
): Promise<number> {
  const name = `${escapeIdentifier(table.schema)}.${escapeIdentifier(table.name)}`;
  const columns = table.columns.map(escapeIdentifier).join(', ');
  const copy = client.query(copyTo(`copy ${name} (${columns}) to stdout`));
  let part: Buffer[] = [];
  let bytes = 0;
  let parts = 0;
  let rows = 0;
  const writePart = async () => {
    parts += 1;
    const entry = `${tableEntries(table)}${String(parts).padStart(6, '0')}`;
    await writer.addText(entry, Buffer.concat(part));
    part = [];
    bytes = 0;
  };
  for await (const chunk of copy as AsyncIterable<Buffer>) {
    rows += countLines(chunk);
    bytes += chunk.length;
    part.push(chunk);
    if (bytes >= PART_BYTES) await writePart();
  }
  if (bytes > 0) await writePart();
  return rows;
}

async function writeFiles(
  writer: BackupWriter,
  dataFolder: string,
  say: (line: string) => void,
): Promise<void> {
  let count = 0;
  let bytes = 0;
  for await (const { name, path } of officeFiles(dataFolder)) {
    const size = await writer.addFile(name, path);
    if (size === null) continue;
    bytes += size;
    count += 1;
    if (count % 1000 === 0) say(`文件：已写 ${count} 个`);
  }
  say(`文件：${count} 个，共 ${(bytes / 1_000_000).toFixed(1)} MB`);
}

function unwritable(error: NodeJS.ErrnoException, file: string): Error {
  const cause = { ENOSPC: '磁盘已满', EDQUOT: '超出磁盘配额', EACCES: '没有写入权限' }[
    error.code ?? ''
  ];
  if (!cause) return error;
  return new OperatorProblem(`写不了备份文件 ${file}：${cause}。没有留下半个文件。`, {
    cause: error,
  });
}
