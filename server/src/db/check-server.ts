import type { ClientBase } from 'pg';
import { OperatorProblem } from '../operator-problem.ts';

const OLDEST_MAJOR = 15;

/** Refuses a server that is too old or a database that is not in UTF-8. */
export async function checkServer(client: ClientBase): Promise<void> {
  const { rows } = await client.query(
    `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding`,
  );
  const refusal = serverRefusal(rows[0]);
  if (refusal) throw new OperatorProblem(refusal);
}

export function serverRefusal(server: { version: number; encoding: string }): string | null {
  const major = Math.floor(server.version / 10_000);
  if (major < OLDEST_MAJOR)
    return `DATABASE_URL 所指的 PostgreSQL 是 ${major} 版，易公开需要 ${OLDEST_MAJOR} 或更高版本。`;
  if (server.encoding !== 'UTF8')
    return `DATABASE_URL 所指的数据库编码是 ${server.encoding}，须为 UTF8。\n请另建：create database yigongkai encoding 'UTF8' template template0。`;
  return null;
}
