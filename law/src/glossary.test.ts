import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { OTHER_NAME_KINDS } from './people/organ-directory.ts';
import { ORGAN_KINDS } from './people/organ-kind.ts';
import { AREA_LEVELS } from './people/rule-making.ts';
import { SAMENESS } from './people/same-organ.ts';

type Row = { readonly table: string; readonly cells: readonly string[] };

const rows = readFileSync(new URL('../../docs/glossary.md', import.meta.url), 'utf8')
  .split('\n## ')
  .slice(1)
  .flatMap((section): Row[] => {
    const [table = '', ...lines] = section.split('\n');
    const [, , ...entries] = lines.filter((line) => line.startsWith('|'));
    return entries.map((line) => ({
      table,
      cells: line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    }));
  });

test('every line has a word, its Chinese and where it stands', () => {
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.filter(({ cells }) => cells.length !== 3 || cells.includes(''))).toEqual([]);
});

test.each([
  ['word', 0],
  ['Chinese', 1],
])('each %s stands once in its table', (_name, column) => {
  const keys = rows.map(({ table, cells }) => `${table}: ${cells[column]}`);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

const kindsInChinese = Object.fromEntries(
  Object.entries(ORGAN_KINDS).map(([kind, { zh }]) => [kind, zh]),
);

test.each([
  ['Kinds of organ', kindsInChinese],
  ['Levels of area', AREA_LEVELS],
  ['Other names', OTHER_NAME_KINDS],
  ['Sameness of organs', SAMENESS],
])('%s are called as the law calls them', (name, words) => {
  const listed = rows.filter(({ table }) => table === name).map(({ cells }) => cells.slice(0, 2));
  expect(Object.fromEntries(listed)).toEqual(words);
});
