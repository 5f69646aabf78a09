import { reg } from '../provisions/provision.ts';
import type { Refusal } from '../provisions/refusal.ts';
import { OUTCOMES, type Outcome } from './outcome.ts';
import type { Examination } from './request-facts.ts';

type Question = { readonly zh: string; readonly asks: string; readonly ends: readonly Outcome[] };

/**
 * The seven questions in the order of examination (审查顺序), each with the outcomes that end an item there.
 * An earlier question that ends the item leaves the later ones unanswered.
 */
export const EXAMINATION = {
  clear: {
    zh: '补不补',
    asks: '申请内容是否明确，是否需要补正',
    ends: ['unable-unclear', 'other-not-corrected'],
  },
  request: {
    zh: '是不是',
    asks: '是不是应当作为政府信息公开申请处理',
    ends: [
      'skip-petition',
      'skip-duplicate',
      'skip-publication',
      'skip-excessive',
      'skip-reconfirm',
      'other-not-paid',
      'other-withdrawn',
      'other-else',
    ],
  },
  answerer: { zh: '谁负责', asks: '由谁负责公开', ends: ['unable-not-held'] },
  exists: {
    zh: '有没有',
    asks: '信息是否存在，是否有现成的信息',
    ends: ['unable-not-existing', 'unable-needs-creation'],
  },
  given: {
    zh: '给不给',
    asks: '能否公开',
    ends: [
      'already-public',
      'granted',
      'partial',
      'deny-state-secret',
      'deny-other-law',
      'deny-three-securities',
      'deny-third-party',
      'deny-internal-affairs',
      'deny-process',
      'deny-enforcement-file',
      'deny-administrative-query',
    ],
  },
  form: { zh: '怎么给', asks: '以什么方式提供', ends: [] },
  letter: { zh: '怎么答', asks: '答复书怎样写', ends: [] },
} as const satisfies Record<string, Question>;

export type ExaminationQuestion = keyof typeof EXAMINATION;

const ORDER = Object.keys(EXAMINATION) as ExaminationQuestion[];

/** The question at which an outcome ends an item. */
export function endsAt(outcome: Outcome): ExaminationQuestion {
  const found = ORDER.find((question) => endsOf(question).includes(outcome));
  if (!found) throw new RangeError(`no question ends with ${outcome}`);
  return found;
}

/** What an item that ended so may no longer be answered: never “not ours and does not exist”. */
export function barredBy(outcome: Outcome): Outcome[] {
  return ORDER.slice(ORDER.indexOf(endsAt(outcome)) + 1).flatMap(endsOf);
}

/**
 * Why a finding may not be recorded: the question does not end so, or an earlier one has already ended the item.
 * @param before what was found on the same item, the latest on each question.
 */
export function examinationRefusal(
  { item, question, outcome }: Examination,
  before: readonly Examination[],
): Refusal | null {
  const provision = reg(36);
  if (outcome !== undefined && !endsOf(question).includes(outcome))
    return {
      why: `“${EXAMINATION[question].zh}”这一步不能以“${OUTCOMES[outcome].zh}”结束`,
      provision,
    };
  const ended = before.find(
    (one) => one.outcome !== undefined && ORDER.indexOf(one.question) < ORDER.indexOf(question),
  );
  return ended
    ? {
        why: `第 ${item} 项在“${EXAMINATION[ended.question].zh}”一步已经有结论，不再审查“${EXAMINATION[question].zh}”`,
        provision,
      }
    : null;
}

function endsOf(question: ExaminationQuestion): readonly Outcome[] {
  return EXAMINATION[question].ends;
}
