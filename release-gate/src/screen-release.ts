import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import type { Finding, Level } from '@yigongkai/screening/finding';
import { maskedText, maskFindings } from '@yigongkai/screening/mask-findings';
import { screenText } from '@yigongkai/screening/screen-text';
import { type RuleId, SCREENING_RULES } from '@yigongkai/screening/screening-rules';
import type { AllowedItem } from '@yigongkai/screening/screening-settings';
import {
  type GateLevel,
  type Place,
  placeInChinese,
  type ReadFile,
  TRACES,
  type TraceId,
  WHOLE_FILE,
} from './trace.ts';

/** Something in a file over which a named person decides, or of which he is told. */
export type GateFinding = {
  readonly id: TraceId | 'personal-data' | 'secrecy-mark';
  /** Of personal data and marks of secrecy: by which rule they were found. */
  readonly rule: RuleId | null;
  readonly level: GateLevel;
  readonly place: Place;
  /** The words found, personal data in them masked. */
  readonly words: string;
  /** Where it is, what it is and what to do, in one sentence. */
  readonly says: string;
};

export type GateSettings = {
  readonly today: CalendarDay;
  /** What is known of the applicant himself: it may go to him. Used here and not kept. */
  readonly known: readonly string[];
  /** What the office may publish: its mailbox, its duty phone. */
  readonly allowed: readonly AllowedItem[];
};

const LEVELS = { error: 'stop', warning: 'stop', note: 'tell' } as const satisfies Record<
  Level,
  GateLevel
>;

/** Judges all that was read of a file: what stands behind its pages, and personal data in any of its text. */
export function screenRelease({ lines, traces }: ReadFile, settings: GateSettings): GateFinding[] {
  const rules = { today: settings.today, allowed: allowedIn(settings) };
  const ofTraces = traces.map(({ id, place, words }): GateFinding => {
    const { zh, level, todo } = TRACES[id];
    const masked = maskFindings(words, screenText(words, rules));
    return { id, rule: null, level, place, words: masked, says: sentence(place, zh, todo) };
  });
  const ofText = screenText(lines.map(({ text }) => oneLine(text)).join('\n'), rules);
  const starts = startsOf(lines.map(({ text }) => text.length));
  const ofPersons = ofText.map((finding) =>
    personFinding(finding, lines[lineAt(starts, finding.start)]?.place ?? WHOLE_FILE),
  );
  return distinct([...ofTraces, ...ofPersons]);
}

function personFinding(finding: Finding, place: Place): GateFinding {
  const { rule, level, says, suggest } = finding;
  const isSecret = rule === 'SECRET';
  return {
    id: isSecret ? 'secrecy-mark' : 'personal-data',
    rule,
    level: isSecret ? 'stop' : LEVELS[level],
    place,
    words: maskedText(finding),
    says: sentence(place, says, suggest),
  };
}

function sentence(place: Place, what: string, todo: string): string {
  const where = placeInChinese(place);
  return `${where === '' ? '' : `${where}：`}${what}。${todo}。`;
}

/** The applicant's own data are nobody else's; a mark of secrecy is never his. */
function allowedIn({ known, allowed }: GateSettings): AllowedItem[] {
  const rules = (Object.keys(SCREENING_RULES) as RuleId[]).filter((rule) => rule !== 'SECRET');
  return [
    ...allowed,
    ...known.flatMap((value) => rules.map((rule) => ({ rule, value, source: '申请人本人' }))),
  ];
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}

/** Where each line begins in the text that they make together. */
function startsOf(lengths: readonly number[]): number[] {
  let at = 0;
  return lengths.map((length) => {
    const start = at;
    at += length + 1;
    return start;
  });
}

function lineAt(starts: readonly number[], position: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The same at the same place is told once: a file holds many things twice. */
function distinct(findings: readonly GateFinding[]): GateFinding[] {
  const known = new Set<string>();
  return findings.filter(({ id, rule, place, words }) => {
    const key = JSON.stringify([id, rule, place, words]);
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}
