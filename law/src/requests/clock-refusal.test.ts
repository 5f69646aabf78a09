import { describe, expect, test } from 'vitest';
import { cite } from '../provisions/provision.ts';
import { clockRefusal } from './clock-refusal.ts';
import { EXAMPLE_CALENDAR } from './example-calendar.ts';
import {
  consulted,
  corrected,
  correctionAsked,
  delivered,
  extended,
  feeAsked,
  feePaid,
  opinion,
  posted,
} from './example-clock.ts';
import { type ExampleEvent, exampleEvents, exampleReceived } from './example-request.ts';
import { foldRequest } from './fold-request.ts';
import { DEFAULT_REQUEST_SETTINGS, type RequestSettings } from './request-settings.ts';

function refusalOf(events: readonly ExampleEvent[], settings: Partial<RequestSettings> = {}) {
  const all = exampleEvents(...events);
  const event = all.at(-1);
  if (!event) throw new Error('no event to judge');
  const request = foldRequest(all.slice(0, -1));
  return clockRefusal(request, event, EXAMPLE_CALENDAR, {
    ...DEFAULT_REQUEST_SETTINGS,
    ...settings,
  });
}

const base = exampleReceived('2025-03-03');
const asked = [...base, correctionAsked('2025-03-12', 10), delivered('2025-03-13', 3)];
const paused = [...base, consulted('2025-03-10', 'other-organ')];
const fee = [...base, feeAsked('2025-03-10'), delivered('2025-03-11', 3)];

describe('the clocks let happen', () => {
  test.each<[string, ExampleEvent[]]>([
    ['an extension on the due day', [...base, extended('2025-03-31', 20)]],
    ['an extension of one day', [...base, extended('2025-03-31', 1)]],
    ['an extension while the clock is paused', [...paused, extended('2025-05-12', 5)]],
    ['the first correction notice, even a late one', [...base, correctionAsked('2025-03-20')]],
    ['a correction on the last day', [...asked, corrected('2025-03-27')]],
    [
      'a late correction with a good reason',
      [...asked, ['2025-03-28', 'corrected', { goodReason: '住院' }]],
    ],
    [
      'a correction of a notice that never arrived',
      [...base, correctionAsked('2025-03-12'), corrected('2025-06-10')],
    ],
    ['a fee notice on the due day', [...base, feeAsked('2025-03-31')]],
    [
      'a fee notice on the last day of an extension',
      [...base, extended('2025-03-20', 5), feeAsked('2025-04-08')],
    ],
    ['a payment on the last day', [...fee, feePaid('2025-04-09')]],
    ['an opinion of a party that was asked', [...paused, opinion('2025-03-12')]],
    ['an act that no clock watches', [...base, ['2025-03-04', 'assigned', { unit: '规划科' }]]],
  ])('%s', (_, events) => {
    expect(refusalOf(events)).toBeNull();
  });

  test('a second extension after a restart, where the office says so', () => {
    const restarted = [
      ...base,
      extended('2025-03-05', 5),
      feeAsked('2025-03-10'),
      delivered('2025-03-11', 4),
      feePaid('2025-03-20'),
    ];
    const again = [...restarted, extended('2025-04-01', 5)];
    expect(refusalOf(again, { extensionAfterRestart: 'afresh' })).toBeNull();
    expect(refusalOf(again)?.why).toBe('答复期限只能延长一次');
  });
});

describe('the clocks refuse', () => {
  test.each<[string, ExampleEvent[], string, string]>([
    [
      'an extension the day after',
      [...base, extended('2025-04-01', 5)],
      '答复期限已于 2025-03-31 届满，期满后不能延期',
      '条例第三十三条第二款',
    ],
    [
      'an extension of 21 days',
      [...base, extended('2025-03-20', 21)],
      '延长的期限应当为 1 至 20 个工作日，这里为 21 个',
      '条例第三十三条第二款',
    ],
    [
      'an extension of no day',
      [...base, extended('2025-03-20', 0)],
      '延长的期限应当为 1 至 20 个工作日，这里为 0 个',
      '条例第三十三条第二款',
    ],
    [
      'an extension of half a day',
      [...base, extended('2025-03-20', 0.5)],
      '延长的期限应当为 1 至 20 个工作日，这里为 0.5 个',
      '条例第三十三条第二款',
    ],
    [
      'a second extension',
      [...base, extended('2025-03-20', 5), extended('2025-03-21', 5)],
      '答复期限只能延长一次',
      '条例第三十三条第二款',
    ],
    [
      'an extension after the reply',
      [...base, ...posted('2025-03-10', 3), extended('2025-03-11', 5)],
      '已经答复，不能再延期',
      '条例第三十三条第二款',
    ],
    [
      'an extension before the day of receipt is known',
      [extended('2025-03-20', 5)],
      '收到日尚未确定，不能延期',
      '条例第三十三条第二款',
    ],
    [
      'a second correction notice',
      [...asked, corrected('2025-03-20'), correctionAsked('2025-03-21')],
      '补正应当一次性告知，已经发过补正通知',
      '条例第三十条',
    ],
    [
      'a correction that nobody asked',
      [...base, corrected('2025-03-20')],
      '没有发过补正通知',
      '条例第三十条',
    ],
    [
      'a late correction without a reason',
      [...asked, corrected('2025-03-28')],
      '补正期限已于 2025-03-27 届满，逾期补正须有正当理由',
      '条例第三十条',
    ],
    [
      'a second fee notice',
      [...fee, feeAsked('2025-03-12')],
      '这件申请已经发过收费通知',
      '信息处理费管理办法',
    ],
    [
      'a fee notice the day after the period',
      [...base, feeAsked('2025-04-01')],
      '收费通知应当在办理期限内发出，期限已于 2025-03-31 届满',
      '信息处理费管理办法',
    ],
    [
      'a payment that nobody asked',
      [...base, feePaid('2025-03-20')],
      '没有发过收费通知',
      '信息处理费管理办法',
    ],
    [
      'a late payment',
      [...fee, feePaid('2025-04-10')],
      '缴费期限已于 2025-04-09 届满，逾期未缴视为放弃申请',
      '信息处理费管理办法',
    ],
    [
      'an extension while a correction is awaited',
      [...asked.slice(0, 3), extended('2025-03-14', 5)],
      '正在等待申请人补正或者缴费，期限没有在计算，不能延期',
      '条例第三十三条第二款',
    ],
    [
      'a fee notice before the measure was in force',
      [...exampleReceived('2020-12-02'), feeAsked('2020-12-31')],
      '2021-01-01 起才可以收取信息处理费',
      '信息处理费管理办法',
    ],
    [
      'an opinion before the letter that asked for it',
      [...paused, opinion('2025-03-09')],
      '收到意见的日期早于征求意见的 2025-03-10',
      '条例第三十三条第三款',
    ],
    [
      'a second consultation of the same name',
      [...paused, consulted('2025-03-12', 'third-party')],
      '已有编号为“A”的征求意见',
      '条例第三十三条第三款',
    ],
    [
      'a consultation after the reply',
      [...base, ...posted('2025-03-10', 3), consulted('2025-03-11', 'third-party')],
      '已经答复，征求意见不再影响期限',
      '条例第三十三条第三款',
    ],
    [
      'a second reply that nobody ordered',
      [...base, ...posted('2025-03-10', 3), ['2025-03-12', 'decided', { number: '2', items: [] }]],
      '已经答复；补充或者更正用补充答复',
      '条例第三十三条',
    ],
    [
      'an opinion of a party that was not asked',
      [...paused, opinion('2025-03-12', 'B')],
      '没有编号为“B”的征求意见',
      '条例第三十三条第三款',
    ],
  ])('%s', (_, events, why, provision) => {
    const refusal = refusalOf(events);
    expect(refusal && { why: refusal.why, provision: cite(refusal.provision) }).toEqual({
      why,
      provision,
    });
  });
});
