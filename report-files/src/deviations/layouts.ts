import { DISTRICT } from '../demo-report.ts';
import { type Print, proactiveRows, remediesRows, requestsRows } from '../demo-tables.ts';
import { changed, type Deviation, figuresOf, relaid, TOWNSHIP } from './deviation.ts';
import { markdownRows } from './printed-grid.ts';

const FIGURES: Readonly<Record<string, string>> = figuresOf(DISTRICT);
const print: Print = (key) => FIGURES[key] ?? '';

/** A table of the district's report in its own text, from its first line to its last. */
function tableIn(first: string, last: string): string {
  return DISTRICT.slice(DISTRICT.indexOf(first), DISTRICT.indexOf(last) + last.length);
}

const TABLE_TWO = tableIn('第二十条第(一)项 | |||', '86.205 |');
const TABLE_THREE = tableIn('(本列数据', '四、结转下年度继续办理 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |');
const TABLE_FOUR = tableIn('行政复议 | 行政诉讼', '| 0 | 0 | 1 | 0 | 1');

const ZEROS = ' | 0 | 0 | 0 | 0 | 0 | 0 | 0 | ||';

/** 结果维持 over four lines, one character of each of the fifteen headings a line. */
const VERTICAL_HEADER = [
  '行政复议 行政诉讼',
  '未经复议直接起诉 复议后起诉',
  ...[0, 1, 2, 3].map((line) =>
    Array.from({ length: 3 }, () => ['结果维持', '结果纠正', '其他结果', '尚未审结'])
      .flatMap((block) => [...block.map((word) => word[line]), ['总', '', '计', ''][line]])
      .filter((character) => character !== '')
      .join(' '),
  ),
].join('\n');

/** A relaid report has hardly a word around its tables. */
const SHORT_TEXT = {
  'S5-EMPTY': 'uncertain',
  'S6-FEE': 'uncertain',
  'GOV-50-4': 'uncertain',
} as const;

/** How tables come out of pages and files. */
export const LAYOUT_DEVIATIONS = {
  'D-01': {
    shows: 'empty cells behind a caption and bars of any number at the end say nothing',
    file: changed(
      DISTRICT,
      ['第二十条第(一)项 | |||', '第二十条第(一)项 | |||||||||'],
      ['规章 | 0 | 0 | 0 |', '规章 | 0 | 0 | 0 | ||||||'],
      ['行政许可 | 1,204 | ||', '行政许可 | 1,204 | |'],
    ),
    like: DISTRICT,
  },
  'D-02': {
    shows: 'the columns at the end of a line may be cut off',
    file: DISTRICT.replaceAll(/ \|[| ]*$/gmu, ' |'),
    like: DISTRICT,
  },
  'D-03': {
    shows: 'each cell may stand on a line of its own, with empty lines between',
    file: relaid(DISTRICT, '2021', 'one cell a line').replaceAll('\n', '\n\n'),
    like: DISTRICT,
    parts: '一二三四五六',
    findings: SHORT_TEXT,
  },
  'D-04': {
    shows: 'the bar between two cells may stand on a line of its own',
    file: relaid(DISTRICT, '2021', 'bars on lines of their own'),
    like: DISTRICT,
    findings: SHORT_TEXT,
  },
  'D-05': {
    shows: 'where a bar follows every cell on its line, a bar alone is a blank cell',
    file: relaid(DISTRICT, '2021', 'a bar behind every cell, one a line', {
      'proactive.rules.made': '',
      'proactive.rules.repealed': '',
      'proactive.rules.in-force': '',
    }),
    like: DISTRICT,
    cells: {
      'proactive.rules.made': null,
      'proactive.rules.repealed': null,
      'proactive.rules.in-force': null,
    },
    states: { 'proactive.rules.made': 'blank', 'proactive.rules.in-force': 'blank' },
    findings: SHORT_TEXT,
  },
  'D-06': {
    shows: 'a Markdown table has a bar before each line too, and a rule below its header',
    file: changed(
      DISTRICT,
      [TABLE_TWO, markdownRows(proactiveRows('2021', print))],
      [TABLE_THREE, markdownRows(requestsRows('2021', print))],
      [TABLE_FOUR, markdownRows(remediesRows(print))],
    ),
    like: DISTRICT,
  },
  'D-07': {
    shows: 'a whole page may come as one line of cells',
    file: `|||||||||| 来源: 作者: |||| ${relaid(DISTRICT, '2021', 'bars and spaces in one line').replaceAll('\n', ' |||||| ')}`,
    like: DISTRICT,
    parts: '一二三四五六',
    findings: SHORT_TEXT,
  },
  'D-08': {
    shows:
      'the figures of a line that run together are parted by the sums of the form, and said to be',
    file: changed(DISTRICT.replaceAll(ZEROS, ' | 0000000 | ||'), [
      ' | 9 | 2 | 0 | 1 | 0 | 1 | 13 | ||\n二',
      ' | 92010113 | ||\n二',
    ]),
    like: DISTRICT,
    states: {
      'requests.deny-other-law.natural': 'recovered',
      'requests.deny-other-law.total': 'recovered',
      'requests.new.natural': 'recovered',
      'requests.new.total': 'recovered',
      'requests.granted.natural': 'number',
    },
  },
  'D-09': {
    shows: 'where an extractor dropped every line that it had seen before, nothing is guessed',
    file: [...new Set(relaid(TOWNSHIP, '2019', 'one cell a line').split('\n'))].join('\n'),
    like: TOWNSHIP,
    isLossy: true,
    report: { tables: { proactive: null, requests: null, remedies: null }, refused: null },
    parts: '一二三四五六',
    findings: SHORT_TEXT,
    notAssessable: ['T3-BAL', 'T4-SUM', 'INT'],
  },
  'D-24': {
    shows: 'a header printed downwards may come line by line',
    file: changed(DISTRICT, [TABLE_FOUR, `${VERTICAL_HEADER}\n2 1 0 1 4 1 0 0 0 1 0 0 1 0 1`]),
    like: DISTRICT,
  },
  'D-25': {
    shows: 'a flip book cuts tables into pages and numbers them in the midst',
    file: changed(
      DISTRICT,
      ['(三)不予公开 | 1', 'Page 8 - 演示区年报\n(三)不予公开 | 1'],
      ['(五)不予处理 | 1', 'Page 9 - 演示区年报\n(五)不予处理 | 1'],
      ['行政处罚 | 37', 'Page 7 - 演示区年报\n行政处罚 | 37'],
    ),
    like: DISTRICT,
  },
  'D-33': {
    shows: 'a table may be wider than the form, its last columns empty',
    file: changed(DISTRICT, [
      TABLE_TWO,
      TABLE_TWO.replaceAll('行政规范性\n文件', '行政规范性文件')
        .split('\n')
        .map((line) => {
          const cells = line.split('|').map((cell) => cell.trim());
          return `| ${[...cells, '', '', '', '', '', ''].slice(0, 6).join(' | ')} |`;
        })
        .join('\n'),
    ]),
    like: DISTRICT,
  },
} as const satisfies Readonly<Record<string, Deviation>>;
