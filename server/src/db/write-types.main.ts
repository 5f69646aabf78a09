import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { launchPostgres } from '../postgres/launch-postgres.ts';
import { connect, connectionOptions } from './connect.ts';
import { generateTypes } from './generate-types.ts';
import { migrate } from './migrate.ts';

const FILE = join(import.meta.dirname, 'schema.gen.ts');

// Writes schema.gen.ts from what the migrations give; `--verify` only compares.
const dataFolder = await mkdtemp(join(tmpdir(), 'yigongkai-types-'));
const postgres = await launchPostgres({ dataFolder, say: tell });
try {
  const client = new pg.Client(connectionOptions(postgres.logins.owner, 'owner'));
  await client.connect();
  await migrate(client);
  await client.end();
  const db = connect(postgres.logins.owner, 'owner');
  const types = await generateTypes(db);
  await db.destroy();
  if (!process.argv.includes('--verify')) await writeFile(FILE, types);
  else if (types !== (await readFile(FILE, 'utf8'))) {
    tell('schema.gen.ts 与迁移不符，请运行 npm run db:types。');
    process.exitCode = 1;
  }
} finally {
  await postgres.stop();
  await rm(dataFolder, { recursive: true });
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
