import { fileURLToPath } from 'node:url';
import type { AnnualReport } from '@yigongkai/law/reports/annual-report';
import { openLimitedChild, READ_LIMITS, type ReadLimits } from './limited-child.ts';
import { ReadFailure } from './read-failure.ts';

/** What the child is asked to make of a file. */
export type ChildTask = { readonly path: string; readonly as: 'report' | 'text' };

/** What the child says about one file. */
export type ChildAnswer =
  | { readonly report: AnnualReport }
  | { readonly text: string }
  | { readonly failure: string };

/** Reads files in a process of its own, one after another. */
export type ReportReader = {
  /** @throws ReadFailure when the file cannot be read; ReadingStopped when not within the limits. */
  readonly read: (path: string) => Promise<AnnualReport>;
  /** The text of a document of any kind. @throws ReadFailure as `read` does. */
  readonly readText: (path: string) => Promise<string>;
  /** Ends the child. Whoever opened the reader closes it. */
  readonly close: () => void;
};

const PROGRAM = fileURLToPath(new URL('./read-reports.main.ts', import.meta.url));

/** Opens a reader for files from anywhere, in a child that can do no harm. */
export function openReportReader(limits: ReadLimits = READ_LIMITS): ReportReader {
  const child = openLimitedChild(PROGRAM, limits);

  async function answerTo(task: ChildTask): Promise<ChildAnswer> {
    const answer = (await child.ask(task)) as ChildAnswer;
    if ('failure' in answer) throw new ReadFailure(answer.failure);
    return answer;
  }

  return {
    read: async (path) => {
      const answer = await answerTo({ path, as: 'report' });
      if ('report' in answer) return answer.report;
      throw new Error('the child answered something else');
    },
    readText: async (path) => {
      const answer = await answerTo({ path, as: 'text' });
      if ('text' in answer) return answer.text;
      throw new Error('the child answered something else');
    },
    close: child.close,
  };
}
