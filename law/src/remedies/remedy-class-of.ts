import { type CalendarDay, calendarDay } from '../calendar/calendar-day.ts';
import { type Dated, inForce } from '../provisions/dated.ts';
import { provision } from '../provisions/provision.ts';
import { type ItemOutcome, OUTCOMES, withheldGrounds } from '../requests/outcome.ts';
import type { RemedyClass } from './remedy-class.ts';

/** What must go to reconsideration before a court: no refusal under the law before 2024. */
export const RECONSIDERATION_FIRST: Dated<readonly string[]> = [
  { from: calendarDay('2017-07-01'), value: [], provision: provision('ALL', 44, 1) },
  {
    from: calendarDay('2024-01-01'),
    value: outcomesOf('reconsideration-first'),
    provision: provision('ARL', 23, 1, 4),
  },
  /** The Supreme Court: 不予公开 means mainly REG 14, 15, 16. */
  {
    from: calendarDay('2025-06-01'),
    value: outcomesOf('reconsideration-first'),
    provision: provision('SPC25', 1),
  },
];

/** Decisions whose suits courts turn away as without effect on rights. */
export const SUIT_UNLIKELY: Dated<readonly string[]> = [
  {
    from: calendarDay('2011-08-13'),
    value: ['unable-needs-creation', 'skip-publication'],
    provision: provision('SPC11', 2),
  },
  {
    from: calendarDay('2025-06-01'),
    value: outcomesOf('free-choice-suit-unlikely'),
    provision: provision('SPC25', 10),
  },
];

/** The strictest first: it is the class of a reply to several items. */
const BY_STRICTNESS = [
  'reconsideration-first',
  'free-choice',
  'free-choice-suit-unlikely',
  'none',
] as const satisfies readonly RemedyClass[];

/**
 * The class of a reply by the law of its day: the strictest of its items', and of a partial disclosure that
 * of what it withholds. What each part of the reply is told: `remedyParts`.
 * @throws RangeError before 2017-07-01.
 */
export function remedyClassOf(items: readonly ItemOutcome[], on: CalendarDay): RemedyClass {
  const classes = items.flatMap((item) => remedyParts(item, on).map((part) => part.remedy));
  return BY_STRICTNESS.find((remedy) => classes.includes(remedy)) ?? 'none';
}

export type RemedyPart = {
  /** The whole item; what is withheld under REG 14–16; everything else of a partial disclosure. */
  readonly part: 'whole' | 'withheld' | 'rest';
  readonly remedy: RemedyClass;
};

/** The parts of the reply to an item that are told different remedies; one where there is one. */
export function remedyParts(item: ItemOutcome, on: CalendarDay): RemedyPart[] {
  const first = inForce(RECONSIDERATION_FIRST, on).value;
  if (item.outcome === 'partial')
    return withheldGrounds(item).some((ground) => first.includes(ground))
      ? [
          { part: 'withheld', remedy: 'reconsideration-first' },
          { part: 'rest', remedy: 'free-choice' },
        ]
      : [{ part: 'whole', remedy: 'free-choice' }];
  if (first.includes(item.outcome)) return [{ part: 'whole', remedy: 'reconsideration-first' }];
  const isSuitUnlikely = inForce(SUIT_UNLIKELY, on).value.includes(item.outcome);
  return [{ part: 'whole', remedy: isSuitUnlikely ? 'free-choice-suit-unlikely' : 'free-choice' }];
}

function outcomesOf(remedy: RemedyClass): string[] {
  return Object.entries(OUTCOMES).flatMap(([outcome, rule]) =>
    rule.remedy === remedy ? outcome : [],
  );
}
