import { createHash } from 'node:crypto';
import { OperatorProblem } from '../operator-problem.ts';
import {
  FORMAT,
  FORMAT_ENTRY,
  Format,
  isFileEntry,
  MANIFEST_ENTRY,
  Manifest,
  tableEntries,
} from './backup-format.ts';
import { countLines } from './count-lines.ts';
import { backupEntries } from './read-backup.ts';

type Seen = { readonly bytes: number; readonly sha256: string; readonly lines: number };

const ADVICE = '请重新复制这个文件，或换用另一份备份。办公室没有任何改动。';

/** Reads a backup to its end and checks every entry against the manifest, before anything is changed. */
export async function verifyBackup(file: string, signal: AbortSignal): Promise<Manifest> {
  const seen = new Map<string, Seen>();
  let manifest: Manifest | undefined;
  let reading = '';
  try {
    for await (const { name, content } of backupEntries(file, signal)) {
      if (seen.size === 0 && name !== FORMAT_ENTRY) throw foreign(file);
      reading = name;
      if (name === MANIFEST_ENTRY) manifest = parseManifest(file, await textOf(content));
      else if (seen.has(name)) throw damaged(file, `条目 ${name} 重复`);
      else seen.set(name, await digest(content, name === FORMAT_ENTRY ? file : undefined));
    }
  } catch (error) {
    if (error instanceof OperatorProblem) throw error;
    if (signal.aborted) throw new OperatorProblem('检查已中断，办公室保持原样。');
    if (seen.size === 0) throw unreadable(file, error as NodeJS.ErrnoException);
    if (manifest) compare(file, manifest, seen);
    throw damaged(file, `读到条目 ${reading} 时中断（${(error as Error).message}）`);
  }
  if (seen.size === 0) throw foreign(file);
  if (!manifest) throw damaged(file, `文件在条目 ${reading} 之后被截断，缺少清单`);
  compare(file, manifest, seen);
  return manifest;
}

function compare(file: string, manifest: Manifest, seen: ReadonlyMap<string, Seen>): void {
  const listed = new Set(manifest.entries.map(({ name }) => name));
  for (const { name, bytes, sha256 } of manifest.entries) {
    const found = seen.get(name);
    if (!found) throw damaged(file, `缺少条目 ${name}`);
    if (found.bytes !== bytes || found.sha256 !== sha256)
      throw damaged(file, `条目 ${name} 的内容与清单不符`);
  }
  const tables = manifest.tables.map((table) => ({ ...table, prefix: tableEntries(table) }));
  for (const name of seen.keys()) {
    const known =
      name === FORMAT_ENTRY ||
      isFileEntry(name) ||
      tables.some(({ prefix }) => name.startsWith(prefix));
    if (!listed.has(name) || !known) throw damaged(file, `有清单之外的条目 ${name}`);
  }
  for (const { prefix, rows } of tables) {
    const parts = [...seen].filter(([name]) => name.startsWith(prefix));
    const lines = parts.reduce((sum, [, part]) => sum + part.lines, 0);
    if (lines !== rows) throw damaged(file, `${prefix} 应有 ${rows} 行，实有 ${lines} 行`);
  }
}

/** @param file of which this entry says the format. */
async function digest(content: AsyncIterable<Buffer>, file?: string): Promise<Seen> {
  const hash = createHash('sha256');
  let bytes = 0;
  let lines = 0;
  const start: Buffer[] = [];
  for await (const chunk of content) {
    hash.update(chunk);
    bytes += chunk.length;
    lines += countLines(chunk);
    if (file) start.push(chunk);
  }
  if (file) checkFormat(file, Buffer.concat(start).toString());
  return { bytes, sha256: hash.digest('hex'), lines };
}

function checkFormat(file: string, text: string): void {
  const format = Format.safeParse(parseJson(text));
  if (!format.success) throw foreign(file);
  if (format.data.version > FORMAT.version)
    throw new OperatorProblem(
      `${file} 的备份格式是第 ${format.data.version} 版，本程序只认识到第 ${FORMAT.version} 版。\n请用制作这份备份的版本（或更新的版本）来恢复。`,
    );
}

function parseManifest(file: string, text: string): Manifest {
  const manifest = Manifest.safeParse(parseJson(text));
  if (manifest.success) return manifest.data;
  throw damaged(file, `清单（${MANIFEST_ENTRY}）无法识别`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function textOf(content: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function unreadable(file: string, error: NodeJS.ErrnoException): OperatorProblem {
  if (error.code === 'ENOENT') return new OperatorProblem(`找不到备份文件 ${file}。`);
  if (error.code === 'EACCES' || error.code === 'EISDIR')
    return new OperatorProblem(`读不了备份文件 ${file}：${error.message}`, { cause: error });
  if (/incorrect header check|tar header|end of data/i.test(error.message)) return foreign(file);
  return damaged(file, `读到开头时中断（${error.message}）`);
}

function foreign(file: string): OperatorProblem {
  return new OperatorProblem(
    `${file} 不是易公开的备份文件（由 npm run backup 制作的文件），请检查文件名。`,
  );
}

function damaged(file: string, what: string): OperatorProblem {
  return new OperatorProblem(`备份文件 ${file} 已损坏或不完整：${what}。\n${ADVICE}`);
}
