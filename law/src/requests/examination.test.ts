import { expect, test } from 'vitest';
import { barredBy, EXAMINATION, endsAt } from './examination.ts';
import { isOutcome, OUTCOMES } from './outcome.ts';

const ALL = Object.keys(OUTCOMES).filter(isOutcome);

test('the seven questions are asked in their order', () => {
  expect(Object.values(EXAMINATION).map(({ zh }) => zh)).toEqual([
    '补不补',
    '是不是',
    '谁负责',
    '有没有',
    '给不给',
    '怎么给',
    '怎么答',
  ]);
});

test('every outcome ends one question and no other', () => {
  const ends = Object.values(EXAMINATION).flatMap((question): readonly string[] => question.ends);
  expect(ends.toSorted()).toEqual(ALL.toSorted());
  expect(ALL.map(endsAt)).not.toContain('form');
});

test.each([
  ['not ours bars that it does not exist', 'unable-not-held', 'unable-not-existing', true],
  ['not ours bars a refusal', 'unable-not-held', 'deny-process', true],
  ['that it does not exist bars giving it', 'unable-not-existing', 'granted', true],
  ['a petition bars whose it is', 'skip-petition', 'unable-not-held', true],
  ['unclear bars every other question', 'unable-unclear', 'skip-petition', true],
  ['that it does not exist leaves whose it is', 'unable-not-existing', 'unable-not-held', false],
  ['one refusal leaves another', 'deny-process', 'deny-third-party', false],
  ['what is given leaves all', 'granted', 'deny-process', false],
] as const)('%s', (_name, ended, later, isBarred) => {
  expect(barredBy(ended).includes(later)).toBe(isBarred);
});
