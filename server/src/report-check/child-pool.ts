import type { ReadLimits } from '@yigongkai/report-files/limited-child';
import { type DeskChild, openDeskChild } from './desk-child.ts';

/** Processes that are used again. */
export type ChildPool = {
  readonly working: () => number;
  readonly take: () => DeskChild;
  /** @param isSpent it was ended in the middle of its work */
  readonly giveBack: (child: DeskChild, isSpent: boolean) => void;
  /** Ends them all, those at work too. */
  readonly close: () => void;
};

/** A process that nobody needs is ended after this time: it holds some hundred megabytes. */
const IDLE_MILLISECONDS = 60_000;

export function childPool(limits: ReadLimits): ChildPool {
  const free: DeskChild[] = [];
  const working = new Set<DeskChild>();
  let idle: NodeJS.Timeout | undefined;

  function closeFree(): void {
    for (const child of free.splice(0)) child.close();
  }

  return {
    working: () => working.size,
    take: () => {
      clearTimeout(idle);
      const child = free.pop() ?? openDeskChild(limits);
      working.add(child);
      return child;
    },
    giveBack: (child, isSpent) => {
      working.delete(child);
      if (isSpent) child.close();
      else free.push(child);
      if (working.size === 0) idle = setTimeout(closeFree, IDLE_MILLISECONDS).unref();
    },
    close: () => {
      clearTimeout(idle);
      closeFree();
      for (const child of working) child.close();
    },
  };
}
