import { expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import type { Dated } from '../provisions/dated.ts';
import { hasBlock, LEGAL_BLOCKS, type LegalBlock, legalRun } from './legal-block.ts';

const FILLS = {
  you: '您',
  workdays: '15',
  until: '至某日。',
  answerBy: '某日',
};

test.each(Object.keys(LEGAL_BLOCKS) as LegalBlock[])('the block %s is filled and locked', (id) => {
  const run = legalRun(id, calendarDay('2026-01-05'), FILLS);
  expect(run).toMatchObject({ locked: true });
  expect('text' in run && run.text).not.toMatch(/[{}]/u);
});

test.each(Object.entries(LEGAL_BLOCKS))('the texts of %s follow each other', (_id, block) => {
  const days = (block as Dated<string>).map(({ from }) => from);
  expect(days).toEqual(days.toSorted());
});

test('a block has no text before its law', () => {
  expect(hasBlock('fee-period', calendarDay('2020-12-31'))).toBe(false);
  expect(hasBlock('fee-period', calendarDay('2021-01-01'))).toBe(true);
  expect(legalRun('fee-period', calendarDay('2020-12-31'), FILLS)).toMatchObject({
    why: '2020年12月31日还没有这项规定，它自2021年1月1日起施行',
  });
});

test('a placeholder that nobody fills is a fault of the program', () => {
  expect(() => legalRun('fee-period', calendarDay('2026-01-05'))).toThrow(RangeError);
});
