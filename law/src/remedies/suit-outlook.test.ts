import { expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import { inForce } from '../provisions/dated.ts';
import { cite } from '../provisions/provision.ts';
import { COMPLAINT_CHANNELS } from './complaint-channel.ts';
import { SUIT_UNLIKELY } from './remedy-class-of.ts';
import { SUIT_OUTLOOK } from './suit-outlook.ts';

test('the ten suits that courts turn away name the outcomes whose suit is unlikely', () => {
  const named = Object.values(SUIT_OUTLOOK).flatMap(({ outcomes }): readonly string[] => outcomes);
  const unlikely = inForce(SUIT_UNLIKELY, calendarDay('2025-06-01')).value;
  expect(Object.keys(SUIT_OUTLOOK)).toHaveLength(10);
  expect(named.toSorted()).toEqual(unlikely.toSorted());
});

test('besides, one may complain', () => {
  expect(Object.values(COMPLAINT_CHANNELS).map(({ provision }) => cite(provision))).toEqual([
    '条例第四十七条第二款',
    '条例第五十一条',
  ]);
});
