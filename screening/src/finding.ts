import type { RuleId } from './screening-rules.ts';

/** How much a finding weighs, with what it asks of the person who reads it. */
export const LEVELS = {
  error: '须处理',
  warning: '请核实',
  note: '提示',
} as const satisfies Record<string, string>;

export type Level = keyof typeof LEVELS;

/** A place in a text that should not be published as it stands. */
export type Finding = {
  readonly rule: RuleId;
  readonly level: Level;
  /** UTF-16 position of the first unit. */
  readonly start: number;
  /** UTF-16 position behind the last unit. */
  readonly end: number;
  /** The text as it is written there. */
  readonly text: string;
  readonly says: string;
  readonly suggest: string;
  readonly provision: string;
};

/** What a detector found in a line, by places of the folded line. */
export type Draft = {
  readonly rule: RuleId;
  readonly level: Level;
  readonly from: number;
  readonly to: number;
  /** What is particular to this place; the rule's own words otherwise. */
  readonly says?: string;
};
