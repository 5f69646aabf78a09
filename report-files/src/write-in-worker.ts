import { Worker } from 'node:worker_threads';
import type { AnnualReport } from '@yigongkai/law/reports/annual-report';
import type { FileOrigin, ReportKind } from './write/write-report.ts';

/** One file to be written. */
export type WriteOrder = {
  readonly report: AnnualReport;
  readonly kind: ReportKind;
  readonly origin: FileOrigin;
};

/** What the worker says about one order. */
export type WorkerAnswer = { readonly bytes: Uint8Array } | { readonly failure: string };

/** Writes files in a thread of its own, one after another, so that the caller's thread stays free. */
export type ReportWriter = {
  /** @throws WriterBusy when too many files wait; Error when the file cannot be written within the limits. */
  readonly write: (order: WriteOrder) => Promise<Uint8Array>;
  /** Ends the thread. Whoever opened the writer closes it. */
  readonly close: () => Promise<void>;
};

export type WriteLimits = {
  readonly seconds: number;
  readonly megabytes: number;
  /** How many orders may wait. */
  readonly waiting: number;
  /** After how long without an order the thread and its memory are given back. */
  readonly idleSeconds: number;
};

/** More files wait than can soon be written. */
export class WriterBusy extends Error {
  override readonly name = 'WriterBusy';
}

const LIMITS: WriteLimits = { seconds: 20, megabytes: 256, waiting: 16, idleSeconds: 60 };

const PROGRAM = new URL('./write-reports.main.ts', import.meta.url);

/** Opens a writer; its thread starts with the first order. */
export function openReportWriter(limits: WriteLimits = LIMITS): ReportWriter {
  let worker: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let idle: NodeJS.Timeout | undefined;

  async function end(): Promise<void> {
    clearTimeout(idle);
    const ending = worker;
    worker = null;
    await ending?.terminate();
  }

  async function writeNow(order: WriteOrder): Promise<Uint8Array> {
    clearTimeout(idle);
    // A thread at rest keeps no program from ending.
    worker ??= startWorker(limits);
    worker.ref();
    try {
      const answer = await answerOf(worker, order, limits);
      if ('failure' in answer) throw new Error(answer.failure);
      return answer.bytes;
    } catch (error) {
      await end();
      throw error;
    } finally {
      worker?.unref();
      idle = setTimeout(() => void end(), limits.idleSeconds * 1000).unref();
    }
  }

  return {
    write: (order) => {
      if (waiting >= limits.waiting) return Promise.reject(new WriterBusy('too many files wait'));
      waiting += 1;
      const writing = last.then(() => writeNow(order)).finally(() => (waiting -= 1));
      last = writing.catch(() => undefined);
      return writing;
    },
    close: async () => {
      await last;
      await end();
    },
  };
}

function startWorker({ megabytes }: WriteLimits): Worker {
  const worker = new Worker(PROGRAM, {
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  // Each order listens for errors itself.
  worker.on('error', () => undefined);
  return worker;
}

function answerOf(
  worker: Worker,
  order: WriteOrder,
  { seconds }: WriteLimits,
): Promise<WorkerAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<WorkerAnswer>();
  const timer = setTimeout(
    () => reject(new Error(`the file was not written within ${seconds} s`)),
    seconds * 1000,
  );
  const fail = (error: unknown) =>
    reject(error instanceof Error ? error : new Error('the writing thread ended'));
  worker.once('message', resolve).once('error', fail).once('exit', fail);
  worker.postMessage(order);
  return promise.finally(() => {
    clearTimeout(timer);
    worker.off('message', resolve).off('error', fail).off('exit', fail);
  });
}
