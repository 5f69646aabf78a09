import { describe, expect, test } from 'vitest';
import { exampleTelling } from '../example-report.ts';
import type { RuleId } from '../report-rules.ts';
import { outcomeOf } from './outcome-of.ts';

type Case = readonly [name: string, text: string, outcome: string];

const BUREAU = { organ: '示例市演示区教育局' };
const told = (text: string) => exampleTelling({ 一: text }, {}, BUREAU);

describe.each<[RuleId, readonly Case[]]>([
  [
    'N-SUM',
    [
      ['adds up', '公开信息80条。其中，网站50条，微信30条。', 'passed'],
      ['in one sentence', '公开政府信息80条，其中文件50条、动态30条。', 'passed'],
      ['too many', '公开政府信息80条，其中文件50条、动态40条。', 'fail'],
      [
        'too many, the last without its unit',
        '主动公开政府信息80条。其中，文件50条，动态40。',
        'fail',
      ],
      [
        'too few, and the list is closed',
        '公开政府信息80条，其中文件50条、其他20条。',
        'uncertain',
      ],
      ['too few in a long list', '公开信息80条，其中甲10条、乙10条、丙10条、丁10条。', 'uncertain'],
      [
        'too few in a long open list',
        '公开信息80条，其中甲10条、乙10条、丙10条、丁10条等。',
        'note',
      ],
      ['only some are named', '公开信息80条，其中文件50条、动态20条。', 'note'],
      [
        'only some are named of another total',
        '处理来信80条，其中甲50条、乙20条。',
        'not assessable',
      ],
      [
        'units are mixed, and all add up',
        '公开信息80条，其中文件50条、公报10期、动态20条。',
        'passed',
      ],
      ['channels may overlap', '公开信息100条，其中网站发布80条、微信发布40条。', 'uncertain'],
      ['joined on behind the list', '公开信息80条，其中文件50条、动态30条、视频20条。', 'passed'],
      ['another container', '公开信息80条，其中文件50条、动态30条，另发布微博90条。', 'passed'],
      ['about', '公开信息80余条，其中文件50条、动态35条。', 'not assessable'],
      ['an item is about', '公开信息80条，其中文件50条、动态近40条。', 'uncertain'],
      ['ten thousands and more', '公开信息1万余条，其中文件8000条、动态4000条。', 'uncertain'],
      [
        'two divisions of one whole',
        '公开信息100条，其中文件60条、解读30条、图片40条。',
        'uncertain',
      ],
      ['an item that counts otherwise', '公开信息80条，其中文件50条、收到意见90条。', 'uncertain'],
      [
        'brackets explain an item',
        '公开信息80条，其中文件50条（含草案20条）、动态30条。',
        'passed',
      ],
      ['a list in brackets', '公开信息80条（文件50条、动态30条）。', 'passed'],
      ['a list in brackets, too many', '公开信息80条（文件50条、动态40条）。', 'fail'],
      [
        'two lists between semicolons',
        '收到申请9件，其中自然人5件、企业4件；予以公开7件、部分公开2件。',
        'passed',
      ],
      ['money adds up', '公开信息2条，收费30元。其中，甲1条，10元；乙1条，20元。', 'passed'],
      ['other units are no items', '公开信息80条，其中文件50条、动态30条、培训9期。', 'passed'],
      ['a nested list', '公开信息80条，其中文件50条、动态30条，其中要闻25条。', 'passed'],
      [
        'a nested list that is too long',
        '公开信息80条，其中文件50条、动态30条，内含要闻25条、快讯15条。',
        'uncertain',
      ],
      [
        'what was added is no total',
        '公开信息80条，较上年增加20条，其中文件50条、动态30条。',
        'passed',
      ],
      ['no list', '公开信息80条。', 'not assessable'],
    ],
  ],
  [
    'N-CH',
    [
      ['adds up', '收到申请12件，其中网上申请7件、信函申请3件、当面申请2件。', 'passed'],
      ['does not', '收到申请12件，其中网上申请7件、信函申请3件、当面申请1件。', 'uncertain'],
      ['one channel', '收到申请12件，其中网上申请7件。', 'not assessable'],
    ],
  ],
  [
    'N-PCT',
    [
      ['of a whole in the text', '公开信息300条，其中政策100条，占33.3%。', 'passed'],
      ['rounded to a whole per cent', '公开信息300条，其中政策100条，占33%。', 'passed'],
      ['of nothing told', '公开信息300条，其中政策100条，占40%。', 'uncertain'],
      ['a rate of something else', '办结率达100%。', 'not assessable'],
    ],
  ],
  [
    'N-REPEAT',
    [
      ['the same', '全年收到申请12件。\n（二）依申请公开\n收到申请12件。', 'passed'],
      ['another', '全年收到申请12件。\n（二）依申请公开\n收到申请21件。', 'uncertain'],
      ['totals', '主动公开政府信息80条。\n（四）平台\n主动公开政府信息90条。', 'uncertain'],
      [
        'a channel above all channels',
        '门户网站发布信息397条。\n（四）平台\n依托门户网站、微信公众号，累计发布信息200余条。',
        'uncertain',
      ],
      [
        'a channel below all channels',
        '门户网站发布信息150条。\n（四）平台\n依托门户网站、微信公众号，累计发布信息200余条。',
        'passed',
      ],
      ['told once', '全年收到申请12件。', 'not assessable'],
    ],
  ],
  [
    'N-YEAR',
    [
      ['of the year', '2023年，我局公开信息。', 'passed'],
      ['stale', '2022年，我局公开信息。', 'uncertain'],
      ['looking back', '较2022年，公开信息有所增加。', 'not assessable'],
      ['a plan', '2024年，我局将继续公开信息。', 'passed'],
      ['since an earlier year', '2021年以来，我局持续公开信息。', 'not assessable'],
    ],
  ],
])('%s', (rule, cases) => {
  test.each(cases)('%s: %s', (_name, text, outcome) =>
    expect(outcomeOf(told(text), rule)).toBe(outcome),
  );
});

test('a plan for the report’s own year is stale', () => {
  const plan = (year: number) =>
    exampleTelling({ 五: `仍有不足。${year}年，我局将加大力度。` }, {}, BUREAU);
  expect(outcomeOf(plan(2023), 'N-YEAR')).toBe('uncertain');
  expect(outcomeOf(plan(2024), 'N-YEAR')).toBe('passed');
});

test('another period told of behind the preamble is none of the report’s', () => {
  const text = '据统计，1月1日至6月30日来访100人次。';
  const report = exampleTelling({ preamble: '现公布报告。', 一: text });
  expect(outcomeOf(report, 'PERIOD')).toBe('not assessable');
});

test.each([
  ['the whole year', '统计期限为2023年1月1日至2023年12月31日。', 'passed'],
  ['signs lost in a copy', '统计期限自2023年1月1日起至12月31日止。', 'passed'],
  ['a day too few', '统计期限为2023年1月1日至2023年12月30日。', 'fail'],
  ['another year', '统计期限为2022年1月1日至2022年12月31日。', 'fail'],
  ['not told', '现将报告公布如下。', 'not assessable'],
])('PERIOD: %s', (_name, preamble, outcome) =>
  expect(outcomeOf(exampleTelling({ preamble }), 'PERIOD')).toBe(outcome),
);
