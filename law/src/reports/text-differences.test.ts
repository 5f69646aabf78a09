import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textDifferences } from './text-differences.ts';

const part = (text: string, title = '总体情况') => ({ sections: [{ no: '一', title, text }] });

test('equal reports have no difference', () => {
  const report = { preamble: '根据条例编制。', ...part('收到申请3件。\n办结3件。') };
  expect(textDifferences(report, report)).toEqual([]);
});

test('a sentence that was reworded is taken out and put in at its place', () => {
  const [difference] = textDifferences(
    part('甲。收到申请3件。乙！丙'),
    part('甲。收到申请4件。乙！丙'),
  );
  expect(difference?.changes).toEqual([
    { kind: 'kept', sentences: ['甲。'] },
    { kind: 'removed', sentences: ['收到申请3件。'] },
    { kind: 'added', sentences: ['收到申请4件。'] },
    { kind: 'kept', sentences: ['乙！', '丙'] },
  ]);
});

test.each([
  ['a part that came new', { sections: [] }, part('甲。'), [['added', '甲。']]],
  ['a part that is gone', part('甲。'), { sections: [] }, [['removed', '甲。']]],
  ['a title alone', part('甲。', '总体情況'), part('甲。'), [['kept', '甲。']]],
  [
    'words before the first part',
    { preamble: '甲。', sections: [] },
    { sections: [] },
    [['removed', '甲。']],
  ],
])('%s is told', (_name, before, after, expected) => {
  const [difference] = textDifferences(before, after);
  expect(difference?.changes.map(({ kind, sentences }) => [kind, sentences.join('')])).toEqual(
    expected,
  );
});

test('two parts of one number are compared as one', () => {
  const two = { sections: [...part('甲。').sections, ...part('乙。').sections] };
  expect(textDifferences(two, part('甲。乙。'))).toEqual([]);
});

test('what is kept and put in gives the new text, what is kept and taken out the old one', () => {
  const sentences = fc.array(fc.constantFrom('甲。', '乙。', '丙。', '丁。'), { maxLength: 12 });
  fc.assert(
    fc.property(sentences, sentences, (old, now) => {
      const [difference] = textDifferences(part(old.join('')), part(now.join('')));
      const textOf = (left: string) =>
        difference?.changes
          .filter(({ kind }) => kind !== left)
          .flatMap((change) => change.sentences)
          .join('') ?? now.join('');
      expect(textOf('added')).toBe(old.join(''));
      expect(textOf('removed')).toBe(now.join(''));
    }),
  );
});

/** The length of the longest sequence that both have, from its definition. */
function longestCommon(one: readonly string[], other: readonly string[]): number {
  const [first, ...rest] = one;
  if (first === undefined || other.length === 0) return 0;
  const at = other.indexOf(first);
  const without = longestCommon(rest, other);
  return at < 0 ? without : Math.max(without, 1 + longestCommon(rest, other.slice(at + 1)));
}

test('as many sentences as can be are kept, and neighbours of one kind are told together', () => {
  const sentences = fc.array(fc.constantFrom('甲。', '乙。', '丙。', '丁。'), { maxLength: 9 });
  fc.assert(
    fc.property(sentences, sentences, (old, now) => {
      const before = ['首。', ...old, '尾。'];
      const [difference] = textDifferences(part(before.join('')), part(now.join('')));
      const changes = difference?.changes ?? [];
      const kept = changes.flatMap((change) => (change.kind === 'kept' ? change.sentences : []));
      expect(kept).toHaveLength(longestCommon(before, now));
      for (const [at, { kind }] of changes.entries()) expect(changes[at + 1]?.kind).not.toBe(kind);
    }),
  );
});

test.each([
  [
    'what is gone is told before what came',
    '甲。乙。丙。',
    '甲。丁。丙。',
    ['kept', 'removed', 'added', 'kept'],
  ],
  ['what came at the end comes last', '甲。', '甲。乙。', ['kept', 'added']],
  ['what is gone at the end comes last', '甲。乙。', '甲。', ['kept', 'removed']],
  [
    'a sentence that moved up is put in there and taken out here',
    '甲。乙。丙。',
    '丙。甲。乙。',
    ['added', 'kept', 'removed'],
  ],
  [
    'between two that stay, in turn',
    '甲。乙。丙。丁。',
    '乙。戊。丁。己。',
    ['removed', 'kept', 'removed', 'added', 'kept', 'added'],
  ],
])('%s', (_name, before, after, kinds) => {
  const [difference] = textDifferences(part(before), part(after));
  expect(difference?.changes.map(({ kind }) => kind)).toEqual(kinds);
});

test('blanks around sentences and empty words before the first part are no difference', () => {
  const spaced = { preamble: ' \n ', ...part('　甲。 \n \n 乙。') };
  expect(textDifferences(spaced, part('甲。乙。'))).toEqual([]);
});

test('two very long texts without a common sentence are told as replaced, and soon', () => {
  const text = (mark: string) =>
    part(Array.from({ length: 9000 }, (_, at) => `${mark}${at}。`).join(''));
  const [difference] = textDifferences(text('甲'), text('乙'));
  expect(difference?.changes.map(({ kind, sentences }) => [kind, sentences.length])).toEqual([
    ['removed', 9000],
    ['added', 9000],
  ]);
});
