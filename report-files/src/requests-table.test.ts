import { describe, expect, test } from 'vitest';
import { DISTRICT, readChanged, readText, statesOf, TOWNSHIP, valuesOf } from './demo-report.ts';

const NONE = Array.from({ length: 7 }, () => null);
const NEW = '一、本年新收政府信息公开申请数量 | 9 | 2 | 0 | 1 | 0 | 1 | 13 | ||';
const UPPER = '自然人 | 法人或其他组织 | 总计 | |||||||';
const LOWER = '商业 企业 | 科研 机构 | 社会公益组织 | 法律服务机构 | 其他 | |||||';

test.each([
  [
    'an enumerator of another kind',
    '(一)本年新收政府信息公开申请数量|9|2|0|1|0|1|13',
    [9, 2, 0, 1, 0, 1, 13],
  ],
  [
    'no enumerator, spaces inside',
    '本年新收 政府信息 公开申请数量 | 9 | 2 | 0 | 1 | 0 | 1 | 13',
    [9, 2, 0, 1, 0, 1, 13],
  ],
  [
    'a label broken over three lines',
    '一、本年新收\n政府信息公开\n申请数量 | 9 | 2 | 0 | 1 | 0 | 1 | 13 |',
    [9, 2, 0, 1, 0, 1, 13],
  ],
  ['empty label cells before it', `|  |  | ${NEW}`, [9, 2, 0, 1, 0, 1, 13]],
  [
    'full-width bars and digits',
    '一、本年新收政府信息公开申请数量｜９｜２｜０｜１｜０｜１｜１３｜',
    [9, 2, 0, 1, 0, 1, 13],
  ],
  [
    'gaps that are to be seen',
    '一、本年新收政府信息公开申请数量 | 9 | | 0 | 1 | | 1 | 13 |',
    [9, null, 0, 1, null, 1, 13],
  ],
  ['every cell empty', '一、本年新收政府信息公开申请数量 | | | | | | | | ||', NONE],
  [
    'one 0 for all columns',
    '一、本年新收政府信息公开申请数量 | 0 | |||||||||',
    [0, 0, 0, 0, 0, 0, 0],
  ],
  [
    'one figure for all columns',
    '一、本年新收政府信息公开申请数量 | 13 | |||||||||',
    [...NONE.slice(1), 13],
  ],
  [
    'empty cells dropped, nobody knows where',
    '一、本年新收政府信息公开申请数量 | 9 | 2 | 1 | 1 | 13 | ||||',
    NONE,
  ],
  [
    'its figures run together, which the balance parts again',
    '一、本年新收政府信息公开申请数量 | 92010113 | |||||||||',
    [9, 2, 0, 1, 0, 1, 13],
  ],
  [
    'figures run together that do not add up',
    '一、本年新收政府信息公开申请数量 | 92010114 | |||||||||',
    NONE,
  ],
  [
    'its label alone, the figures on lines of their own',
    '一、本年新收政府信息公开申请数量 |\n9 |\n2 |\n0 |\n1 |\n0 |\n1 |\n13 |',
    [9, 2, 0, 1, 0, 1, 13],
  ],
  [
    'a number that is no enumerator in front',
    '1 | 本年新收政府信息公开申请数量 | 9 | 2 | 0 | 1 | 0 | 1 | 13 |',
    [9, 2, 0, 1, 0, 1, 13],
  ],
  [
    'seven figures over eight places',
    '一、本年新收政府信息公开申请数量 | 9 | 2 | 0 | | 1 | 0 | 1 | 13 |',
    NONE,
  ],
  [
    'one figure too many',
    '一、本年新收政府信息公开申请数量 | 9 | 2 | 0 | 1 | 0 | 1 | 13 | 13 |',
    NONE,
  ],
  [
    'one cell that is no number',
    '一、本年新收政府信息公开申请数量 | 9 | 2 | 0 | 1 | ① | 1 | 13 |',
    [9, 2, 0, 1, null, 1, 13],
  ],
  ['itself a second time', `${NEW}\n${NEW}`, [9, 2, 0, 1, 0, 1, 13]],
  [
    'itself a second time with other figures',
    `${NEW}\n${NEW.replace('9', '8').replace('13', '12')}`,
    [null, 2, 0, 1, 0, 1, null],
  ],
])('a line of table three with %s', (_name, to, values) => {
  expect(valuesOf(readChanged(DISTRICT, NEW, to), 'requests.new')).toEqual(values);
});

test('a single figure is not for all columns where another line has lost its empty cells', () => {
  const single = NEW.replace('| 9 | 2 | 0 | 1 | 0 | 1 | 13 |', '| 13 |');
  const text = DISTRICT.replace('| 3 | 1 | 0 | 0 | 0 | 0 | 4 |', '| 3 | 1 | 4 |');
  expect(valuesOf(readChanged(text, NEW, single), 'requests.new')).toEqual(NONE);
});

test.each([
  ['all of its cells empty is blank', '| | | | | | | ||', 'blank'],
  ['no cells at all is not read as blank', '|', 'unreadable'],
  ['one 0 over all columns is merged', '| 0 | ||||||||', 'merged'],
])('a line with %s', (_name, cells, state) => {
  const line = NEW.replace('| 9 | 2 | 0 | 1 | 0 | 1 | 13 | ||', cells);
  expect(statesOf(readChanged(DISTRICT, NEW, line), 'requests.new')).toEqual([state]);
});

test('what could not be told apart is kept as it was printed', () => {
  const short = '一、本年新收政府信息公开申请数量 | 9 | 2 | 1 | 1 | 13 | ||||';
  expect(readChanged(DISTRICT, NEW, short).cells['requests.new.total']).toEqual({
    value: null,
    state: 'unreadable',
    raw: '9 | 2 | 1 | 1 | 13',
    where: '第 33 行',
  });
});

describe('the header of table three', () => {
  const inOrder = (order: string, values: string) =>
    readText(
      DISTRICT.replace(UPPER, order).replace(
        '| 9 | 2 | 0 | 1 | 0 | 1 | 13 | ||\n二',
        `${values}\n二`,
      ),
    );

  test('may name 总计 first: the figures follow it', () => {
    const report = inOrder(
      '总计 | 自然人 | 法人或其他组织 | |||||||',
      '| 13 | 9 | 2 | 0 | 1 | 0 | 1 | ||',
    );
    expect(report.cells['requests.new.total']?.value).toBe(13);
    expect(report.cells['requests.new.natural']?.value).toBe(9);
    expect(report.cells['requests.new.other']?.value).toBe(1);
  });

  test.each([
    ['cut at line breaks', LOWER, '商业 | 科研 | 社会 | 法律 | 其他 | |||||', 'number'],
    ['with the other word for 或', '法人或其他组织', '法人和其他组织', 'number'],
    ['without its lower line', `${LOWER}\n`, '', 'unreadable'],
    ['with a column that it does not name', '科研 机构', '媒体', 'unreadable'],
    ['with a column named twice', '科研 机构', '商业企业', 'unreadable'],
  ] as const)('%s', (_name, from, to, state) => {
    expect(statesOf(readChanged(DISTRICT, from, to), 'requests.total')).toEqual([state]);
  });

  test('that is not there leaves the table out', () => {
    const report = readChanged(DISTRICT, UPPER, '');
    expect(report.tables.requests).toBeNull();
    expect(valuesOf(report, 'requests.new')).toEqual([]);
  });
});

describe('（六）其他处理', () => {
  const single = '(六)其他处理 | 1 | 0 | 0 | 0 | 0 | 0 | 1 | ||';

  test('as a title line over its three rows is no row of its own', () => {
    const report = readChanged(DISTRICT, '(六)其他处理 |', '(六)其他处理 | | | | | | | ||\n');
    expect(report.tables.requests).toBe('2021');
    expect(valuesOf(report, 'requests.other')).toEqual([]);
    expect(valuesOf(report, 'requests.other-not-corrected')).toEqual([1, 0, 0, 0, 0, 0, 1]);
  });

  test('as one row in a report of 2021 is told per table', () => {
    const threeRows = DISTRICT.slice(DISTRICT.indexOf('(六)其他'), DISTRICT.indexOf('(七)'));
    const report = readChanged(DISTRICT, threeRows, `${single}\n`);
    expect(report.tables).toMatchObject({ proactive: '2021', requests: '2019' });
    expect(valuesOf(report, 'requests.other')).toEqual([1, 0, 0, 0, 0, 0, 1]);
  });

  test('missing altogether leaves the format open', () => {
    const line = TOWNSHIP.split('\n').find((text) => text.startsWith('(六)')) ?? '';
    expect(readChanged(TOWNSHIP, `${line}\n`, '').tables.requests).toBeNull();
  });

  test('with a row of its own making is not read as the single row', () => {
    const report = readChanged(TOWNSHIP, '(六)其他处理 |', '(六)其他处理 | 4.申请人撤回 |');
    expect(valuesOf(report, 'requests.other')).toEqual([]);
  });
});
