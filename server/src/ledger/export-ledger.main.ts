// `npm run export-ledger -- FILE`: the whole ledger, to be checked without the office by `yigongkai ledger verify`.
import { createWriteStream, existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { publishDraft } from '../backup/backup-draft.ts';
import { runWithFile } from '../backup/run-with-file.ts';
import { readConfig } from '../config.ts';
import { openOffice } from '../open-office.ts';
import { OperatorProblem } from '../operator-problem.ts';
import { tell } from '../run-program.ts';
import { exportLedger } from './export-ledger.ts';

const USAGE = '用法：npm run export-ledger -- 导出文件（如 ledger-2026-03-01.ndjson）';

await runWithFile(USAGE, async (file, signal) => {
  if (existsSync(file)) throw new OperatorProblem(`${file} 已存在，请换一个文件名。`);
  const office = await openOffice(readConfig(process.env), tell);
  const draft = `${file}.part-${process.pid}`;
  try {
    const out = createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true });
    await office.asOwner((owner) => pipeline(exportLedger(owner, new Date()), out, { signal }));
    await publishDraft(draft, file);
    tell(`台账已导出到 ${file}。核对：npx yigongkai ledger verify ${file}`);
  } catch (error) {
    await rm(draft, { force: true });
    throw unwritten(error as NodeJS.ErrnoException, file, signal);
  } finally {
    await office.close();
  }
});

function unwritten(error: NodeJS.ErrnoException, file: string, signal: AbortSignal): Error {
  if (signal.aborted) return new OperatorProblem('导出已中断，没有留下半个文件。');
  const cause = { ENOSPC: '磁盘已满', ENOENT: '没有这个文件夹', EACCES: '没有写入权限' }[
    error.code ?? ''
  ];
  if (!cause) return error;
  return new OperatorProblem(`写不了 ${file}：${cause}。没有留下半个文件。`, { cause: error });
}
