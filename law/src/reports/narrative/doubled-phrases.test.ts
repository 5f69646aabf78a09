import fc from 'fast-check';
import { expect, test } from 'vitest';
import { doubledPhrases } from './doubled-phrases.ts';

test.each<[string, string[]]>([
  ['信息公开公开目录', ['公开']],
  ['信息公开信息公开', ['信息公开']],
  ['的的', []],
  ['公开，公开', []],
  ['的的的', []],
  ['公开甲信公开乙信', []],
  ['公开的，公开的，', []],
  ['12121212', ['1212']],
  ['甲乙甲乙丙丁丙丁', ['甲乙', '丙丁']],
])('in %s what stands twice in a row is %s', (text, phrases) => {
  expect(doubledPhrases(text).map(({ once }) => once)).toEqual(phrases);
});

test('they are what a backreference finds, in whatever text', () => {
  const anyText = fc.string({ unit: fc.constantFrom(...'公开信12，。𠀀a\n'), maxLength: 200 });
  fc.assert(
    fc.property(anyText, (text) => {
      const found = [...text.matchAll(/(?<once>[\p{Script=Han}\d]{2,40})\k<once>/gu)];
      const expected = found.map(({ index, groups }) => ({ once: groups?.once, index }));
      expect(doubledPhrases(text)).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

test('a phrase is told with the place where it stands first', () => {
  expect(doubledPhrases('甲，公开公开乙丙乙丙')).toEqual([
    { once: '公开', index: 2 },
    { once: '乙丙', index: 6 },
  ]);
});

test('a phrase of forty characters is found, one of forty-one is none', () => {
  const phrase = (length: number) =>
    String.fromCodePoint(...Array.from({ length }, (_, at) => 0x4e00 + at));
  expect(doubledPhrases(phrase(40).repeat(2))).toEqual([{ once: phrase(40), index: 0 }]);
  expect(doubledPhrases(phrase(41).repeat(2))).toEqual([]);
});
