import { describe, expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import { clockLength } from './clock-lengths.ts';
import {
  CONSULTATION_RULES,
  type Consulted,
  consultationEffect,
  OBJECTION_EFFECTS,
  releaseRefusal,
  SILENCE_EFFECTS,
  thirdPartyGroundRefusal,
} from './consultation-rule.ts';

const third = (rest: Partial<Consulted>): Consulted => ({
  party: 'third-party',
  end: 'silent',
  isReasonable: false,
  inPublicInterest: false,
  toldOn: null,
  ...rest,
});

describe('what an answer, or none, does', () => {
  test.each([
    ['a silent third party has neither consented nor refused', {}, 'organ-decides'],
    ['a silent co-maker has consented', { party: 'co-maker' }, 'release'],
    ['another organ that is silent leaves the decision', { party: 'other-organ' }, 'organ-decides'],
    ['a third party that consents lets it go', { end: 'consents' }, 'release'],
    [
      'a third party that objects with reason holds it',
      { end: 'objects', isReasonable: true },
      'withhold',
    ],
    [
      'a third party that objects without reason leaves the decision',
      { end: 'objects' },
      'organ-decides',
    ],
    [
      'public interest goes before a reasonable objection',
      { end: 'objects', isReasonable: true, inPublicInterest: true },
      'organ-decides',
    ],
    [
      'a co-maker that objects is weighed',
      { party: 'co-maker', end: 'objects', isReasonable: true },
      'organ-decides',
    ],
    [
      'a third party that takes no position leaves the decision',
      { end: 'no-position', isReasonable: true },
      'organ-decides',
    ],
    ['while the period runs nothing follows', { end: 'open' }, 'wait'],
  ] satisfies [string, Partial<Consulted>, string][])('%s', (_name, facts, effect) => {
    expect(consultationEffect(third(facts))).toBe(effect);
  });
});

describe('a release', () => {
  const on = calendarDay('2025-04-17');
  const override = { end: 'objects', isReasonable: true, inPublicInterest: true } as const;

  test.each([
    ['waits for the period', { end: 'open' }, '期限未满，不能公开'],
    ['is held by a reasonable objection', { end: 'objects', isReasonable: true }, '不能公开'],
    [
      'over an objection waits for the written notice',
      override,
      '公开之前应当将决定公开的政府信息内容和理由书面告知第三方',
    ],
    ['over an objection without reason waits for it too', { end: 'objects' }, '公开之前应当'],
    [
      'over an objection waits for a notice of a later day',
      { ...override, toldOn: calendarDay('2025-04-18') },
      '公开之前应当',
    ],
    ['over an objection may follow the notice', { ...override, toldOn: on }, null],
    ['may follow silence', {}, null],
    [
      'may follow the objection of a co-maker without such notice',
      { party: 'co-maker', end: 'objects' },
      null,
    ],
  ] satisfies [string, Partial<Consulted>, string | null][])('%s', (_name, facts, why) => {
    const refused = releaseRefusal(third(facts), on)?.why ?? null;
    expect(refused).toEqual(why === null ? null : expect.stringContaining(why));
  });
});

describe('the third party as a ground', () => {
  test.each([
    ['needs that it was asked', [], '应当先书面征求第三方意见'],
    [
      'needs more than that a co-maker was asked',
      [third({ party: 'co-maker' })],
      '应当先书面征求第三方意见',
    ],
    ['waits for its answer', [third({ end: 'open' })], '期限未满'],
    ['ends with its consent', [third({ end: 'consents' })], '同意公开，不能再以'],
    [
      'stands while one of two objects',
      [third({ end: 'consents' }), third({ end: 'objects', isReasonable: true })],
      null,
    ],
    ['may stand in silence', [third({})], null],
  ] satisfies [string, Consulted[], string | null][])('%s', (_name, consulted, why) => {
    const refused = thirdPartyGroundRefusal(consulted)?.why ?? null;
    expect(refused).toEqual(why === null ? null : expect.stringContaining(why));
  });
});

test('the statutory periods are of fifteen working days, and another organ has none', () => {
  const on = calendarDay('2025-04-17');
  const periods = Object.values(CONSULTATION_RULES).map(({ clock }) =>
    clock === null ? null : clockLength(clock, on)?.value,
  );
  expect(periods).toEqual([15, 15, null]);
});

test('each party is told what its silence and its objection do', () => {
  const told = Object.values(CONSULTATION_RULES).map(({ silence, objection }) => [
    SILENCE_EFFECTS[silence],
    OBJECTION_EFFECTS[objection].includes('合理理由'),
  ]);
  expect(told).toEqual([
    ['由本机关依照条例决定，既不是同意，也不是不同意', true],
    ['视为同意公开', false],
    ['由本机关依照条例决定，既不是同意，也不是不同意', false],
  ]);
});
