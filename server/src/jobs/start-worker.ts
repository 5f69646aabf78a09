import { setTimeout as pause } from 'node:timers/promises';
import { keepHeld, keepTime, type Workshop, workOnce } from './work.ts';

export type WorkerSettings = {
  /** So many jobs at once. */
  readonly atOnce: number;
  /** How long nobody looks after nothing was due. */
  readonly restMs: number;
  readonly keepMs: number;
  /** How long a stop waits for what runs; then it is given back. */
  readonly graceMs: number;
};

const WORKER_SETTINGS: WorkerSettings = {
  atOnce: 4,
  restMs: 1000,
  keepMs: 15_000,
  graceMs: 20_000,
};

export type Worker = {
  /** Takes no further job, waits for what runs, and gives back what does not end. */
  readonly stop: () => Promise<void>;
};

/** Works on what is due until it is stopped. A database that is away for a while is waited for. */
export function startWorker(shop: Workshop, settings = WORKER_SETTINGS): Worker {
  const closing = new AbortController();
  const abandoned = new AbortController();
  const repeat = async (restMs: number, work: () => Promise<boolean>) => {
    while (!closing.signal.aborted) {
      const goesOn = await work().catch((error) => {
        shop.services.log.error({ err: error }, 'the worker could not go on');
        return false;
      });
      if (!goesOn) await rest(restMs, closing.signal);
    }
  };
  const keep = async () => {
    await keepHeld(shop);
    await keepTime(shop);
    return false;
  };
  const loops = [
    ...Array.from({ length: settings.atOnce }, () =>
      repeat(settings.restMs, () => workOnce(shop, abandoned.signal)),
    ),
    repeat(settings.keepMs, keep),
  ];
  return {
    stop: async () => {
      closing.abort();
      const patience = setTimeout(() => abandoned.abort(), settings.graceMs);
      await Promise.all(loops);
      clearTimeout(patience);
    },
  };
}

async function rest(ms: number, until: AbortSignal): Promise<void> {
  await pause(ms, undefined, { signal: until }).catch(() => undefined);
}
