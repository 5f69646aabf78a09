import { describe, expect, test } from 'vitest';
import { ideographicNumber, quantitiesIn } from './quantities.ts';

const told = (text: string) =>
  quantitiesIn(text).map(
    ({ value, unit, approximate }) => `${approximate ? '约' : ''}${value}${unit}`,
  );

describe('figures in running text', () => {
  test.each([
    ['a count with its unit', '公布信息205条', ['205条']],
    ['several in a row', '文件60件、动态145条', ['60件', '145条']],
    ['ten thousands', '网上公开信息3万条', ['30000条']],
    ['more than ten thousands is a lower bound', '公开信息3万余条', ['约30000条']],
    ['so is 多', '转发300多条', ['约300条']],
    ['near is no exact figure', '参加近400人次', ['约400人次']],
    ['above is no exact figure', '发布信息超100条', ['约100条']],
    ['money in two units', '收费86.205万元，其中2230元', ['86.205万元', '2230元']],
    ['a share', '占33.9%', ['33.9%']],
    ['a last figure without its unit', '交易信息11386', ['11386']],
    ['ideographs', '收到申请三件，答复二十三件', ['3件', '23件']],
    ['both figures of one clause', '推送152期4218条', ['152期', '4218条']],
  ])('%s', (_name, text, expected) => expect(told(text)).toEqual(expected));

  test.each([
    ['a year', '2023年公开'],
    ['a day', '10月29日上线'],
    ['the number of a document', '示政办发〔2021〕30号'],
    ['an order', '国令第711号'],
    ['an ordinal', '第13次会议'],
    ['a range of years', '规划（2021-2025）'],
    ['a telephone number', '电话0000-12345678'],
    ['one as a word', '一是办好每一件事，办结一件申请'],
    ['a fixed phrase', '高效办成两件事'],
    ['a model name', 'H5作品'],
    ['the number of an item', '1.机构职能；12.应急预案；13、招考'],
  ])('%s is no count', (_name, text) =>
    expect(told(text).filter((each) => !/^\d+$/u.test(each))).toEqual([]),
  );

  test('the number of an item is not even a figure without unit', () =>
    expect(told('1.机构职能20条；12.应急预案5条')).toEqual(['20条', '5条']));

  test('a year is not even a figure without unit', () =>
    expect(told('2023年10月公开')).toEqual([]));
});

test.each([
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['一百零五', 105],
  ['两千三百', 2300],
  ['三五', null],
  ['', null],
])('%s is %s', (text, value) => expect(ideographicNumber(text)).toBe(value));
