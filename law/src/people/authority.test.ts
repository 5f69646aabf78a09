import { describe, expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import {
  authorityIn,
  authorityOn,
  type Deputyship,
  isAway,
  type RoleGrant,
  termsMeet,
} from './authority.ts';

const term = (fromOn: string, untilOn: string | null) => ({
  fromOn: calendarDay(fromOn),
  untilOn: untilOn === null ? null : calendarDay(untilOn),
});

const grant = (
  account: string,
  role: RoleGrant['role'],
  fromOn: string,
  untilOn: string | null = null,
  organ = 'organ',
): RoleGrant => ({ account, organ, role, ...term(fromOn, untilOn) });

const deputyship = (
  account: string,
  deputy: string,
  fromOn: string,
  untilOn: string | null,
  organ = 'organ',
): Deputyship => ({ account, deputy, organ, ...term(fromOn, untilOn) });

const rolesOn = (day: string, account: string, grants: RoleGrant[], deputies: Deputyship[] = []) =>
  authorityOn(calendarDay(day), account, grants, deputies).map(({ role }) => role);

describe('a role', () => {
  const grants = [grant('wang', 'clerk', '2026-03-02', '2026-03-31')];

  test.each([
    ['not on the day before it begins', '2026-03-01', []],
    ['on the day that it begins', '2026-03-02', ['clerk']],
    ['on its last day', '2026-03-31', ['clerk']],
    ['not on the day after', '2026-04-01', []],
  ])('holds %s', (_name, day, roles) => {
    expect(rolesOn(day, 'wang', grants)).toEqual(roles);
  });

  test('without a last day holds on', () => {
    expect(rolesOn('2999-12-31', 'wang', [grant('wang', 'clerk', '2026-03-02')])).toEqual([
      'clerk',
    ]);
  });

  test('of one account is not that of another', () => {
    expect(rolesOn('2026-03-10', 'li', grants)).toEqual([]);
  });

  test('may be held several times, in several organs', () => {
    const both = [...grants, grant('wang', 'leader', '2026-01-01', null, 'another')];
    expect(authorityOn(calendarDay('2026-03-10'), 'wang', both, [])).toEqual([
      { organ: 'organ', role: 'clerk', insteadOf: null },
      { organ: 'another', role: 'leader', insteadOf: null },
    ]);
  });
});

describe('a deputy', () => {
  const grants = [
    grant('wang', 'section-head', '2026-01-01', '2026-03-20'),
    grant('wang', 'leader', '2026-01-01', null, 'another'),
    grant('wang', 'security-admin', '2026-01-01'),
    grant('li', 'clerk', '2026-01-01'),
  ];
  const deputies = [deputyship('wang', 'li', '2026-03-02', '2026-03-31')];

  test.each([
    ['not before the first day', '2026-03-01', ['clerk']],
    ['from the first day', '2026-03-02', ['clerk', 'section-head']],
    ['while the other holds the role', '2026-03-20', ['clerk', 'section-head']],
    ['not after the other has lost it', '2026-03-21', ['clerk']],
  ])('has the other’s role %s', (_name, day, roles) => {
    expect(rolesOn(day, 'li', grants, deputies)).toEqual(roles);
  });

  test('has it until the last day of the deputyship', () => {
    const long = [grant('wang', 'leader', '2026-01-01')];
    expect(rolesOn('2026-03-31', 'li', long, deputies)).toEqual(['leader']);
    expect(rolesOn('2026-04-01', 'li', long, deputies)).toEqual([]);
  });

  test('is named beside the one for whom he acts', () => {
    expect(authorityOn(calendarDay('2026-03-10'), 'li', grants, deputies)).toContainEqual({
      organ: 'organ',
      role: 'section-head',
      insteadOf: 'wang',
    });
  });

  test('of a deputy has nothing of the first', () => {
    const chain = [...deputies, deputyship('li', 'zhao', '2026-03-02', '2026-03-31')];
    expect(rolesOn('2026-03-10', 'zhao', grants, chain)).toEqual(['clerk']);
  });
});

test.each([
  ['one after the other', ['2026-01-01', '2026-01-31'], ['2026-02-01', null], false],
  ['on one day alone', ['2026-01-01', '2026-01-31'], ['2026-01-31', null], true],
  ['one inside the other', ['2026-01-01', null], ['2026-05-01', '2026-05-01'], true],
  ['both open', ['2026-01-01', null], ['2030-01-01', null], true],
] as const)('terms %s', (_name, [from, until], [otherFrom, otherUntil], meet) => {
  const one = term(from, until);
  const other = term(otherFrom, otherUntil);
  expect(termsMeet(one, other)).toBe(meet);
  expect(termsMeet(other, one)).toBe(meet);
});

test('a supervisor and an administrator act in the organs below theirs, others in their own alone', () => {
  const authority = (['supervisor', 'system-admin', 'leader'] as const).map((role) => ({
    organ: 'above',
    role,
    insteadOf: null,
  }));
  const rolesAt = (organ: string, above: string[]) =>
    authorityIn(organ, above, authority).map(({ role }) => role);
  expect(rolesAt('above', [])).toEqual(['supervisor', 'system-admin', 'leader']);
  expect(rolesAt('organ', ['above'])).toEqual(['supervisor', 'system-admin']);
  expect(rolesAt('beside', ['another'])).toEqual([]);
});

test.each([
  ['the day before', '2026-03-01', 'wang', 'organ', false],
  ['its first day', '2026-03-02', 'wang', 'organ', true],
  ['its last day', '2026-03-06', 'wang', 'organ', true],
  ['the day after', '2026-03-07', 'wang', 'organ', false],
  ['a day of it in another organ', '2026-03-02', 'wang', 'another', false],
  ['a day of another’s leave', '2026-03-02', 'li', 'organ', false],
])('leave counts on %s: %s', (_name, day, account, organ, away) => {
  const leave = [{ account: 'wang', organ: 'organ', ...term('2026-03-02', '2026-03-06') }];
  expect(isAway(calendarDay(day), account, organ, leave)).toBe(away);
});
