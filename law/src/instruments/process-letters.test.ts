import { expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import { consulted, extended } from '../requests/example-clock.ts';
import { DEFAULT_REQUEST_SETTINGS } from '../requests/request-settings.ts';
import { EXAMPLE_INSTRUMENTS, exampleComposed, textOf } from './example-instruments.ts';
import { EXAMPLE_SETTINGS, exampleLetter } from './example-letter.ts';
import { REASON_ASKED } from './example-replies.ts';
import type { Instrument } from './instrument.ts';

const told = (id: Instrument, facts = EXAMPLE_INSTRUMENTS[id]) =>
  textOf(exampleComposed(id, facts));

test.each([
  ['receipt', '自收到申请之日起20个工作日内答复，答复期限至2025年7月1日届满。'],
  ['receipt', '（当面提交，登记编号：示公开〔2025〕1号）'],
  ['registration', '示例申请人甲（自然人）'],
  ['correction-notice', '1. 名称或者文号'],
  ['correction-notice', '请自收到本告知书之日起10个工作日内将补正内容提交本机关。'],
  ['correction-notice', '无正当理由逾期不补正的，视为放弃申请'],
  ['reason-notice', '2025年5月共申请62件'],
  ['extension-notice', '答复期限延长15个工作日，答复期限至2025年7月22日届满。'],
  ['extension-notice', '延期的理由：须汇总'],
  ['third-party-letter', '请自收到本征询书之日起15个工作日内提出意见。'],
  ['third-party-letter', '既不视为同意，也不视为不同意'],
  ['third-party-letter', '□ 同意公开　□ 不同意公开'],
  ['co-maker-letter', '逾期未提出意见的，视为同意公开。'],
  ['third-party-disclosure-notice', '决定公开的理由：关系学生乘车安全'],
  ['third-party-disclosure-notice', '6个月内'],
  ['fee-notice', '本次11件：'],
  ['fee-notice', '第1件至第10件，10件，每件0元，计0元'],
  ['fee-notice', '第11件，1件，每件100元，计100元'],
  ['fee-notice', '合计：100元'],
  ['fee-notice', '请自收到本通知书次日起20个工作日内缴纳。'],
  ['fee-notice', '在缴费期限内，不能单独对收费决定'],
  ['commission-notice', '示例市演示区财政局'],
  ['commission-notice', '答复的法律后果由本机关承担'],
  ['delay-notice', '本机关延迟至2025年8月15日答复。'],
  ['search-record', '检索的系统和档案：综合档案室、办公自动化系统'],
  ['approval-sheet', '保密审查：经办人甲，2025年6月17日'],
  ['service-proof', '送达：2025年6月17日，直接送达，收件人：示例申请人甲，凭证：签名'],
  ['withdrawal-record', '您于2025年6月10日撤回上述申请'],
  ['record-correction-reply', '第四十一条，本机关处理如下：予以更正'],
] satisfies [Instrument, string][])('the %s says: %s', (id, words) => {
  expect(told(id)).toContain(words);
});

test('a letter about the wait for others leaves the last day open', () => {
  const facts = exampleLetter([consulted('2025-06-19', 'other-organ'), extended('2025-06-20', 10)]);
  expect(told('extension-notice', facts)).toContain(
    '答复期限延长10个工作日，届满之日在征求意见结束后确定。',
  );
});

test('a last day that a holiday notice may move is told so', () => {
  const facts = exampleLetter([], { on: calendarDay('2026-12-10') }, '2026-12-10');
  expect(told('receipt', facts)).toContain('届满（放假安排公布后可能变动）。');
});

test('a fee counts on from the items of the month before it, by the office’s own first band', () => {
  const facts = exampleLetter(
    [['2025-06-20', 'fee-asked', { scheme: 'items', quantity: 3, alreadyCounted: 29, yuan: 600 }]],
    { letter: { ...EXAMPLE_SETTINGS, firstProgressiveYuan: 250 } },
  );
  const text = told('fee-notice', facts);
  expect(text).toContain('本自然月内此前已计29件，本次3件：');
  expect(text).toContain('第31件至第32件，2件，每件250元，计500元');
});

test('a fee by pages is told in pages', () => {
  const facts = exampleLetter([
    ['2025-06-20', 'fee-asked', { scheme: 'pages', quantity: 101, yuan: 720 }],
  ]);
  expect(told('fee-notice', facts)).toContain('第31页至第100页，70页，每页10元，计700元');
});

test('what a payment does to the period is told as the office has set it', () => {
  const facts = EXAMPLE_INSTRUMENTS['fee-notice'];
  const settings = { ...DEFAULT_REQUEST_SETTINGS, feeRestart: 'resume' } as const;
  expect(told('fee-notice', facts)).toContain('重新计算');
  expect(told('fee-notice', { ...facts, settings })).not.toContain('重新计算');
});

test('a letter to another organ asks about the items of its consultation alone', () => {
  const facts = exampleLetter(
    [['2025-06-04', 'split', { items: ['2', '1'] }], consulted('2025-06-06', 'other-organ')],
    { consultation: 'A' },
  );
  const text = told('assistance-letter', facts);
  expect(text).toContain('校车运营补贴发放明细');
  expect(text).not.toContain('校车安全检查记录');
});

test('a proof of service names the party to which the letter went', () => {
  const facts = EXAMPLE_INSTRUMENTS['third-party-disclosure-notice'];
  const text = told('service-proof', { ...facts, served: 3 });
  expect(text.split('\n')[0]).toBe('示例市演示区某某商贸有限公司');
});

test('every point of a correction stands in the one notice', () => {
  const facts = exampleLetter([
    ['2025-06-05', 'correction-asked', { points: ['年份', '文号'], workdays: 15 }],
  ]);
  const text = told('correction-notice', facts);
  expect(text).toContain('1. 年份\n2. 文号');
  expect(text).toContain('15个工作日内将补正');
});

test('who was asked for reasons and gave none is told so', () => {
  const facts = EXAMPLE_INSTRUMENTS['reply-excessive'];
  const silent = exampleLetter(
    [
      REASON_ASKED,
      ['2025-06-24', 'reason-judged', { isReasonable: false, finding: '没有说明理由' }],
    ],
    { items: facts.items },
  );
  expect(told('reply-excessive', silent)).toContain('要求您说明理由，您没有说明理由。');
});
