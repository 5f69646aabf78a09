import fc from 'fast-check';
import { expect, test } from 'vitest';
import { doubledPhrases } from './doubled-phrases.ts';

test.each<[string, string[]]>([
  ['信息公开公开目录', ['公开']],
  ['信息公开信息公开', ['信息公开']],
  ['的的', []],
  ['公开，公开', []],
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
