import type { Provision } from '../provisions/provision.ts';
import type { RespondentClockId } from '../remedies/respondent-clocks.ts';
import type { RequestEventKind } from './request-event.ts';
import type { ClockId } from './side-clocks.ts';

export const CONTROL_LEVELS = {
  block: '不能通过',
  warn: '说明理由后可以通过',
  inform: '提示',
} as const satisfies Record<string, string>;

export type ControlLevel = keyof typeof CONTROL_LEVELS;

export const CONTROL_KINDS = {
  guard: '记录之前检查',
  clock: '由期限计算',
  structure: '错误无法录入',
} as const satisfies Record<string, string>;

export type ControlKind = keyof typeof CONTROL_KINDS;

/** A way in which organs lose cases, and what keeps this one from it. */
export type Control = {
  /** The error, not the rule. */
  readonly error: string;
  readonly kind: ControlKind;
  /** Of what its guard may find; none where there is no guard. */
  readonly levels: readonly ControlLevel[];
  readonly provision: Provision;
  /** The acts before which its guard looks. */
  readonly acts: readonly RequestEventKind[];
  readonly clocks: readonly (ClockId | RespondentClockId)[];
  /** What makes the error inexpressible, or is computed instead of being typed; `null` where nothing does. */
  readonly keptBy: string | null;
};

/** What most controls have in common. */
export const PLAIN_CONTROL = {
  acts: [],
  levels: [],
  clocks: [],
  keptBy: null,
} as const satisfies Partial<Control>;
