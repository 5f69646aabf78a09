import { expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import { cite } from '../provisions/provision.ts';
import { type ArchiveLevel, answersAfterTransfer } from './archive-transfer.ts';

test.each([
  ['a county file on the last day before ten years', 'county', '2025-05-31', true],
  ['a county file after ten years', 'county', '2025-06-01', false],
  ['a prefecture file after ten years', 'prefecture', '2025-06-01', true],
  ['a provincial file on the last day before twenty years', 'province', '2035-05-31', true],
  ['a state file after twenty years', 'state', '2035-06-01', false],
] satisfies [string, ArchiveLevel, string, boolean][])(
  'the maker answers for %s',
  (_name, level, on, answers) => {
    const told = answersAfterTransfer(calendarDay('2015-06-01'), level, calendarDay(on));
    expect(told.answers).toBe(answers);
    expect(cite(told.provision)).toBe(
      answers ? '档案法第十五条第二款' : '档案法实施条例第二十条第二款',
    );
  },
);
