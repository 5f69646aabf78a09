import { describe, expect, test } from 'vitest';
import { checkReport } from '../check-report.ts';
import { type CellChange, exampleReport, exampleTelling } from '../example-report.ts';
import { judgementOf, NO_TEXT, nothingToJudge } from '../judgement.ts';
import { materialOf } from '../material-of.ts';
import { growthCheck } from './growth-check.ts';
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

describe('a change told, beside two tables', () => {
  type Cells = Readonly<Record<string, CellChange>>;
  const KEY = 'requests.total.total';
  const NEW = 'requests.new.total';
  const IN = 'requests.carried-in.total';

  const judged = (text: string, now: Cells, then: Cells | null, isSameOrgan = true, organ = '') => {
    const rest = { organ: organ || '示例市演示区教育局' };
    const previous = then && { name: '前一年.txt', report: exampleReport(then, rest), isSameOrgan };
    const report = exampleTelling({ 一: `${text}。` }, now, rest);
    return growthCheck(materialOf(report, previous ? { previous } : {}));
  };

  const settled = (text: string, now: CellChange, then: CellChange, isSameOrgan = true) =>
    judged(text, { [KEY]: now }, { [KEY]: then }, isSameOrgan);

  const finding = (says: string, quote: string, expected: number, actual: number) =>
    judgementOf(
      [
        {
          rule: 'N-GROWTH',
          verdict: 'fail',
          cells: [],
          expected,
          actual,
          says,
          where: '第一部分',
          quote,
          against: '前一年.txt',
        },
      ],
      1,
    );

  test.each([
    ['办结120件，同比增长20%', 120, 100],
    ['办结1204件，同比增长20.4%', 1204, 1000],
    ['办结120件，同比增加20件', 120, 100],
    ['办结80件，同比减少20件', 80, 100],
    ['办结申请由上年的100件增加到120件', 120, 100],
  ])('%s: right', (text, now, then) => {
    expect(settled(text, now, then)).toEqual(judgementOf([], 1));
  });

  test.each([
    ['办结120件，同比增长15.5%', 120, 100, 20, 15.5, '120 件增长 15.5%', '应为增长 20.00%'],
    ['办结120件，同比增长21%', 120, 100, 20, 21, '120 件增长 21%', '应为增长 20.00%'],
    ['办结120件，同比增长19%', 120, 100, 20, 19, '120 件增长 19%', '应为增长 20.00%'],
    ['办结80件，同比下降25%', 80, 100, -20, -25, '80 件减少 25%', '应为减少 20.00%'],
    ['办结120件，同比增加5件', 120, 120, 0, 5, '120 件增长 5 件', '应为增长 0 件'],
    ['办结120件，同比增加5件', 120, 130, -10, 5, '120 件增长 5 件', '应为减少 10 件'],
    ['办结申请由上年的90件增加到120件', 120, 100, 100, 90, '120 件由 90 件', '应为由 100 件'],
  ])('%s: told with what it should be', (text, now, then, expected, actual, says, right) => {
    expect(settled(text, now, then)).toEqual(
      finding(`正文说 ${says}，上一年度为 ${then} 件，${right}`, text, expected, actual),
    );
  });

  test('that does not fit the text’s own figures is told by the text alone', () => {
    const text = '办结120件，较上年100件增长80%';
    expect(settled(text, 120, 100).findings).toEqual([
      {
        rule: 'N-GROWTH',
        verdict: 'fail',
        cells: [],
        expected: 20,
        actual: 80,
        says: '正文说 120 件增长 80%，按正文，上一年度为 100 件，应为增长 20.00%',
        where: '第一部分',
        quote: text,
      },
    ]);
  });

  test('of a long sentence is quoted from its figure to its end', () => {
    const text = `${'甲'.repeat(40)}，办结120件，同比增长15%，${'乙'.repeat(40)}`;
    const { quote = '' } = settled(text, 120, 100).findings[0] ?? {};
    expect(quote).toBe(`…${'甲'.repeat(15)}，办结120件，同比增长15%，${'乙'.repeat(11)}…`);
  });

  test.each<[string, CellChange, CellChange, boolean]>([
    ['a figure regained here', { value: 120, state: 'recovered' }, 100, true],
    ['a figure regained there', 120, { value: 100, state: 'recovered' }, true],
    ['names that may not be one organ’s', 120, 100, false],
  ])('raises a doubt only with %s', (_name, now, then, isSameOrgan) => {
    const { findings } = settled('办结120件，同比增长15%', now, then, isSameOrgan);
    expect(findings.map(({ verdict }) => verdict)).toEqual(['uncertain']);
  });

  test('raises a doubt only where a government does not say whose it is', () => {
    const government = '示例市演示区人民政府';
    const of = (text: string) => judged(text, { [KEY]: 120 }, { [KEY]: 100 }, true, government);
    expect(of('办结120件，同比增长15%').findings[0]?.verdict).toBe('uncertain');
    expect(of('全区办结120件，同比增长15%').findings[0]?.verdict).toBe('fail');
    expect(of('我局办结120件，同比增长15%')).toEqual(judgementOf([], 0));
  });

  test.each<[string, CellChange, CellChange]>([
    ['another figure here', 121, 100],
    ['no figure here', null, 100],
    ['no figure there', 120, null],
    ['nothing there', 120, 0],
  ])('is not compared with %s', (_name, now, then) => {
    expect(settled('办结120件，同比增长15%', now, then)).toEqual(
      nothingToJudge('正文的 120 件在表中没有对应，无法与上一年度比较'),
    );
  });

  test('may be of what came in, with or without what was carried in', () => {
    const of = (rate: number) =>
      judged(`收到申请120件，同比增长${rate}%`, { [NEW]: 120 }, { [NEW]: 90, [IN]: 10 }).findings;
    expect([of(20).length, of(33).length, of(50).length]).toEqual([0, 0, 1]);
  });

  test('is not compared without last year’s report, which is said once', () => {
    const text = '办结120件，同比增长15%，收到申请120件，同比增加5件';
    expect(judged(text, { [KEY]: 120 }, null)).toEqual(
      nothingToJudge('正文写有增减幅度，没有给出同一机关上一年度的报告'),
    );
  });

  test('of figures that no table has is none', () => {
    const why = '正文没有可以核对的增减幅度';
    expect(settled('上年结转10件，同比增长15%', 120, 100)).toEqual(nothingToJudge(why));
    expect(settled('办结120件', 120, 100)).toEqual(nothingToJudge(why));
  });

  test('is none without text', () => {
    const none = { preamble: '', 一: '', 二: '', 五: '', 六: '' };
    expect(growthCheck(materialOf(exampleTelling(none)))).toEqual(nothingToJudge(NO_TEXT));
  });
});
