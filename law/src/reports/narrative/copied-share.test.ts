import { expect, test } from 'vitest';
import { copiedShare } from './copied-share.ts';

const TEN = '甲乙丙丁戊己庚辛壬癸';
const NEW = '子丑寅卯辰巳午未申酉';

test('all that stands in both is copied whole', () => {
  expect(copiedShare([TEN], [TEN])).toEqual({ bySentence: 1, byShingle: 1, longest: TEN });
});

test('nothing in common is no share, and no sentence', () => {
  expect(copiedShare([NEW], [TEN])).toEqual({ bySentence: 0, byShingle: 0, longest: '' });
});

test('a sentence of nine characters is a formula, though its shingles count', () => {
  const nine = TEN.slice(0, 9);
  expect(copiedShare([nine], [nine])).toEqual({ bySentence: 0, byShingle: 1, longest: '' });
});

test('sentences count by their length', () => {
  const { bySentence, longest } = copiedShare([TEN, TEN + NEW, NEW + NEW], [TEN, TEN + NEW]);
  expect(bySentence).toBe(30 / 50);
  expect(longest).toBe(TEN + NEW);
});

test('shingles are of eight characters, without marks', () => {
  expect(copiedShare(['甲乙丙丁，戊己庚辛'], ['甲乙丙丁戊己庚辛']).byShingle).toBe(1);
  expect(copiedShare(['甲乙丙丁戊己庚'], ['甲乙丙丁戊己庚']).byShingle).toBe(0);
  expect(copiedShare(['甲乙丙丁戊己庚子'], ['甲乙丙丁戊己庚丑']).byShingle).toBe(0);
  expect(copiedShare([TEN], [`子${TEN.slice(0, 9)}`]).byShingle).toBe(2 / 3);
});

test('a year changed makes it no other sentence', () => {
  expect(copiedShare([`2023年${TEN}`], [`2022年${TEN}`])).toEqual({
    bySentence: 1,
    byShingle: 1,
    longest: `2023年${TEN}`,
  });
  expect(copiedShare([`${TEN}2023条`], [`${TEN}2022条`]).bySentence).toBe(0);
});

test('of nothing written nothing is copied', () => {
  expect(copiedShare([], [TEN])).toEqual({ bySentence: 0, byShingle: 0, longest: '' });
});
