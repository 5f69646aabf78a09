import { describe, expect, test } from 'vitest';
import { exampleTelling } from '../example-report.ts';
import { judgementOf, NO_TEXT, nothingToJudge } from '../judgement.ts';
import { materialOf } from '../material-of.ts';
import { repeatCheck } from './repeat-check.ts';

const judged = (first: string, second: string) =>
  repeatCheck(materialOf(exampleTelling({ 一: `${first}。\n（四）平台\n${second}。` })));

const finding = (says: string, quote: string, expected: number, actual: number) =>
  ({
    rule: 'N-REPEAT',
    verdict: 'uncertain',
    cells: [],
    expected,
    actual,
    says,
    where: '第一部分（四）',
    quote,
  }) as const;

describe('requests that came in', () => {
  test('told twice alike are in order', () => {
    expect(judged('收到申请12件', '收到申请12件')).toEqual(judgementOf([], 1));
  });

  test('told otherwise elsewhere are told with both places', () => {
    expect(judged('收到申请12件', '收到申请21件')).toEqual(
      judgementOf(
        [
          finding(
            '收到申请的件数有两种说法：第一部分为 12 件，第一部分（四）为 21 件，请核实',
            '收到申请21件',
            12,
            21,
          ),
        ],
        1,
      ),
    );
  });

  test('three times, the last otherwise', () => {
    const { findings, judged: count } = judged('收到申请12件。收到申请12件', '收到申请21件');
    expect([findings.length, count]).toEqual([1, 2]);
  });

  test.each([
    ['of the whole area', '全区收到申请12件', '我局收到申请21件', 1],
    ['about so many', '收到申请近12件', '收到申请21件', 0],
    ['by one channel', '网上收到申请12件', '收到申请21件', 0],
    ['with words that narrow it', '收到企业的复杂申请12件', '收到申请21件', 0],
    ['of what was settled', '收到申请12件', '办结21件', 0],
  ])('are another figure %s', (_name, first, second, count) => {
    expect(judged(first, second)).toEqual(
      count === 0 ? nothingToJudge('正文没有同一件数的两种说法') : judgementOf([], count),
    );
  });

  test('of a long text the second figure is quoted', () => {
    const [found] = judged('收到申请12件', `收到申请21件，${'乙'.repeat(60)}`).findings;
    expect(found?.quote).toBe(`收到申请21件，${'乙'.repeat(8)}…`);
  });
});

describe('what was disclosed', () => {
  const total = (figure: string) => `主动公开政府信息${figure}`;

  test('told twice alike is in order', () => {
    expect(judged(total('80条'), total('80条'))).toEqual(judgementOf([], 1));
  });

  test('told otherwise is told once', () => {
    expect(judged(total('80条'), total('90条'))).toEqual(
      judgementOf(
        [
          finding(
            '发布信息的数量前后说法不一：第一部分发布信息 80条，第一部分（四）发布信息 90条，请核实',
            '主动公开政府信息90条',
            80,
            90,
          ),
        ],
        1,
      ),
    );
  });

  test.each([
    ['the first', '80余条', '90条'],
    ['the second', '80条', '90余条'],
  ])('about so many, %s, contradicts no other total', (_name, first, second) => {
    expect(judged(total(first), total(second))).toEqual(judgementOf([], 1));
  });

  const site = (figure: string) => `门户网站发布信息${figure}`;
  const both = (figure: string) => `依托门户网站、微信公众号，累计发布信息${figure}`;

  test.each([
    ['as many as through all', '200条', '200条', 0],
    ['one more than through all', '201条', '200条', 1],
    ['half more than about so many', '300条', '200余条', 0],
    ['more than half more', '301条', '200余条', 1],
    ['about so many', '301余条', '200条', 0],
  ])('through one channel %s', (_name, one, all, count) => {
    expect(judged(site(one), both(all)).findings).toHaveLength(count);
    expect(judged(both(all), site(one)).findings).toHaveLength(count);
  });

  test('what one channel has more than all is told with both', () => {
    expect(judged(site('397条'), both('200余条'))).toEqual(
      judgementOf(
        [
          finding(
            '发布信息的数量前后说法不一：第一部分网站发布信息 397条，第一部分（四）网站、微信发布信息 200 余条，请核实',
            '依托门户网站、微信公众号，累计发布信息200余条',
            397,
            200,
          ),
        ],
        1,
      ),
    );
  });

  test('another channel is no part, and a channel is none of the total', () => {
    expect(judged('微博发布信息900条', both('200条'))).toEqual(judgementOf([], 1));
    expect(judged(site('900条'), total('200条'))).toEqual(judgementOf([], 1));
    expect(judged(total('900条'), site('200条'))).toEqual(judgementOf([], 1));
  });

  test('one sentence that two others contradict is told once', () => {
    const { findings, judged: count } = judged(`${site('300条')}。${site('300条')}`, both('200条'));
    expect([findings.length, count]).toEqual([1, 3]);
  });

  test('two sentences that two others contradict are told one by one', () => {
    expect(judged(`${total('80条')}。${total('90条')}`, total('95条')).findings).toHaveLength(2);
  });

  test('channels of which one is not among all are no part', () => {
    expect(judged('微博、网站发布信息900条', both('200条'))).toEqual(judgementOf([], 1));
  });

  test('of a long text the whole is quoted', () => {
    const { findings } = judged(site('397条'), `${both('200条')}，${'乙'.repeat(60)}`);
    expect(findings[0]?.quote).toBe(
      `…托门户网站、微信公众号，累计发布信息200条，${'乙'.repeat(7)}…`,
    );
  });

  test('of forty figures each is compared with every other, and further ones are not', () => {
    const told = Array.from({ length: 41 }, (_, at) => `${total(at < 40 ? '80条' : '90条')}。`);
    expect(repeatCheck(materialOf(exampleTelling({ 一: told.join('') })))).toEqual(
      judgementOf([], (40 * 39) / 2),
    );
  });
});

test('without text, and with nothing told twice, nothing is judged', () => {
  const none = { preamble: '', 一: '', 二: '', 五: '', 六: '' };
  expect(repeatCheck(materialOf(exampleTelling(none)))).toEqual(nothingToJudge(NO_TEXT));
  expect(judged('收到申请12件', '内容全面')).toEqual(nothingToJudge('正文没有同一件数的两种说法'));
});
