import { Problem } from '../errors.ts';
import { childPool } from './child-pool.ts';
import type { DeskChild } from './desk-child.ts';
import type { DeskSettings } from './desk-settings.ts';
import { fairQueue } from './fair-queue.ts';

/** What whoever waits is told: how many come before, or that the work has begun. */
export type Waiting = { readonly before: number } | 'begun';

export type Errand = {
  readonly address: string;
  /** When it aborts, the errand leaves the queue, or its process is ended in the middle of its work. */
  readonly signal: AbortSignal;
  readonly onWaiting: (waiting: Waiting) => void;
};

/** Few processes for many visitors, who take turns. */
export type ReportDesk = {
  /** @throws Problem when too many wait; the signal's reason when it aborts; else what `work` throws. */
  readonly run: <Result>(
    errand: Errand,
    work: (child: DeskChild) => Promise<Result>,
  ) => Promise<Result>;
  /** Ends every process; whoever waits is told that the platform stops. */
  readonly close: () => void;
};

type Job = Errand & {
  readonly begin: (child: DeskChild) => Promise<void>;
  readonly refuse: (reason: unknown) => void;
  told: number | null;
};

export function openReportDesk({ readers, limits, filesWaiting }: DeskSettings): ReportDesk {
  const queue = fairQueue<Job>();
  const pool = childPool(limits);
  let isClosed = false;

  function next(): void {
    while (!isClosed && pool.working() < readers) {
      const job = queue.take();
      if (!job) break;
      void work(job);
    }
    for (const [address, job] of queue.jobs())
      tell(job, queue.before(address, job) + pool.working());
  }

  async function work(job: Job): Promise<void> {
    const child = pool.take();
    job.signal.addEventListener('abort', child.close);
    job.onWaiting('begun');
    await job.begin(child);
    job.signal.removeEventListener('abort', child.close);
    pool.giveBack(child, job.signal.aborted || isClosed);
    next();
  }

  function leave(job: Job, reason: unknown): void {
    queue.remove(job.address, job);
    job.refuse(reason);
  }

  return {
    run: async (errand, work) => {
      errand.signal.throwIfAborted();
      if (queue.size() >= filesWaiting) throw fullDesk();
      return new Promise((resolve, reject) => {
        const { signal } = errand;
        const goAway = () => {
          leave(job, signal.reason);
          next();
        };
        const job: Job = {
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
      for (const [, job] of queue.jobs())
        leave(job, new Problem('busy', '平台正在停止，这份文件没有检查。请过一会儿再试。'));
    },
  };
}

function tell(job: Job, before: number): void {
  if (before === job.told) return;
  job.told = before;
  job.onWaiting({ before });
}

function fullDesk(): Problem {
  return new Problem('busy', '排队等候检查的文件已经很多。请过一分钟再试。', { retryAfter: 60 });
}
