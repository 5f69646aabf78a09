import { expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import { type FeeDecision, feeRefusal } from './fee-refusal.ts';

const PLAIN: FeeDecision = {
  scheme: 'items',
  yuan: 100,
  chargedBy: null,
  tellsWayOnly: false,
  repliedOn: null,
  replyDueOn: calendarDay('2025-07-01'),
};

test.each([
  ['within the handling period', {}, '2025-07-01'],
  ['by items, even where only the way is told', { tellsWayOnly: true }, '2025-06-20'],
  ['while no period runs', { replyDueOn: null }, '2025-06-20'],
  ['from the first day of the measure', { replyDueOn: null }, '2021-01-01'],
] satisfies [string, Partial<FeeDecision>, string][])(
  'a fee may be charged %s',
  (_name, facts, on) => {
    expect(feeRefusal({ ...PLAIN, ...facts }, calendarDay(on))).toBeNull();
  },
);

test.each([
  ['before the measure', { replyDueOn: null }, '2020-12-31', '没有信息处理费'],
  [
    'by both schemes',
    { scheme: 'pages', chargedBy: 'items' },
    '2025-06-20',
    '已按件收费，不能再按量收费',
  ],
  ['twice', { chargedBy: 'items' }, '2025-06-20', '已经发过收费通知'],
  [
    'by pages, where only the way is told',
    { scheme: 'pages', tellsWayOnly: true },
    '2025-06-20',
    '不能按量收费',
  ],
  ['of nothing', { yuan: 0 }, '2025-06-20', '不收费，也不发收费通知'],
  ['after the reply', { repliedOn: calendarDay('2025-06-19') }, '2025-06-20', '答复之后不能再收费'],
  ['after the handling period', {}, '2025-07-02', '办理期限已于2025-07-01届满'],
] satisfies [string, Partial<FeeDecision>, string, string][])(
  'no fee is charged %s',
  (_name, facts, on, why) => {
    expect(feeRefusal({ ...PLAIN, ...facts }, calendarDay(on))?.why).toContain(why);
  },
);
