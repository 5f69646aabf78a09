import { CLOSING_INSTRUMENTS } from './closing-instruments.ts';
import { CONSULTATION_INSTRUMENTS } from './consultation-instruments.ts';
import { FILE_INSTRUMENTS } from './file-instruments.ts';
import type { InstrumentRule } from './instrument-rule.ts';
import { isItemPart } from './part-kind.ts';
import { PROCESS_INSTRUMENTS } from './process-instruments.ts';
import { REPLY_INSTRUMENTS } from './reply-instruments.ts';

/** Every instrument (文书) of a request: F01–F18, R01–R16, and those that no official set numbers. */
export const INSTRUMENTS = {
  ...FILE_INSTRUMENTS,
  ...PROCESS_INSTRUMENTS,
  ...CONSULTATION_INSTRUMENTS,
  ...REPLY_INSTRUMENTS,
  ...CLOSING_INSTRUMENTS,
} as const satisfies Record<string, InstrumentRule>;

export type Instrument = keyof typeof INSTRUMENTS;

/** What an item can be answered or a request be closed with. */
export type ReplyInstrument = keyof typeof REPLY_INSTRUMENTS | keyof typeof CLOSING_INSTRUMENTS;

/** The rule of an instrument, in its general shape. */
export function instrumentRule(id: Instrument): InstrumentRule {
  return INSTRUMENTS[id];
}

/** Whether it decides items: then it has to decide each. */
export function answersItems(id: Instrument): boolean {
  return instrumentRule(id).parts.some(isItemPart);
}
