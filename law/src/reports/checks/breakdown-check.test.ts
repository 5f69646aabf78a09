import { describe, expect, test } from 'vitest';
import { exampleTelling } from '../example-report.ts';
import { judgementOf, NO_TEXT, nothingToJudge } from '../judgement.ts';
import { materialOf } from '../material-of.ts';
import { breakdownCheck } from './breakdown-check.ts';

const judged = (text: string, part = '一') =>
  breakdownCheck(materialOf(exampleTelling({ 一: '', [part]: `${text}。` })));

const OPEN = nothingToJudge('正文没有可以相加的分项');
const HOLDS = judgementOf([], 1);

const verdict = (text: string) => {
  const { findings, judged: count } = judged(text);
  return count === 0 ? 'open' : (findings[0]?.verdict ?? 'holds');
};

describe('a list that adds up', () => {
  test.each([
    ['to its total', '公开信息80条，其中文件50条、动态30条'],
    ['to its total up to an item', '公开信息80条，其中文件50条、动态30条、视频20条'],
    ['to its total in one part', '公开信息80条，其中文件90条；动态50条、解读30条'],
    ['to its total in one part of three', '公开信息80条，其中文件9条；动态50条、解读30条；图片7条'],
    ['with other units', '公开信息80条，其中文件50条、公报10期、动态20条'],
    ['with other units up to an item', '公开信息80条，其中文件50条、公报30期、动态20条'],
    ['in decimals', '收费0.3元，其中甲0.1元、乙0.2元'],
  ])('%s holds', (_name, text) => {
    expect(judged(text)).toEqual(HOLDS);
  });

  test('does not by its first item alone', () => {
    expect(verdict('公开信息80条，其中文件80条、动态30条')).toBe('uncertain');
  });
});

describe('items above their total', () => {
  test.each([
    ['of what was disclosed', '公开信息80条，其中文件50条、动态40条', 'fail'],
    ['of what was published', '发布信息80条，其中文件50条、动态40条', 'fail'],
    ['of what came in', '收到来信80条，其中甲50条、乙40条', 'uncertain'],
    ['far behind the word', `公开${'甲'.repeat(25)}80条，其中文件50条、动态40条`, 'uncertain'],
    ['near behind the word', `公开${'甲'.repeat(24)}80条，其中文件50条、动态40条`, 'fail'],
    ['of issues', '公开公报80期，其中甲50期、乙40期', 'uncertain'],
    ['one about so many', '公开信息80条，其中文件50条、动态近40条', 'uncertain'],
    ['one larger than all', '公开信息80条，其中文件90条、动态4条', 'uncertain'],
    ['one as large as all', '公开信息80条，其中文件7条、动态80条', 'uncertain'],
    ['one of another act', '公开信息80条，其中文件50条、收到意见40条', 'uncertain'],
    ['all through channels', '公开信息80条，其中网站50条、微信40条', 'uncertain'],
    ['one through a channel', '公开信息80条，其中网站50条、文件40条', 'fail'],
    ['some of which are the whole', '公开信息80条，其中文件50条、解读20条、图片30条', 'uncertain'],
    ['none of which are the whole', '公开信息80条，其中文件50条、解读21条、图片31条', 'fail'],
  ])('%s', (_name, text, expected) => {
    expect(verdict(text)).toBe(expected);
  });

  test('in a list inside a list raise a doubt', () => {
    const text = '公开信息80条，其中公开文件50条、公开动态30条，内含要闻25条、快讯15条';
    const { findings } = judged(text);
    expect(findings.map((finding) => [finding.verdict, finding.actual])).toEqual([
      ['uncertain', 30],
    ]);
  });

  test('are combined up to the fourteenth', () => {
    const items = (values: number[]) => values.map((value) => `甲${value}条`).join('、');
    const text = (values: number[]) => `公开信息100条，其中${items(values)}`;
    const twelve = Array.from({ length: 12 }, () => 7);
    expect(verdict(text([...twelve, 90, 10]))).toBe('uncertain');
    expect(verdict(text([...twelve, 7, 90, 10]))).toBe('fail');
  });
});

describe('items below their total', () => {
  test.each([
    ['of a list that names the rest', '公开信息80条，其中文件50条、其他20条', 'uncertain'],
    ['of a list that says et cetera', '公开信息80条，其中文件50条、动态20条等', 'note'],
    ['three of them', '公开信息80条，其中甲10条、乙10条、丙10条', 'note'],
    ['four of them', '公开信息80条，其中甲10条、乙10条、丙10条、丁10条', 'uncertain'],
    ['four and more', '公开信息80条，其中甲10条、乙10条、丙10条、丁10条等', 'note'],
    ['of what came in', '收到来信80条，其中甲50条、乙20条', 'open'],
    ['of issues', '公开公报80期，其中甲50期、乙20期', 'open'],
  ])('%s', (_name, text, expected) => {
    expect(verdict(text)).toBe(expected);
  });

  test('in a list inside a list are told of nowhere', () => {
    expect(judged('公开信息80条，其中文件50条、公开动态30条，内含要闻5条、快讯15条')).toEqual(
      HOLDS,
    );
  });
});

describe('items of about so many', () => {
  test.each([
    ['fewer', '公开信息80余条，其中文件50条、动态20条', 'open'],
    ['a tenth more', '公开信息80余条，其中文件50条、动态38条', 'open'],
    ['above that', '公开信息80余条，其中文件50条、动态39条', 'uncertain'],
    ['just so many', '公开信息80余条，其中文件50条、动态30条', 'holds'],
  ])('%s', (_name, text, expected) => {
    expect(verdict(text)).toBe(expected);
  });
});

describe('a finding', () => {
  const finding = (says: string, rest: object) => ({
    rule: 'N-SUM',
    cells: [],
    says,
    where: '第一部分',
    ...rest,
  });

  test('tells the items, their sum and what is too much', () => {
    const quote = '公开信息80条，其中文件50.5条、动态40条';
    expect(judged(quote).findings).toEqual([
      finding('正文总数 80 条，所列 2 项 50.5＋40 合计 90.5，多出 10.5', {
        verdict: 'fail',
        expected: 90.5,
        actual: 80,
        quote,
      }),
    ]);
  });

  test('tells what is missing', () => {
    const quote = '公开信息80条，其中文件50条、其他20条';
    expect(judged(quote).findings).toEqual([
      finding('正文总数 80 条，所列 2 项 50＋20 合计 70，少 10', {
        verdict: 'uncertain',
        expected: 70,
        actual: 80,
        quote,
      }),
    ]);
  });

  test('tells decimals without a binary rest', () => {
    expect(judged('公开信息0.5条，其中甲0.1条、乙0.2条').findings[0]).toMatchObject({
      expected: 0.3,
      says: '正文总数 0.5 条，所列 2 项 0.1＋0.2 合计 0.3，少 0.2',
    });
  });

  test('quotes 120 characters', () => {
    const text = (length: number) => {
      const list = '公开信息80条，其中文件50条、动态40条，';
      return `${list}${'甲'.repeat(length - list.length)}`;
    };
    expect(judged(text(120)).findings[0]?.quote).toBe(text(120));
    expect(judged(text(121)).findings[0]?.quote).toBe(`${text(120)}…`);
  });

  test('names fourteen items', () => {
    const text = (count: number) => `公开信息5条，其中${'甲2条、'.repeat(count)}`;
    const says = (count: number) => judged(text(count)).findings[0]?.says;
    expect(says(14)).toContain(`14 项 ${Array(14).fill(2).join('＋')} 合计 28`);
    expect(says(15)).toContain(`15 项 ${Array(14).fill(2).join('＋')}＋… 合计 30`);
  });
});

test('all lists are judged but those that are open', () => {
  const { findings, judged: count } = judged(
    '公开信息80条，其中文件50条、动态40条。公开信息9条，其中甲4条、乙5条。收到来信80条，其中甲5条、乙2条',
  );
  expect([findings.length, count]).toEqual([1, 2]);
});

test('parts one and six tell of the year', () => {
  const text = '公开信息80条，其中文件50条、动态40条';
  for (const part of ['一', '六']) expect(judged(text, part).findings).toHaveLength(1);
  for (const part of ['preamble', '三', '四', '五']) expect(judged(text, part)).toEqual(OPEN);
});

test('without text nothing is judged', () => {
  const none = { preamble: '', 一: '', 二: '', 五: '', 六: '' };
  expect(breakdownCheck(materialOf(exampleTelling(none)))).toEqual(nothingToJudge(NO_TEXT));
});
