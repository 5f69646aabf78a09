import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AnnualReport } from '@yigongkai/law/reports/annual-report';
import { ReadFailure } from './read-failure.ts';

/** What the child says about one file. */
export type ChildAnswer = { readonly report: AnnualReport } | { readonly failure: string };

export type ReadLimits = { readonly seconds: number; readonly megabytes: number };

/** Reads files in a process of its own, one after another. */
export type ReportReader = {
  /** @throws ReadFailure when the file cannot be read, or not within the limits. */
  readonly read: (path: string) => Promise<AnnualReport>;
  /** Ends the child. Whoever opened the reader closes it. */
  readonly close: () => void;
};

const LIMITS: ReadLimits = { seconds: 10, megabytes: 512 };

const PROGRAM = fileURLToPath(new URL('./read-reports.main.ts', import.meta.url));

/** The share of the memory that JavaScript's heap may take; the rest is for the program and the file itself. */
const HEAP_SHARE = 0.6;

const ENDED = '读取程序意外结束：文件可能已损坏';

/** How often the memory of a child at work is looked at. */
const WATCH_MILLISECONDS = 50;

/**
 * Opens a reader for files from anywhere. The child may read files and nothing else; it is killed when a
 * file takes it too long or too much memory, and the next file gets a new one.
 */
export function openReportReader(limits: ReadLimits = LIMITS): ReportReader {
  let child: ChildProcess | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let isClosed = false;

  async function readNow(path: string): Promise<AnnualReport> {
    if (isClosed) throw new Error('the reader is closed');
    if (!child?.connected) child = await startChild(limits);
    const answer = await answerOf(child, path, limits);
    // What many files leave behind must not be counted against the next one.
    if (megabytesOf(child) > limits.megabytes / 2) end(child);
    if ('report' in answer) return answer.report;
    throw new ReadFailure(answer.failure);
  }

  return {
    read: (path) => {
      const reading = last.then(() => readNow(path));
      last = reading.catch(() => undefined);
      return reading;
    },
    close: () => {
      isClosed = true;
      child?.kill('SIGKILL');
    },
  };
}

/** Ready to read. It knows no environment, writes no file, starts no process and reaches no network. */
function startChild({ megabytes }: ReadLimits): Promise<ChildProcess> {
  const child = fork(PROGRAM, {
    execArgv: [
      '--permission',
      '--allow-fs-read=*',
      `--max-old-space-size=${Math.ceil(megabytes * HEAP_SHARE)}`,
    ],
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(child));
    child.on('error', reject);
    child.once('exit', (code) => reject(new Error(`the reading process did not start (${code})`)));
  });
}

function answerOf(
  child: ChildProcess,
  path: string,
  { seconds, megabytes }: ReadLimits,
): Promise<ChildAnswer> {
  return new Promise((resolve) => {
    const timer = setTimeout(
      () => kill(`读取超过 ${seconds} 秒，已停止：文件异常复杂`),
      seconds * 1000,
    );
    const tooLarge = `读取时内存超过 ${megabytes} MB，已停止：文件异常庞大`;
    const watch = setInterval(() => {
      if (megabytesOf(child) > megabytes) kill(tooLarge);
    }, WATCH_MILLISECONDS);
    child.once('message', (answer) => settle(answer as ChildAnswer));
    // A process that runs out of its heap aborts.
    child.once('exit', (_code, signal) => kill(signal === 'SIGABRT' ? tooLarge : ENDED));
    child.send(path, (error) => {
      if (error) kill(ENDED);
    });

    function settle(answer: ChildAnswer): void {
      clearTimeout(timer);
      clearInterval(watch);
      child.removeAllListeners('message').removeAllListeners('exit');
      resolve(answer);
    }

    function kill(failure: string): void {
      end(child);
      settle({ failure });
    }
  });
}

function end(child: ChildProcess): void {
  child.kill('SIGKILL');
  if (child.connected) child.disconnect();
}

/** The memory that a process holds; 0 where the system does not tell, and only the heap is limited. */
function megabytesOf({ pid }: ChildProcess): number {
  if (process.platform !== 'linux') return 0;
  try {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}
