import type { Judgement, Material } from '../judgement.ts';
import { judgeStatements } from './statement-check.ts';

const SUITS = ['remedies.direct-suit.total', 'remedies.suit-after-reconsideration.total'] as const;

/**
 * N-RV: reviews and suits in the text are the totals of table four. Suits of one kind only, or cases
 * filed for record (备案), are another notion: a person decides.
 */
export function remediesToldCheck(material: Material): Judgement {
  return judgeStatements('N-RV', material, [
    {
      about: 'reconsideration',
      says: '行政复议',
      readings: [{ name: '表四行政复议总计', keys: ['remedies.reconsideration.total'] }],
    },
    {
      about: 'suit',
      says: '行政诉讼',
      readings: [{ name: '表四两类行政诉讼总计之和', keys: SUITS }],
      doubtful: [
        { name: '表四未经复议直接起诉总计', keys: [SUITS[0]] },
        { name: '表四复议后起诉总计', keys: [SUITS[1]] },
      ],
    },
  ]);
}
