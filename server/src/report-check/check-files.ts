import type { CheckedFile } from '@yigongkai/contract/report-check';
import type { CheckedReport } from '@yigongkai/law/reports/check-report';
import { ReadFailure } from '@yigongkai/report-files/read-failure';
import type { Errand } from '../untrusted/child-desk.ts';
import type { DeskChild, ReadDocument, ReportDesk, WrittenResult } from './desk-child.ts';
import type { UploadedFile } from './uploaded-files.ts';

/** A file with what was read and found in it. */
export type CheckedDocument = { readonly file: string } & ReadDocument & {
    readonly checked: CheckedReport;
  };

/** A file that could not be read. */
export type UnreadDocument = { readonly file: string; readonly error: string };

export type CheckOutcome = CheckedDocument | UnreadDocument;

/**
 * Reads the files one by one, waiting anew for each, and checks them together: each against its own organ's
 * report of the year before. The outcomes stand in the order of the files.
 */
export async function checkFiles(
  desk: ReportDesk,
  errand: Errand,
  files: readonly UploadedFile[],
): Promise<CheckOutcome[]> {
  const [only] = files;
  if (files.length === 1 && only)
    return desk.run(errand, async (child) => checkTogether(child, [await readFile(child, only)]));
  const readings: Reading[] = [];
  for (const file of files)
    readings.push(await desk.run(errand, async (child) => readFile(child, file)));
  return desk.run(errand, (child) => checkTogether(child, readings));
}

/** @throws Problem, or ReadFailure when the result is too large to be written. */
export function writeResult(
  desk: ReportDesk,
  errand: Errand,
  as: WrittenResult['as'],
  outcomes: readonly CheckOutcome[],
): Promise<Uint8Array> {
  const result: WrittenResult = {
    as,
    reports: outcomes.flatMap((outcome) =>
      isChecked(outcome) && outcome.report.refused === null
        ? [{ file: outcome.file, ...outcome.report, ...outcome.checked }]
        : [],
    ),
    unread: outcomes.flatMap((outcome) => {
      const why = isChecked(outcome) ? outcome.report.refused : outcome.error;
      return why === null ? [] : [{ file: outcome.file, why }];
    }),
  };
  return desk.run(errand, (child) => child.write(result));
}

/** As `yigongkai report check --json` prints it. */
export function checkedFile(outcome: CheckOutcome): CheckedFile {
  if (!isChecked(outcome)) return outcome;
  return { file: outcome.file, ...outcome.report, ...outcome.checked };
}

export function isChecked(outcome: CheckOutcome): outcome is CheckedDocument {
  return 'report' in outcome;
}

type Reading = ({ readonly file: string } & ReadDocument) | UnreadDocument;

async function readFile(child: DeskChild, uploaded: UploadedFile): Promise<Reading> {
  const { file } = uploaded;
  if ('error' in uploaded) return { file, error: uploaded.error };
  try {
    return { file, ...(await child.read(uploaded.bytes)) };
  } catch (error) {
    if (error instanceof ReadFailure) return { file, error: error.message };
    throw error;
  }
}

async function checkTogether(
  child: DeskChild,
  readings: readonly Reading[],
): Promise<CheckOutcome[]> {
  const read = readings.filter((reading) => 'report' in reading);
  try {
    const results = await child.check(read.map(({ file, report }) => ({ name: file, report })));
    return readings.map((reading) => {
      if (!('report' in reading)) return reading;
      const checked = results[read.indexOf(reading)];
      if (!checked) throw new Error('a report was read and not checked');
      return { ...reading, checked };
    });
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error;
    const why = `核对时${error.message}`;
    return readings.map((reading) =>
      'report' in reading ? { file: reading.file, error: why } : reading,
    );
  }
}
