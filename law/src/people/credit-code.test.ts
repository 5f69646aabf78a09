import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  creditCheckCharacter,
  creditCodeFault,
  isOrganisationCode,
  organisationCheckCharacter,
  organisationCodeOf,
} from './credit-code.ts';

/** Division 000000 does not exist, so that none of these belongs to anyone. */
const MADE_UP = '11000000000000000U';

describe('a unified social credit code', () => {
  test.each([
    ['with its check character', MADE_UP, null],
    ['with another check character', '11000000000000000C', 'check'],
    ['with a letter among its values', '11000000MB00000001', null],
    ['one character short', '1100000000000000', 'length'],
    ['one character long', `${MADE_UP}0`, 'length'],
    ['empty', '', 'length'],
    ['in small letters', MADE_UP.toLowerCase(), 'character'],
    ['with the letter I', '1100000000000000IU', 'character'],
    ['with the letter O for 0', '1100000000000000OU', 'character'],
    ['with full-width digits', `１１${MADE_UP.slice(2)}`, 'character'],
    ['with a letter in the division', '11A00000000000000U', 'division'],
  ])('%s', (_name, code, fault) => {
    expect(creditCodeFault(code)).toBe(fault);
  });

  const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const anyCode = fc
    .tuple(
      fc.array(fc.constantFrom(...characters), { minLength: 2, maxLength: 2 }),
      fc.array(fc.constantFrom(...'0123456789'), { minLength: 6, maxLength: 6 }),
      fc.array(fc.constantFrom(...characters), { minLength: 9, maxLength: 9 }),
    )
    .map((parts) => parts.flat().join(''))
    .map((first17) => first17 + creditCheckCharacter(first17));

  test('is recognised whatever it is', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(creditCodeFault(code)).toBeNull();
      }),
    );
  });

  test('is refused when two neighbours are exchanged', () => {
    fc.assert(
      fc.property(anyCode, fc.nat({ max: 16 }), (code, at) => {
        const [one = '', other = ''] = code.slice(at, at + 2);
        fc.pre(one !== other);
        const exchanged = code.slice(0, at) + other + one + code.slice(at + 2);
        expect(creditCodeFault(exchanged)).not.toBeNull();
      }),
    );
  });

  test('is refused when one character is another', () => {
    fc.assert(
      fc.property(anyCode, fc.nat({ max: 17 }), fc.constantFrom(...characters), (code, at, to) => {
        fc.pre(code[at] !== to);
        expect(creditCodeFault(code.slice(0, at) + to + code.slice(at + 1))).not.toBeNull();
      }),
    );
  });
});

describe('an organisation code', () => {
  test.each([
    ['with its check character', '002565291', true],
    ['written with a hyphen', '00256529-1', true],
    ['with another check character', '002565292', false],
    ['that needs X', '00000006X', true],
    ['whose letters count without a gap', 'D2143569X', true],
    ['one character short', '00256529', false],
    ['one character long', '0025652910', false],
    ['in small letters', 'd2143569x', false],
  ])('%s', (_name, code, valid) => {
    expect(isOrganisationCode(code)).toBe(valid);
  });

  test('has ten check digits and X', () => {
    const checks = new Set(
      Array.from({ length: 200 }, (_, number) =>
        organisationCheckCharacter(String(number).padStart(8, '0')),
      ),
    );
    expect([...checks].sort().join('')).toBe('0123456789X');
  });

  test('stands in places 9 to 17 of a credit code', () => {
    expect(organisationCodeOf('ABCDEFGH123456789Z')).toBe('123456789');
  });
});
