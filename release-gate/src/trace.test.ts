import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GATE_LEVELS, TRACES } from './trace.ts';

const glossary = readFileSync(new URL('../../docs/glossary.md', import.meta.url), 'utf8');

function table(name: string): string[][] {
  const section = glossary.split('\n## ').find((each) => each.startsWith(`${name}\n`)) ?? '';
  const [, , ...rows] = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, 3)
      .map((cell) => cell.trim()),
  );
}

test('every trace of a file and every level stands in the glossary, and no other', () => {
  expect(table('Traces in a file')).toEqual(Object.entries(TRACES).map(([id, { zh }]) => [id, zh]));
  expect(table('Levels of the release gate')).toEqual(Object.entries(GATE_LEVELS));
});

test('every trace says what to do about it, in a sentence that has no end yet', () => {
  for (const { todo } of Object.values(TRACES)) expect(todo).toMatch(/请.*[^。]$/u);
});
