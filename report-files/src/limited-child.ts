import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { ReadingStopped } from './read-failure.ts';

export type ReadLimits = { readonly seconds: number; readonly megabytes: number };

/** A program in a process of its own, asked one thing after another. */
export type LimitedChild = {
  /** @throws ReadingStopped when the program does not answer within the limits, or ends. */
  readonly ask: (question: unknown) => Promise<unknown>;
  /** Ends the process, in the middle of its work too. Whoever opened the child closes it. */
  readonly close: () => void;
};

export const READ_LIMITS: ReadLimits = { seconds: 10, megabytes: 512 };

/** The share of the memory that JavaScript's heap may take; the rest is for the program and the file itself. */
const HEAP_SHARE = 0.6;

const ENDED = '读取程序意外结束：文件可能已损坏';

/** How often the memory of a child at work is looked at. */
const WATCH_MILLISECONDS = 50;

/**
 * Opens a child for files from anywhere. It may read files and nothing else; it is killed when a question
 * takes it too long or too much memory, and the next one gets a new process.
 *
 * @param program says something when it is ready, and then answers each message with one.
 */
export function openLimitedChild(program: string, limits: ReadLimits): LimitedChild {
  let child: ChildProcess | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let isClosed = false;

  async function askNow(question: unknown): Promise<unknown> {
    if (isClosed) throw new Error('the child is closed');
    if (!child?.connected) child = await startChild(program, limits);
    if (isClosed) end(child);
    try {
      return await answerOf(child, question, limits);
    } finally {
      // What many files leave behind must not be counted against the next one.
      if (megabytesOf(child) > limits.megabytes / 2) end(child);
    }
  }

  return {
    ask: (question) => {
      const asking = last.then(() => askNow(question));
      last = asking.catch(() => undefined);
      return asking;
    },
    close: () => {
      isClosed = true;
      child?.kill('SIGKILL');
    },
  };
}

/** Ready to read. It knows no environment, writes no file, starts no process and reaches no network. */
function startChild(program: string, { megabytes }: ReadLimits): Promise<ChildProcess> {
  const child = fork(program, {
    execArgv: [
      '--permission',
      '--allow-fs-read=*',
      `--max-old-space-size=${Math.ceil(megabytes * HEAP_SHARE)}`,
    ],
    env: {},
    serialization: 'advanced',
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
  question: unknown,
  { seconds, megabytes }: ReadLimits,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => kill(`读取超过 ${seconds} 秒，已停止：文件异常复杂`),
      seconds * 1000,
    );
    const tooLarge = `读取时内存超过 ${megabytes} MB，已停止：文件异常庞大`;
    const watch = setInterval(() => {
      if (megabytesOf(child) > megabytes) kill(tooLarge);
    }, WATCH_MILLISECONDS);
    child.once('message', (answer) => {
      settle();
      resolve(answer);
    });
    // A process that runs out of its heap aborts.
    child.once('exit', (_code, signal) => kill(signal === 'SIGABRT' ? tooLarge : ENDED));
    child.send(question as object, (error) => {
      if (error) kill(ENDED);
    });

    function settle(): void {
      clearTimeout(timer);
      clearInterval(watch);
      child.removeAllListeners('message').removeAllListeners('exit');
    }

    function kill(failure: string): void {
      end(child);
      settle();
      reject(new ReadingStopped(failure));
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
