/** A process of its own that does one errand after another. */
export type PooledChild = {
  /** Ends it, in the middle of its work too. */
  readonly close: () => void;
};

/** Processes that are used again. */
export type ChildPool<Child extends PooledChild> = {
  readonly working: () => number;
  readonly take: () => Child;
  /** @param isSpent it was ended in the middle of its work */
  readonly giveBack: (child: Child, isSpent: boolean) => void;
  /** Ends them all, those at work too. */
  readonly close: () => void;
};

/** A process that nobody needs is ended after this time: it holds some hundred megabytes. */
const IDLE_MILLISECONDS = 60_000;

export function childPool<Child extends PooledChild>(open: () => Child): ChildPool<Child> {
  const free: Child[] = [];
  const working = new Set<Child>();
  let idle: NodeJS.Timeout | undefined;

  function closeFree(): void {
    for (const child of free.splice(0)) child.close();
  }

  return {
    working: () => working.size,
    take: () => {
      clearTimeout(idle);
      const child = free.pop() ?? open();
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
