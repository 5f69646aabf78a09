import type { Finding } from '@yigongkai/law/reports/finding';

/** What was found, in a few words; a note is no contradiction. */
export function findingSummary(findings: readonly Finding[]): string {
  const notes = findings.filter(({ verdict }) => verdict === 'note').length;
  const doubts = findings.length - notes;
  const says = doubts > 0 ? `${doubts} 处请核对` : '没有发现不一致';
  return notes > 0 ? `${says}，${notes} 条提示` : says;
}
