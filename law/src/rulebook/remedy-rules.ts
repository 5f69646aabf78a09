import { type Provision, provision } from '../provisions/provision.ts';
import { REMEDY_CLASSES, type RemedyClass } from '../remedies/remedy-class.ts';
import { RECONSIDERATION_FIRST, SUIT_UNLIKELY } from '../remedies/remedy-class-of.ts';
import { REMEDY_LIMITS } from '../remedies/remedy-limits.ts';
import { REMEDY_RESULTS } from '../remedies/remedy-result.ts';
import { RESPONDENT_CLOCKS } from '../remedies/respondent-clocks.ts';
import { OUTCOMES } from '../requests/outcome.ts';
import type { OutcomeRule } from '../requests/outcome-rule.ts';
import type { Rule } from './rule.ts';

const UNITS = { days: '日', months: '个月', workdays: '个工作日' } as const;

const COLUMNS = { upheld: '结果维持', corrected: '结果纠正', other: '其他结果' } as const;

/** On what each class rests by the law of today; a free choice is the general rule. */
const CLASS_PROVISIONS: Readonly<Record<RemedyClass, readonly Provision[]>> = {
  'reconsideration-first': RECONSIDERATION_FIRST.slice(1).map(({ provision }) => provision),
  'free-choice': [REMEDY_LIMITS.reconsideration.provision, REMEDY_LIMITS.suit.provision],
  'free-choice-suit-unlikely': SUIT_UNLIKELY.map(({ provision }) => provision),
  none: [provision('MOJ132', 3)],
};

/** The rules by which a reply is attacked and defended, and by which table four counts that. */
export const REMEDY_RULES: readonly Rule[] = [
  ...(Object.keys(REMEDY_CLASSES) as RemedyClass[]).map(
    (id): Rule => ({
      kind: 'remedy-class',
      id,
      zh: REMEDY_CLASSES[id],
      provisions: CLASS_PROVISIONS[id],
      says: [`适用：${outcomesOfClass(id).join('、') || '补正、延期、说明理由、收费等程序性告知'}`],
    }),
  ),
  ...Object.entries(REMEDY_LIMITS).map(
    ([id, { zh, length, from, cap, provision }]): Rule => ({
      kind: 'remedy-limit',
      id,
      zh,
      provisions: [provision],
      says: [
        `${length.count} ${UNITS[length.unit]}，自${from}起`,
        ...(cap ? [`最长 ${cap.count} ${UNITS[cap.unit]}`] : []),
      ],
    }),
  ),
  ...Object.entries(RESPONDENT_CLOCKS).map(
    ([id, { zh, from, unit, lengths }]): Rule => ({
      kind: 'respondent-clock',
      id,
      zh,
      provisions: lengths.map(({ provision }) => provision),
      says: lengths.map(
        (one) => `自 ${one.from} 起的案件：${one.value} ${UNITS[unit]}，自${from}起`,
      ),
    }),
  ),
  ...Object.entries(REMEDY_RESULTS).map(
    ([id, { zh, column, provision }]): Rule => ({
      kind: 'remedy-result',
      id,
      zh,
      provisions: provision === null ? [] : [provision satisfies Provision],
      says: [`年度报告表四：${COLUMNS[column]}`],
    }),
  ),
];

function outcomesOfClass(remedy: RemedyClass): string[] {
  return Object.values<OutcomeRule>(OUTCOMES)
    .filter((rule) => rule.remedy === remedy)
    .map(({ zh }) => zh);
}
