import { calendarDay } from '@yigongkai/law/calendar/calendar-day';
import { describe, expect, test } from 'vitest';
import { screenText } from '../screen-text.ts';
import { type RuleId, SCREENING_RULES } from '../screening-rules.ts';
import { type LabelledPassage, labelledPassage } from './labelled-passage.ts';
import { NUMBER_PASSAGES, WRITTEN_PASSAGES } from './number-passages.ts';
import { OFFICE_PASSAGES } from './office-passages.ts';
import { PERSON_PASSAGES } from './person-passages.ts';
import { TABLE_PASSAGES } from './table-passages.ts';
import { TRAP_PASSAGES } from './trap-passages.ts';
import { GROUPED_FORMS, WRITTEN_FORMS } from './written-forms.ts';

/** A day on which those born in 1903 and later are minors. */
const today = calendarDay('1921-01-01');

const FORMS = Object.values({ ...WRITTEN_FORMS, ...GROUPED_FORMS });

const PASSAGES: readonly LabelledPassage[] = [
  ...WRITTEN_PASSAGES.flatMap((notation) => FORMS.map((form) => labelledPassage(notation, form))),
  ...[
    ...NUMBER_PASSAGES,
    ...TABLE_PASSAGES,
    ...PERSON_PASSAGES,
    ...OFFICE_PASSAGES,
    ...TRAP_PASSAGES,
  ].map((notation) => labelledPassage(notation)),
];

const RULES = Object.keys(SCREENING_RULES) as RuleId[];

type Tally = { right: number; wrong: number; missed: number };

function tally(): Map<RuleId, Tally> {
  const tallies = new Map(RULES.map((rule) => [rule, { right: 0, wrong: 0, missed: 0 }]));
  for (const { text, labels } of PASSAGES) {
    const found = screenText(text, { today }).map(keyOf);
    const wanted = labels.map(keyOf);
    for (const key of found) count(key, wanted.includes(key) ? 'right' : 'wrong');
    for (const key of wanted) if (!found.includes(key)) count(key, 'missed');
  }
  return tallies;

  function count(key: string, outcome: keyof Tally): void {
    const of = tallies.get(key.split(' ')[0] as RuleId);
    if (of) of[outcome] += 1;
  }
}

/** Right is what has the rule, the level and both ends. */
function keyOf({ rule, level, start, end }: LabelledPassage['labels'][number]): string {
  return `${rule} ${level} ${start} ${end}`;
}

const ROWS = [...tally()].map(([rule, { right, wrong, missed }]) => ({
  rule,
  places: right + missed,
  precision: right / (right + wrong),
  recall: right / (right + missed),
}));

test('the set has several hundred passages', () => {
  expect(PASSAGES.length).toBeGreaterThan(350);
});

describe('precision and recall on the set', () => {
  test.each(ROWS)('$rule: $precision and $recall of $places places', (row) => {
    expect(row.places).toBeGreaterThanOrEqual(5);
    expect(row).toMatchObject({ precision: 1, recall: 1 });
  });
});

test.each(PASSAGES.map((passage) => [passage.text, passage.labels.map(keyOf)]))(
  '%j',
  (text, labels) => {
    expect(screenText(text, { today }).map(keyOf)).toEqual(labels);
  },
);
