import { fileURLToPath } from 'node:url';
import type { AnnualReport } from '@yigongkai/law/reports/annual-report';
import type { CheckedReport } from '@yigongkai/law/reports/check-report';
import type { NamedReport } from '@yigongkai/law/reports/check-reports';
import type { DocumentLine } from '@yigongkai/report-files/document-line';
import { openLimitedChild, type ReadLimits } from '@yigongkai/report-files/limited-child';
import { ReadFailure } from '@yigongkai/report-files/read-failure';
import type { ReportWithFindings } from '@yigongkai/report-files/write/write-findings';
import type { UnreadFile } from '@yigongkai/report-files/write/write-matrix';
import type { ChildDesk } from '../untrusted/child-desk.ts';

/** A report with the lines that it was read from. */
export type ReadDocument = {
  readonly report: AnnualReport;
  readonly lines: readonly DocumentLine[];
};

/** What a result is written from. */
export type WrittenResult = {
  readonly as: 'docx' | 'xlsx';
  readonly reports: readonly ReportWithFindings[];
  readonly unread: readonly UnreadFile[];
};

/** What the child is asked, one kind of work a question. */
export type DeskQuestion =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'check'; readonly reports: readonly NamedReport[] }
  | ({ readonly kind: 'write' } & WrittenResult);

export type DeskAnswer = { readonly answer: unknown } | { readonly failure: string };

/** Does with untrusted files what takes time or memory, in a process of its own. Each act throws ReadFailure. */
export type DeskChild = {
  readonly read: (bytes: Uint8Array) => Promise<ReadDocument>;
  readonly check: (reports: readonly NamedReport[]) => Promise<readonly CheckedReport[]>;
  readonly write: (result: WrittenResult) => Promise<Uint8Array>;
  readonly close: () => void;
};

/** Where reports are read and checked, few at once. */
export type ReportDesk = ChildDesk<DeskChild>;

const PROGRAM = fileURLToPath(new URL('./desk.main.ts', import.meta.url));

export function openDeskChild(limits: ReadLimits): DeskChild {
  const child = openLimitedChild(PROGRAM, limits);
  const ask = async (question: DeskQuestion): Promise<unknown> => {
    const said = (await child.ask(question)) as DeskAnswer;
    if ('failure' in said) throw new ReadFailure(said.failure);
    return said.answer;
  };
  return {
    read: async (bytes) => (await ask({ kind: 'read', bytes })) as ReadDocument,
    check: async (reports) => (await ask({ kind: 'check', reports })) as CheckedReport[],
    write: async (result) => (await ask({ kind: 'write', ...result })) as Uint8Array,
    close: child.close,
  };
}
