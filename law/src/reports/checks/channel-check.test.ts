import { expect, test } from 'vitest';
import { exampleTelling } from '../example-report.ts';
import { judgementOf, NO_TEXT, nothingToJudge } from '../judgement.ts';
import { materialOf } from '../material-of.ts';
import { channelCheck } from './channel-check.ts';

const judged = (text: string) => channelCheck(materialOf(exampleTelling({ 一: text })));

const SILENT = nothingToJudge('正文没有分渠道的件数');

test.each(
  [
    '网上',
    '网络',
    '在线',
    '线上',
    '平台',
    '信函',
    '邮寄',
    '信件',
    '当面',
    '现场',
    '窗口',
    '传真',
  ].concat(['邮件', '邮箱']),
)('%s is a channel', (channel) => {
  expect(judged(`收到申请12件，其中${channel}申请7件、其他来信函5件。`)).toEqual(
    judgementOf([], 1),
  );
});

test.each([
  ['fewer', '7件', 9],
  ['more', '11件', 13],
])('channels that add up to %s are told with their sum', (_name, first, sum) => {
  const text = `收到申请12件，其中网上申请${first}、信函申请2件`;
  expect(judged(`${text}。`)).toEqual(
    judgementOf(
      [
        {
          rule: 'N-CH',
          verdict: 'uncertain',
          cells: [],
          expected: sum,
          actual: 12,
          says: `正文收到申请 12 件，所列各渠道 ${sum - 2}＋2 合计 ${sum} 件，请核实`,
          where: '第一部分',
          quote: text,
        },
      ],
      1,
    ),
  );
});

test.each([
  ['one channel only', '收到申请12件，其中网上申请7件。'],
  ['about so many', '收到申请近12件，其中网上申请7件、信函申请3件。'],
  ['of what was settled', '办结12件，其中网上申请7件、信函申请3件。'],
  ['of one channel as the total', '网上收到申请12件，其中平台7件、信函3件。'],
  ['in other units', '收到申请12件，其中网上申请7人、信函申请3人。'],
  ['before the total', '全年工作总体平稳有序，网上申请7件、信函申请3件，收到申请12件。'],
  [
    'far behind their word',
    '收到申请12件，网上平台提出的各类申请共有7件，信函渠道的各类申请共有3件。',
  ],
])('figures %s are no channels of a total', (_name, text) => {
  expect(judged(text)).toEqual(SILENT);
});

test('eight characters may stand between a channel and its figure', () => {
  const text = (between: string) => `收到申请12件，网上${between}7件、信函${between}3件。`;
  expect(judged(text('甲'.repeat(8))).findings).toHaveLength(1);
  expect(judged(text('甲'.repeat(9)))).toEqual(SILENT);
});

test('a channel before the total names no figure behind it', () => {
  expect(judged('我局网上收办申请12件、7件，信函3件。')).toEqual(SILENT);
});

test('of a long sentence it is quoted from the total to the end', () => {
  const text = `${'甲'.repeat(30)}，收到申请12件，其中网上申请7件、信函申请3件${'，乙'.repeat(10)}`;
  expect(judged(text).findings[0]?.quote).toBe(`…${text.slice(text.indexOf('12件') - 18)}`);
});

test('two totals are judged one by one', () => {
  const one = '收到申请12件，其中网上申请7件、信函申请5件。';
  expect(judged(one + one)).toEqual(judgementOf([], 2));
});

test('without text nothing is judged', () => {
  const none = { preamble: '', 一: '', 二: '', 五: '', 六: '' };
  expect(channelCheck(materialOf(exampleTelling(none)))).toEqual(nothingToJudge(NO_TEXT));
});
