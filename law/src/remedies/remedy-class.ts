/**
 * How a decision can be attacked. What the citizen may do on paper is one thing, what a court will hear
 * another: of `free-choice-suit-unlikely` the notice says the same as of `free-choice`.
 */
export const REMEDY_CLASSES = {
  /** Administrative Reconsideration Law 2023, 23(1)(4). */
  'reconsideration-first': '复议前置',
  'free-choice': '可以复议，也可以直接起诉',
  /** 法释〔2025〕8号 10. */
  'free-choice-suit-unlikely': '可以复议；起诉的，法院通常不予立案或者驳回起诉',
  /** A step of procedure: 国办函〔2021〕132号 3. */
  none: '不能单独复议、起诉',
} as const satisfies Record<string, string>;

export type RemedyClass = keyof typeof REMEDY_CLASSES;
