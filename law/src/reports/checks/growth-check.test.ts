import { describe, expect, test } from 'vitest';
import { checkReport } from '../check-report.ts';
import { exampleReport, exampleTelling } from '../example-report.ts';
import { outcomeOf } from './outcome-of.ts';

describe('N-GROWTH', () => {
  const organ = '示例市演示区教育局';
  const last = {
    previous: {
      name: '2022.txt',
      isSameOrgan: true,
      report: exampleReport(
        { 'requests.new.total': 80, 'requests.total.total': 80 },
        { organ, year: 2022 },
      ),
    },
  };
  const now = { 'requests.new.total': 90, 'requests.total.total': 90 };
  test.each([
    ['right', '收到申请90件，同比增长12.5%。', 'passed'],
    ['rounded', '收到申请90件，较上年增长13%。', 'passed'],
    ['wrong', '收到申请90件，同比增长15.2%。', 'fail'],
    ['in the wrong direction', '收到申请90件，同比下降12.5%。', 'fail'],
    ['of the whole area', '全区收到申请90件，同比增长15.2%。', 'uncertain'],
    ['of one channel', '收到申请90件，其中网上申请同比增长15.2%。', 'not assessable'],
    ['with a word for the number', '收到申请90件，申请数量较去年增长12.5%。', 'passed'],
    ['not told', '收到申请90件。', 'not assessable'],
    ['of a figure that the table does not have', '收到申请70件，同比增长15.2%。', 'not assessable'],
  ])('%s', (_name, text, outcome) =>
    expect(outcomeOf(exampleTelling({ 一: text }, now, { organ }), 'N-GROWTH', last)).toBe(outcome),
  );

  test('without last year’s report it is not assessable', () => {
    const report = exampleTelling({ 一: '收到申请90件，同比增长15.2%。' }, now, { organ });
    expect(outcomeOf(report, 'N-GROWTH')).toBe('not assessable');
  });
});

describe('N-GROWTH of what else the tables count', () => {
  const organ = '示例市演示区教育局';
  const cells = (times: number) => ({
    'requests.new.total': 40 * times,
    'requests.granted.total': 10 * times,
    'requests.partial.total': 4 * times,
    'requests.deny-process.total': 2 * times,
    'requests.deny-enforcement-file.total': 3 * times,
    'requests.total.total': 38 * times,
    'remedies.reconsideration.total': 6 * times,
    'remedies.direct-suit.total': times,
    'remedies.suit-after-reconsideration.total': 3 * times,
    'proactive.normative-documents.made': 5 * times,
    'proactive.licences.decisions': 600 * times,
    'proactive.penalties.decisions': 20 * times,
    'proactive.compulsion.decisions': 7 * times,
  });
  const previous = {
    name: '2022.txt',
    isSameOrgan: true,
    report: exampleReport(cells(1), { organ, year: 2022 }),
  };
  const of = (text: string) => exampleTelling({ 一: text }, cells(2), { organ });

  test.each([
    ['settled', '办结76件，同比增长100%。', 'passed'],
    ['settled, wrongly', '办结76件，同比增长90%。', 'fail'],
    ['disclosed', '予以公开20件，较上年增长100%。', 'passed'],
    ['disclosed, wrongly', '予以公开20件，较上年增长50%。', 'fail'],
    ['disclosed in part', '部分公开8件，比去年增加3件。', 'fail'],
    ['refused: all rows of the group', '不予公开10件，较上年增加5件。', 'passed'],
    ['reviews', '政府信息公开行政复议12件，同比增长100%。', 'passed'],
    ['reviews, fewer', '政府信息公开行政复议12件，同比下降100%。', 'fail'],
    ['suits of both kinds', '政府信息公开行政诉讼8件，较2022年增加4件。', 'passed'],
    ['normative documents', '制发行政规范性文件10件，较上年增长80%。', 'fail'],
    ['licences', '作出行政许可决定1200件，同比增长100%。', 'passed'],
    ['licences, wrongly', '作出行政许可决定1200件，同比增长20.5%。', 'fail'],
    ['penalties', '作出行政处罚决定40件，较上年增加25件。', 'fail'],
    ['compulsion', '实施行政强制14件，较上一年度增加7件，增长100%。', 'passed'],
    [
      'licences published are not those decided',
      '公开行政许可55件，同比增长20%。',
      'not assessable',
    ],
    ['of the whole area', '全区办结76件，同比增长90%。', 'not assessable'],
    ['of one channel', '网上办结76件，同比增长90%。', 'not assessable'],
    ['of another figure', '办结70件，同比增长90%。', 'not assessable'],
    ['about', '办结76件，同比增长约90%。', 'not assessable'],
    ['at least', '办结76件，同比增长90%以上。', 'not assessable'],
    ['in points', '办结76件，同比增长90个百分点。', 'not assessable'],
    ['of two results at once', '予以公开20件、部分公开8件，同比增长90%。', 'not assessable'],
    ['behind a name with a comma in it', '收到公民、法人申请80件，同比增长90%。', 'fail'],
    ['against another year', '办结76件，较2019年增长90%。', 'not assessable'],
  ])('%s: %s', (_name, text, outcome) =>
    expect(outcomeOf(of(text), 'N-GROWTH', { previous })).toBe(outcome),
  );

  test.each([
    ['both figures', '收到申请80件，较上年40件增长100%。', 'passed'],
    ['both figures, wrongly', '收到申请80件，较上年40件增长80%。', 'fail'],
    ['the earlier one in brackets', '办结76件（上年38件），同比增长90%。', 'fail'],
    ['from one to the other', '办结申请由上年的38件增加到76件，增长90%。', 'fail'],
    ['a change and its rate', '收到申请80件，同比增加40件，增长100%。', 'passed'],
    ['a change and another rate', '收到申请80件，同比增加40件，增长50%。', 'fail'],
    ['fewer, and more by the rate', '收到申请80件，同比减少20件，下降20%。', 'passed'],
    ['a change from nothing', '收到申请80件，同比增加80件，增长100%。', 'not assessable'],
    ['a rate alone', '收到申请80件，同比增长50%。', 'not assessable'],
  ])('without last year’s report, where the text itself tells %s: %s', (_name, text, outcome) =>
    expect(outcomeOf(of(text), 'N-GROWTH')).toBe(outcome),
  );

  test('last year’s figure told is that of last year’s table', () => {
    const text = '收到申请80件，较上年50件增长60%。';
    expect(outcomeOf(of(text), 'N-GROWTH')).toBe('passed');
    expect(outcomeOf(of(text), 'N-GROWTH', { previous })).toBe('fail');
  });

  test('a finding names both figures and what it should be', () => {
    const found = (text: string, around = {}) =>
      checkReport(of(text), around).findings.find(({ rule }) => rule === 'N-GROWTH');
    expect(found('办结76件，同比增长90%。', { previous })).toMatchObject({
      says: '正文说 76 件增长 90%，上一年度为 38 件，应为增长 100.00%',
      expected: 100,
      actual: 90,
      against: '2022.txt',
      quote: '办结76件，同比增长90%',
    });
    expect(found('部分公开8件，比去年减少3件。', { previous })?.says).toBe(
      '正文说 8 件减少 3 件，上一年度为 4 件，应为增长 4 件',
    );
    expect(found('收到申请80件，较上年40件增长80%。')?.says).toBe(
      '正文说 80 件增长 80%，按正文，上一年度为 40 件，应为增长 100.00%',
    );
    expect(found('收到申请80件，同比增加40件，增长50%。')).not.toHaveProperty('against');
  });
});
