import { expect, test } from 'vitest';
import { cite } from '../provisions/provision.ts';
import { COURT_LEVELS, COURT_PLACES, courtLevel } from './competent-court.ts';
import type { RespondentKind } from './reconsideration-organ.ts';

test.each([
  ['department', false, '基层人民法院', '行政诉讼法第十四条'],
  ['government-office', false, '基层人民法院', '行政诉讼法第十四条'],
  ['township', false, '基层人民法院', '行政诉讼法第十四条'],
  ['vertical', false, '基层人民法院', '行政诉讼法第十四条'],
  ['vertical', true, '中级人民法院', '行政诉讼法第十五条第（二）项'],
  ['local-government', false, '中级人民法院', '行政诉讼法第十五条第（一）项'],
  ['provincial-government', false, '中级人民法院', '行政诉讼法第十五条第（一）项'],
  ['state-department', false, '中级人民法院', '行政诉讼法第十五条第（一）项'],
] satisfies [RespondentKind, boolean, string, string][])(
  'a suit against a %s (customs: %s) goes to a %s',
  (kind, isCustoms, level, provision) => {
    const court = courtLevel(kind, isCustoms);
    expect([COURT_LEVELS[court.level], cite(court.provision)]).toEqual([level, provision]);
  },
);

test('a court of a whole region is a matter of its own paragraph', () => {
  expect(Object.values(COURT_PLACES).map(({ provision }) => cite(provision))).toEqual([
    '行政诉讼法第十八条第一款',
    '行政诉讼法第十八条第一款',
    '行政诉讼法第十八条第二款',
  ]);
});
