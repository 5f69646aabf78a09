import { Worker } from 'node:worker_threads';

/** What the worker says about one order; `unwritable` tells whoever gave it what to change. */
export type WorkerAnswer =
  | { readonly bytes: Uint8Array }
  | { readonly unwritable: string }
  | { readonly failure: string };

/** Writes files in a thread of its own, one after another, so that the caller's thread stays free. */
export type FileWriter<Order> = {
  /**
   * @throws WriterBusy when too many files wait; Unwritable for what cannot be printed; Error when the file cannot be
   * written within the limits.
   */
  readonly write: (order: Order) => Promise<Uint8Array>;
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

/** What is to be printed cannot be; the message tells in Chinese what to change. */
export class Unwritable extends Error {
  override readonly name = 'Unwritable';
}

const LIMITS: WriteLimits = { seconds: 20, megabytes: 256, waiting: 16, idleSeconds: 60 };

/** Opens a writer; its thread, which runs the program, starts with the first order. */
export function openFileWriter<Order>(
  program: URL,
  limits: WriteLimits = LIMITS,
): FileWriter<Order> {
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

  async function writeNow(order: Order): Promise<Uint8Array> {
    clearTimeout(idle);
    // A thread at rest keeps no program from ending.
    worker ??= startWorker(program, limits);
    worker.ref();
    try {
      const answer = await answerOf(worker, order, limits);
      if ('failure' in answer) throw new Error(answer.failure);
      if ('unwritable' in answer) throw new Unwritable(answer.unwritable);
      return answer.bytes;
    } catch (error) {
      if (!(error instanceof Unwritable)) await end();
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

function startWorker(program: URL, { megabytes }: WriteLimits): Worker {
  const worker = new Worker(program, {
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  // Each order listens for errors itself.
  worker.on('error', () => undefined);
  return worker;
}

function answerOf(worker: Worker, order: unknown, { seconds }: WriteLimits): Promise<WorkerAnswer> {
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
