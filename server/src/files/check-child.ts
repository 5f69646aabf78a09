import { fileURLToPath } from 'node:url';
import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import { openLimitedChild, type ReadLimits } from '@yigongkai/report-files/limited-child';
import { ReadingStopped } from '@yigongkai/report-files/read-failure';
import type { Verdict } from './inspect-content.ts';

/** A file begins, comes in pieces, and is asked about. */
export type CheckQuestion =
  | { readonly kind: 'begin'; readonly bytes: number }
  | { readonly kind: 'piece'; readonly piece: Uint8Array }
  | { readonly kind: 'check'; readonly name: string; readonly today: CalendarDay };

export type CheckAnswer = 'taken' | Verdict | { readonly fault: string };

export type CheckedFile = {
  readonly name: string;
  readonly bytes: number;
  readonly today: CalendarDay;
  readonly content: AsyncIterable<Uint8Array>;
};

/** Looks into untrusted files, in a process of its own. */
export type CheckChild = {
  /** @throws ReadingStopped when it took too long or too much memory, or the process ended. */
  readonly check: (file: CheckedFile) => Promise<Verdict>;
  readonly close: () => void;
};

const PROGRAM = fileURLToPath(new URL('./check-file.main.ts', import.meta.url));

export function openCheckChild(limits: ReadLimits): CheckChild {
  const child = openLimitedChild(PROGRAM, limits);
  const ask = async (question: CheckQuestion) => {
    const answer = (await child.ask(question)) as CheckAnswer;
    if (typeof answer === 'object' && 'fault' in answer) throw new ReadingStopped(answer.fault);
    return answer;
  };
  return {
    check: async ({ name, bytes, today, content }) => {
      await ask({ kind: 'begin', bytes });
      for await (const piece of content) await ask({ kind: 'piece', piece });
      const verdict = await ask({ kind: 'check', name, today });
      if (verdict === 'taken') throw new Error('the child gave no verdict');
      return verdict;
    },
    close: child.close,
  };
}
