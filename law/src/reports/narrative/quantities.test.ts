import { describe, expect, test } from 'vitest';
import { ideographicNumber, mayEndQuantity, quantitiesIn, quantitiesOf } from './quantities.ts';

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

describe('a figure has', () => {
  test('its value, unit, decimals and place', () => {
    expect(quantitiesIn('收费86.25万元，另有3例')).toEqual([
      {
        value: 86.25,
        approximate: false,
        unit: '万元',
        family: 'ten-thousand-yuan',
        decimals: 2,
        start: 2,
        end: 9,
      },
      {
        value: 3,
        approximate: false,
        unit: '例',
        family: 'cases',
        decimals: 0,
        start: 12,
        end: 14,
      },
    ]);
    expect(quantitiesIn('收到二十余件')).toEqual([
      { value: 20, approximate: true, unit: '件', family: 'items', decimals: 0, start: 2, end: 6 },
    ]);
  });

  test('no unit and no family where none is printed', () => {
    expect(quantitiesIn('共12')).toEqual([
      { value: 12, approximate: false, unit: '', family: null, decimals: 0, start: 1, end: 3 },
    ]);
  });

  test.each([
    ['2亿条', 200_000_000],
    ['1.2万条', 12_000],
    ['0.1万条', 1000],
    ['2万元', 2],
    ['2亿元', 200_000_000],
    ['2元', 2],
  ])('%s: its power', (text, value) => {
    expect(quantitiesIn(`共${text}`)[0]?.value).toBe(value);
  });

  test('its place among all, in digits or in words', () => {
    expect(told('收到三件，答复2件，结转五件')).toEqual(['3件', '2件', '5件']);
  });
});

describe('about so many', () => {
  test.each(['近', '约', '余', '超', '超过', '逾', '多达', '不少于', '至少', '突破', '将近'])(
    '%s stands before the figure',
    (word) => expect(told(`公开${word}12条`)).toEqual(['约12条']),
  );

  test.each(['12余条', '12多条', '12条以上', '12条左右', '12来条'])('in %s', (text) =>
    expect(told(`公开${text}`)[0]).toMatch(/^约/u),
  );

  test('words five characters before it are none about it', () => {
    expect(told('约公开信息共12条')).toEqual(['12条']);
  });
});

describe('no count are', () => {
  test.each(['约3万', '12以上', '12左右', '第12条', '12年', '12月', '12至13', '3.5.7'])(
    '%s',
    (text) => expect(told(text).filter((each) => each !== '13')).toEqual([]),
  );

  test('but about so many ten thousands are', () => {
    expect(told('访问3万余')).toEqual(['约30000']);
  });

  test.each([
    ['1.机构12条', ['12条']],
    ['甲：1.机构12条', ['12条']],
    ['甲；1、机构12条', ['12条']],
    ['甲，1.机构12条', ['1', '12条']],
    ['123.机构12条', ['123', '12条']],
  ])('the number of an item: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each(['每三件', '第三条', '数十件', '三五件', '一件', '两件事'])(
    'words such as %s',
    (text) => expect(told(text)).toEqual([]),
  );
});

test('the figures of a sentence are found once', () => {
  const sentence = { text: '公开12条' };
  expect(quantitiesOf(sentence)).toEqual(quantitiesIn('公开12条'));
  expect(quantitiesOf(sentence)).toBe(quantitiesOf(sentence));
});

test.each([
  ['条', true],
  ['次', true],
  ['9', true],
  ['万', true],
  ['余', true],
  ['上', true],
  ['录', false],
  ['，', false],
  [undefined, false],
])('%s may end a figure: %s', (character, may) => expect(mayEndQuantity(character)).toBe(may));

test.each([
  ['零', 0],
  ['百', 100],
  ['一千零五', 1005],
  ['两百二十', 220],
  ['甲', null],
  ['十甲', null],
])('%s is the number %s', (text, value) => expect(ideographicNumber(text)).toBe(value));
