import { describe, expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import { cite } from '../provisions/provision.ts';
import {
  mayAskStateCouncil,
  RECONSIDERATION_BODIES,
  type RespondentKind,
  reconsiderationOrgan,
} from './reconsideration-organ.ts';

const ON = calendarDay('2024-01-01');

describe('a reconsideration is heard', () => {
  test.each([
    [
      'of a bureau by the government of its level, no longer by the superior department',
      'department',
      '本级人民政府',
      '行政复议法第二十四条第一款第（一）项',
    ],
    [
      'of the office of a government by that government',
      'government-office',
      '本级人民政府',
      '行政复议法第二十四条第一款第（一）项',
    ],
    [
      'of a township by the next higher government',
      'township',
      '上一级人民政府',
      '行政复议法第二十四条第一款第（二）项',
    ],
    [
      'of a county by the next higher government',
      'local-government',
      '上一级人民政府',
      '行政复议法第二十四条第一款第（二）项',
    ],
    [
      'of a province by itself',
      'provincial-government',
      '本机关自己',
      '行政复议法第二十四条第二款',
    ],
    [
      'of a sub-district office by the government that set it up',
      'street-office',
      '设立它的人民政府',
      '行政复议法第二十四条第一款第（三）项',
    ],
    [
      'of a branch by the government of its department',
      'branch',
      '本级人民政府',
      '行政复议法第二十四条第四款',
    ],
    [
      'of a branch by district also by the government of the place',
      'district-branch',
      '本级人民政府、所在地的人民政府',
      '行政复议法第二十四条第四款',
    ],
    [
      'of a tax office by the superior department',
      'vertical',
      '上一级主管部门',
      '行政复议法第二十七条',
    ],
    [
      'of a justice bureau by either',
      'justice-bureau',
      '本级人民政府、上一级主管部门',
      '行政复议法第二十八条',
    ],
    [
      'of a State Council department by itself',
      'state-department',
      '本机关自己',
      '行政复议法第二十五条第（一）项',
    ],
    [
      'of an authorised organisation by who manages it',
      'authorised-organisation',
      '管理它的人民政府',
      '行政复议法第二十四条第一款第（四）项',
    ],
  ] satisfies [string, RespondentKind, string, string][])(
    '%s',
    (_name, kind, bodies, provision) => {
      const rule = reconsiderationOrgan(kind, ON);
      expect(rule.bodies.map((body) => RECONSIDERATION_BODIES[body]).join('、')).toBe(bodies);
      expect(cite(rule.provision)).toBe(provision);
    },
  );
});

test('only who hears itself is followed by the State Council', () => {
  expect(mayAskStateCouncil('provincial-government', ON)).toBe(true);
  expect(mayAskStateCouncil('state-department', ON)).toBe(true);
  expect(mayAskStateCouncil('department', ON)).toBe(false);
});

test('of the law before 2024 nothing is told', () => {
  expect(() => reconsiderationOrgan('department', calendarDay('2023-12-31'))).toThrow(RangeError);
});
