import type { Control } from './control.ts';
import { OUTCOME_CONTROLS } from './outcome-controls.ts';
import { PROCEDURE_CONTROLS } from './procedure-controls.ts';

/** The 41 controls by number: each a guard, a clock, or a structure in which the error has no place. */
export const CONTROLS = {
  ...PROCEDURE_CONTROLS,
  ...OUTCOME_CONTROLS,
} as const satisfies Record<number, Control>;

export type ControlNumber = keyof typeof CONTROLS;
