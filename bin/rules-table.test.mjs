import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cite } from '../law/src/provisions/provision.ts';
import { RULE_KINDS } from '../law/src/rulebook/rule.ts';
import { RULEBOOK } from '../law/src/rulebook/rulebook.ts';
import { rulesTable } from './rules-table.mjs';

const PAGE = new URL('../docs/rules.md', import.meta.url);

test('the table of rules is the one that npm run rules writes', () => {
  expect(readFileSync(PAGE, 'utf8')).toBe(rulesTable(RULEBOOK, RULE_KINDS, cite).text);
});

test('each rule is named by a test', () => {
  expect(rulesTable(RULEBOOK, RULE_KINDS, cite).untested).toEqual([]);
});

test('a rule that no test names is told', () => {
  const unnamed = {
    kind: 'outcome',
    id: ['nobody', 'names', 'it'].join('-'),
    zh: '示例',
    provisions: [],
    says: [],
  };
  expect(rulesTable([unnamed], RULE_KINDS, cite).untested).toEqual([`outcome ${unnamed.id}`]);
});
