import { calendarDay } from '@yigongkai/law/calendar/calendar-day';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  beginsAsIdentity,
  birthIn,
  identityCheckCharacter,
  isFirstGeneration,
  passesLuhn,
} from './check-digits.ts';
import { isMinor, minorAge } from './minor-age.ts';

const today = calendarDay('2026-11-22');

test('the check character is that of the standard’s own example', () => {
  expect(identityCheckCharacter('11010519491231002')).toBe('X');
});

test('it is that of ISO 7064, reckoned digit by digit', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9]{17}$/), (first17) => {
      const product = [...first17].reduce((sum, digit) => ((sum + Number(digit)) * 2) % 11, 0);
      const check = (12 - product) % 11;
      expect(identityCheckCharacter(first17)).toBe(check === 10 ? 'X' : String(check));
    }),
  );
});

test.each([
  ['the first day that counts', '19000101', true],
  ['the day before it', '18991231', false],
  ['today', '20261122', true],
  ['tomorrow', '20261123', false],
  ['a leap day', '19040229', true],
  ['a leap day of 1900, which had none', '19000229', false],
  ['a thirteenth month', '19001301', false],
])('born on %s', (_name, birth, isBirth) => {
  expect(birthIn(`330102${birth}001`, today) !== null).toBe(isBirth);
});

test.each([
  ['a province', '33', true],
  ['Taiwan', '71', true],
  ['a residence permit for 港澳台', '83', true],
  ['no province', '00', false],
  ['an organ’s credit code', '91', false],
])('begins with %s', (_name, province, isIdentity) => {
  expect(beginsAsIdentity(`${province}010219000101001`, today)).toBe(isIdentity);
});

test('fifteen places have a day of the last century', () => {
  expect(isFirstGeneration('330102000229001')).toBe(false);
  expect(isFirstGeneration('330102040229001')).toBe(true);
});

describe('Luhn’s check', () => {
  test('passes the example of the standard', () => {
    expect(passesLuhn('4992739871' + '6')).toBe(true);
  });

  test('sees every single wrong digit', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[0-9]{15}$/),
        fc.nat(15),
        fc.integer({ min: 1, max: 9 }),
        (body, at, by) => {
          const check = [...'0123456789'].find((digit) => passesLuhn(body + digit)) ?? '';
          const right = body + check;
          const wrong = right.slice(0, at) + ((Number(right[at]) + by) % 10) + right.slice(at + 1);
          expect([passesLuhn(right), passesLuhn(wrong)]).toEqual([true, false]);
        },
      ),
    );
  });
});

test.each([
  ['on the eighteenth birthday', '2008-11-22', false],
  ['on the day before it', '2008-11-23', true],
])('%s', (_name, birth, minor) => {
  expect(isMinor(calendarDay(birth), today)).toBe(minor);
});

test.each([
  ['2012-11-22', '不满十八周岁'],
  ['2012-11-23', '不满十四周岁'],
])('who was born on %s is %s', (birth, says) => {
  expect(minorAge(calendarDay(birth), today)).toBe(says);
});
