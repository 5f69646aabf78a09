import { pipeline } from 'node:stream/promises';
import { type Client, escapeIdentifier } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type BackedUpTable, isFileEntry, type Manifest, tableEntries } from './backup-format.ts';
import { EntryCursor } from './entry-cursor.ts';
import { officeViews, watchStatements } from './office-tables.ts';
import type { BackupEntry } from './read-backup.ts';
import type { RestoredFiles } from './restored-files.ts';

/** Fills the tables, with foreign keys and triggers away until all rows are there, and sets the files aside. */
export async function loadTables(
  client: Client,
  manifest: Manifest,
  entries: AsyncGenerator<BackupEntry>,
  files: RestoredFiles,
  say: (line: string) => void,
): Promise<void> {
  const watch = await watchStatements(client);
  for (const statement of watch.away) await client.query(statement);
  await client.query('delete from public.migration');
  const cursor = new EntryCursor(entries, manifest);
  await cursor.next();
  await cursor.skip();
  for (const table of manifest.tables) {
    await fill(client, table, cursor);
    say(`表 ${table.schema}.${table.name}：${table.rows} 行`);
  }
  while (cursor.name) {
    if (isFileEntry(cursor.name)) await files.add(cursor.name, cursor.content());
    else await cursor.skip();
  }
  for (const statement of watch.back) await client.query(statement);
  for (const { schema, name, value } of manifest.sequences)
    await client.query('select setval($1, $2)', [qualified({ schema, name }), value]);
  for (const view of await officeViews(client))
    await client.query(`refresh materialized view ${qualified(view)}`);
}

async function fill(client: Client, table: BackedUpTable, cursor: EntryCursor): Promise<void> {
  const columns = table.columns.map(escapeIdentifier).join(', ');
  const copy = client.query(copyFrom(`copy ${qualified(table)} (${columns}) from stdin`));
  await pipeline(cursor.contentUnder(tableEntries(table)), copy);
  if (copy.rowCount !== table.rows)
    throw new Error(`${table.name}: ${copy.rowCount} of ${table.rows} rows were taken`);
}

function qualified({ schema, name }: { schema: string; name: string }): string {
  return `${escapeIdentifier(schema)}.${escapeIdentifier(name)}`;
}
