import { expect, test } from 'vitest';
import { textFinding } from './text-finding.ts';

const sentence = { text: '收到申请12件', part: '一', heading: '', topic: '', where: '第一部分' };

test('a finding in the text has its rule’s verdict, its place and its words', () => {
  expect(textFinding('N-NEW', sentence, [0, 7], '两者不符')).toEqual({
    rule: 'N-NEW',
    verdict: 'fail',
    cells: [],
    says: '两者不符',
    where: '第一部分',
    quote: '收到申请12件',
  });
});

test('what is known beside them stands in it', () => {
  const rest = { verdict: 'note', cells: ['requests.new.total'], expected: 1, actual: 2 } as const;
  expect(textFinding('N-NEW', sentence, [0, 7], '两者不符', rest)).toMatchObject(rest);
});

test('of a long sentence its place is quoted', () => {
  const text = `${'甲'.repeat(40)}乙丙${'丁'.repeat(40)}`;
  expect(textFinding('N-NEW', { ...sentence, text }, [40, 42], '').quote).toBe(
    `…${'甲'.repeat(18)}乙丙${'丁'.repeat(12)}…`,
  );
});
