import { Problem } from '../errors.ts';

/**
 * Lets only so many run at once and so many wait; the rest are told to come again.
 *
 * @throws Problem `busy` when the queue is full.
 */
export function inTurns(atOnce: number, waitAtMost: number) {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= atOnce) {
      if (waiting.length >= waitAtMost) throw new Problem('busy', '登录的人太多，请稍后再试。');
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
