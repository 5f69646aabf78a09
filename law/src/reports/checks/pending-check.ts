import type { Finding } from '../finding.ts';
import {
  type Judgement,
  judgementOf,
  type Material,
  NO_PREVIOUS,
  nothingToJudge,
} from '../judgement.ts';

const BLOCKS = [
  { block: 'reconsideration', name: '行政复议' },
  { block: 'direct-suit', name: '未经复议直接起诉' },
  { block: 'suit-after-reconsideration', name: '复议后起诉' },
] as const;

/** XY-PEND: more cases open at the end of last year than this year counts at all is worth a look. */
export function pendingCheck({ report, previous }: Material): Judgement {
  if (!previous) return nothingToJudge(NO_PREVIOUS);
  const comparable = BLOCKS.flatMap(({ block, name }) => {
    const pending = previous.report.cells[`remedies.${block}.pending`]?.value ?? null;
    const total = report.cells[`remedies.${block}.total`]?.value ?? null;
    return pending === null || total === null ? [] : [{ block, name, pending, total }];
  });
  if (comparable.length === 0) return nothingToJudge('两年的表四数字不全');
  const findings = comparable
    .filter(({ pending, total }) => pending > total)
    .map(
      ({ block, name, pending, total }): Finding => ({
        rule: 'XY-PEND',
        verdict: 'note',
        cells: [`remedies.${block}.total`],
        expected: pending,
        actual: total,
        says: `表四“${name}”：上一年度有 ${pending} 件尚未审结，本年总计只有 ${total} 件`,
        where: report.cells[`remedies.${block}.total`]?.where ?? '',
        against: previous.name,
      }),
    );
  return judgementOf(findings, comparable.length);
}
