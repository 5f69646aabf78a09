import { describe, expect, test } from 'vitest';
import { findSections } from './find-sections.ts';
import { textLines } from './text-lines.ts';

const partsOf = (text: string) =>
  findSections(textLines(text)).sections.map(({ no, title, text: rest }) => [no, title, rest]);

describe('the parts of a report', () => {
  test.each([
    ['a space after the number', '一、 总体情况\n甲', [['一', '总体情况', '甲']]],
    [
      'a stop behind the title',
      '六、其他需要报告的事项。\n甲',
      [['六', '其他需要报告的事项', '甲']],
    ],
    ['the text run on behind the title', '一、总体情况 甲乙', [['一', '总体情况', '甲乙']]],
    [
      'a title of another wording',
      '五、现存问题与改进举措\n甲',
      [['五', '现存问题与改进举措', '甲']],
    ],
    ['radicals of a PDF font', '⼀、总体情况\n甲', [['一', '总体情况', '甲']]],
    ['a heading of Markdown', '## 一、总体情况\n甲', [['一', '总体情况', '甲']]],
    ['a heading glued to the sentence before', '甲。一、总体情况\n乙', [['一', '总体情况', '乙']]],
    [
      'a heading glued to the last figure',
      '一、总体情况\n甲 | 0 | 0五、存在的主要问题及改进情况\n乙',
      [
        ['一', '总体情况', ''],
        ['五', '存在的主要问题及改进情况', '乙'],
      ],
    ],
    [
      'a list of the parts before them',
      '一、总体情况\n二、主动公开政府信息情况\n一、总体情况\n甲',
      [['一', '总体情况', '甲']],
    ],
    [
      'a list inside a sentence',
      '本文包括：一、总体情况；二、主动公开政府信息情况等。\n一、总体情况\n甲',
      [['一', '总体情况', '甲']],
    ],
    [
      'numbers inside a part',
      '五、存在的主要问题及改进情况\n一、人手不足。\n二、经费不足。',
      [['五', '存在的主要问题及改进情况', '一、人手不足。\n二、经费不足。']],
    ],
    [
      'a title in words of its own',
      '四、政府信息公开行政复议、行政诉讼情况\n五、困难和打算\n甲',
      [
        ['四', '政府信息公开行政复议、行政诉讼情况', ''],
        ['五', '困难和打算', '甲'],
      ],
    ],
    [
      'a title that the text has swallowed',
      '五、存在的主要问题及改进情况\n六、无其他需要报告的事项',
      [
        ['五', '存在的主要问题及改进情况', ''],
        ['六', '', '无其他需要报告的事项'],
      ],
    ],
    [
      'a line of table three without borders',
      '三、收到和处理政府信息公开申请情况\n四、结转下年度继续办理 0 0',
      [['三', '收到和处理政府信息公开申请情况', '四、结转下年度继续办理 0 0']],
    ],
    ['none at all', '甲\n乙', []],
  ])('%s', (_name, text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });
});
