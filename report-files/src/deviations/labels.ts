import { tableHtml } from '../demo-page.ts';
import { DISTRICT } from '../demo-report.ts';
import { requestsRows, totalFirst } from '../demo-tables.ts';
import { changed, type Deviation, TOWNSHIP } from './deviation.ts';
import { districtPage, printDistrict } from './district-page.ts';

const OF_A_TOWNSHIP = { 'SEC-TITLE': 'note', 'GOV-50-4': 'uncertain' } as const;

/** How headings and labels are worded, cut and ordered. */
export const LABEL_DEVIATIONS = {
  'D-13': {
    shows: 'the caption of the first item of table two may be missing',
    file: changed(DISTRICT, ['第二十条第(一)项 | |||\n', '']),
    like: DISTRICT,
  },
  'D-21': {
    shows: 'the header may name the total before the natural persons: its figures follow it',
    file: districtPage(printDistrict, {
      requests: tableHtml(totalFirst(requestsRows('2021', printDistrict))),
    }),
    like: DISTRICT,
    findings: { 'S6-FEE': 'uncertain' },
  },
  'D-22': {
    shows: 'labels are the same with spaces and line breaks in their midst',
    file: changed(
      DISTRICT,
      ['本年制发件数 |', '本年制\n发件数 |'],
      ['法律服务机构 |', '法律服务\n机构 |'],
      ['本年废止件数', '本年废 止件数'],
    ),
    like: DISTRICT,
  },
  'D-23': {
    shows: 'headers cut off at a line break are told by what is left and by their order',
    file: changed(
      TOWNSHIP,
      ['本年新 制作数量 | 本年新 公开数量', '本年新 | 本年新'],
      [
        '结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经',
        '结果 | 结果 | 其他 | 尚未 | 总\n计 | 未经',
      ],
      [
        '\n结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |',
        '\n结果 | 结果 | 其他 | 尚未 | 总计 | 结果 | 结果 | 其他 | 尚未 | 总计 |',
      ],
    ),
    like: TOWNSHIP,
    findings: OF_A_TOWNSHIP,
  },
  'D-26': {
    shows: 'sentences before a table are no part of it, though they name its rows',
    file: changed(
      DISTRICT,
      [
        '第二十条第(一)项 | |||',
        '2023年许可数量1204件,其中当场办结900件。\n第二十条第(一)项 | |||',
      ],
      ['行政复议 | 行政诉讼 |', '行政复议4件,行政诉讼2件,其余未出现。\n行政复议 | 行政诉讼 |'],
    ),
    like: DISTRICT,
    texts: { 二: '当场办结900件', 四: '其余未出现' },
  },
  'D-27': {
    shows: 'a shortened label is the label',
    file: changed(DISTRICT, ['现行有效件数', '现行有效件'], ['本年制发件数', '本年制发件']),
    like: DISTRICT,
  },
  'D-28': {
    shows: 'the label of the other format in a table of this one does not change its format',
    file: changed(DISTRICT, ['行政规范性\n文件', '规范性文件']),
    like: DISTRICT,
    report: { tables: { proactive: '2021', requests: '2021', remedies: '2019/2021' } },
  },
  'D-29': {
    shows: 'misspelt labels and headings are read, and the misspelt heading is told',
    file: changed(
      DISTRICT,
      ['行政事业性收费', '行政事业型收费'],
      ['(本列数据的勾稽关系', '(本列)数据的勾稽关系'],
      ['二、主动公开政府信息情况', '二、主动公开政府政府信息情况'],
    ),
    like: DISTRICT,
    parts: '一二三四五六',
    findings: { WORDING: 'note' },
  },
  'D-30': {
    shows: 'a backslash in a header is a slash',
    file: TOWNSHIP.replaceAll('本年增/减', '本年增＼减').replaceAll(
      '本年增\\减 | 处',
      '本年增 \\ 减 | 处',
    ),
    like: TOWNSHIP,
    findings: OF_A_TOWNSHIP,
  },
  'D-31': {
    shows: 'a filling note in brackets is no part of a label',
    file: changed(
      DISTRICT,
      ['规章 | 0', '规章(设区的市、自治州人民政府应提供相关数据) | 0'],
      ['行政强制 | 2', '行政强制（包括行政强制措施和行政强制执行） | 2'],
    ),
    like: DISTRICT,
  },
  'D-32': {
    shows: 'a row of the organ’s own is no row of the form and moves no figure',
    file: changed(DISTRICT, [
      '文件 | 4 | 2 | 31 |\n',
      '文件 | 4 | 2 | 31 |\n其他主动公开文件(含通知、公告) | 186 | 86 | 255 |\n',
    ]),
    like: DISTRICT,
  },
  'D-34': {
    shows: 'instructions of the template that were left in are text',
    file: changed(
      DISTRICT,
      ['这一年里,', '主要报告本机关上一年度工作的总体情况,重在聚焦主线。\n这一年里,'],
      ['第二十条第(一)项 | |||', '该部分以表格形式报告。表格如下:\n第二十条第(一)项 | |||'],
    ),
    like: DISTRICT,
    texts: { 一: '重在聚焦主线', 二: '该部分以表格形式报告' },
  },
} as const satisfies Readonly<Record<string, Deviation>>;
