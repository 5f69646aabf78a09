import { Problem } from '../errors.ts';
import { childPool, type PooledChild } from './child-pool.ts';
import { fairQueue } from './fair-queue.ts';

/** What whoever waits is told: how many come before, or that the work has begun. */
export type Waiting = { readonly before: number } | 'begun';

export type Errand = {
  /** Whose it is: errands of one address never keep another's waiting. */
  readonly address: string;
  /** When it aborts, the errand leaves the queue, or its process is ended in the middle of its work. */
  readonly signal: AbortSignal;
  readonly onWaiting: (waiting: Waiting) => void;
};

/** Few processes for the files of many, who take turns. */
export type ChildDesk<Child> = {
  /** @throws Problem when too many wait; the signal's reason when it aborts; else what `work` throws. */
  readonly run: <Result>(
    errand: Errand,
    work: (child: Child) => Promise<Result>,
  ) => Promise<Result>;
  /** Whether no further errand is taken. */
  readonly isFull: () => boolean;
  /** Ends every process; whoever waits is told that the platform stops. */
  readonly close: () => void;
};

export type ChildDeskSettings<Child> = {
  readonly open: () => Child;
  /** How many processes work at once. */
  readonly atOnce: number;
  /** Over all addresses. */
  readonly mostWaiting: number;
};

type Job<Child> = Errand & {
  readonly begin: (child: Child) => Promise<void>;
  readonly refuse: (reason: unknown) => void;
  told: number | null;
};

export function openChildDesk<Child extends PooledChild>({
  open,
  atOnce,
  mostWaiting,
}: ChildDeskSettings<Child>): ChildDesk<Child> {
  const queue = fairQueue<Job<Child>>();
  const pool = childPool(open);
  let isClosed = false;

  function next(): void {
    while (!isClosed && pool.working() < atOnce) {
      const job = queue.take();
      if (!job) break;
      void work(job);
    }
    for (const [address, job] of queue.jobs())
      tell(job, queue.before(address, job) + pool.working());
  }

  async function work(job: Job<Child>): Promise<void> {
    const child = pool.take();
    job.signal.addEventListener('abort', child.close);
    job.onWaiting('begun');
    await job.begin(child);
    job.signal.removeEventListener('abort', child.close);
    pool.giveBack(child, job.signal.aborted || isClosed);
    next();
  }

  function leave(job: Job<Child>, reason: unknown): void {
    queue.remove(job.address, job);
    job.refuse(reason);
  }

  const isFull = () => queue.size() >= mostWaiting;

  return {
    isFull,
    run: async (errand, work) => {
      errand.signal.throwIfAborted();
      if (isClosed) throw closedDesk();
      if (isFull()) throw fullDesk();
      return new Promise((resolve, reject) => {
        const { signal } = errand;
        const goAway = () => {
          leave(job, signal.reason);
          next();
        };
        const job: Job<Child> = {
          ...errand,
          told: null,
          refuse: reject,
          begin: async (child) => {
            signal.removeEventListener('abort', goAway);
            await work(child).then(resolve, (error) =>
              reject(signal.aborted ? signal.reason : error),
            );
          },
        };
        signal.addEventListener('abort', goAway, { once: true });
        queue.add(errand.address, job);
        next();
      });
    },
    close: () => {
      isClosed = true;
      pool.close();
      for (const [, job] of queue.jobs()) leave(job, closedDesk());
    },
  };
}

function tell<Child>(job: Job<Child>, before: number): void {
  if (before === job.told) return;
  job.told = before;
  job.onWaiting({ before });
}

/** Why nothing more is taken at the moment. */
export function fullDesk(): Problem {
  return new Problem('busy', '排队等候检查的文件已经很多。请过一分钟再试。', { retryAfter: 60 });
}

function closedDesk(): Problem {
  return new Problem('busy', '平台正在停止，这份文件没有检查。请过一会儿再试。');
}
