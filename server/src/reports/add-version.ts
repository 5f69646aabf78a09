import type { Tx } from '../db/connect.ts';
import { Problem } from '../errors.ts';
import { insertReport, lockOrgan, type NewReport, newestVersion } from './reports.store.ts';

type Version = Omit<NewReport, 'organId' | 'version'> & { readonly organSlug: string };

/**
 * Stores the first version of a year's report, or, with a reason, the next one. Nothing stored is changed.
 *
 * @returns the version; `null` where the year has a report and no reason was given.
 * @throws Problem `not-found` when there is no such organ, `rule-refused` for the text of an organ that is
 *   only collected, `conflict` when nothing is there to restate.
 */
export async function addVersion(
  tx: Tx,
  { organSlug, ...report }: Version,
): Promise<number | null> {
  const organ = await lockOrgan(tx, organSlug);
  if (!organ) throw new Problem('not-found', `没有地址为 ${organSlug} 的机关。`);
  if (organ.presence === 'collected' && (report.preamble || report.sections.length > 0))
    throw new Problem('rule-refused', '收录的机关没有使用本平台，只收录其年报表格中的数字。');
  const before = await newestVersion(tx, organ.id, report.year);
  if (before === 0 && report.restatesBecause !== null)
    throw new Problem('conflict', `${report.year}年还没有年度报告，无从更正。`);
  if (before > 0 && report.restatesBecause === null) return null;
  const version = before + 1;
  await insertReport(tx, { ...report, organId: organ.id, version });
  return version;
}
