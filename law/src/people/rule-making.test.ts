import { expect, test } from 'vitest';
import type { OrganKind } from './organ-kind.ts';
import { type AreaLevel, ruleMakingProvision } from './rule-making.ts';

test.each([
  ['a department of the State Council', 'department', 'state', '立法法第九十一条第一款'],
  ['the government of a province', 'government', 'province', '立法法第九十三条第一款'],
  ['the government of a city with districts', 'government', 'prefecture', '立法法第九十三条第一款'],
])('%s may make rules', (_name, kind, level, provision) => {
  expect(ruleMakingProvision(kind as OrganKind, level as AreaLevel)).toBe(provision);
});

test.each([
  ['the government of a county', 'government', 'county'],
  ['a department of a province', 'department', 'province'],
  ['a department of a city with districts', 'department', 'prefecture'],
  ['a township', 'township', 'township'],
  ['a sub-district office', 'street-office', 'township'],
])('%s may make none', (_name, kind, level) => {
  expect(ruleMakingProvision(kind as OrganKind, level as AreaLevel)).toBeNull();
});
