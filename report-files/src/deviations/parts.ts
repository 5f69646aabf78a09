import { REPORT_SECTIONS } from '@yigongkai/law/reports/report-sections';
import { DISTRICT } from '../demo-report.ts';
import { changed, type Deviation, TOWNSHIP } from './deviation.ts';

const TITLE = '示例市演示区人民政府办公室2023年政府信息公开工作年度报告';
const HEADINGS = new RegExp(
  REPORT_SECTIONS.map(({ no, title }) => `^${no}、 ?${title}。?\\n`).join('|'),
  'gmu',
);

/** The tables without their figures: labels and bars alone. */
function emptied(text: string): string {
  const [start, end] = [text.indexOf('第二十条第(一)项'), text.indexOf('五、存在')];
  const tables = text
    .slice(start, end)
    .replaceAll(/(?<=^|\| )(?:\d[\d.]*元?|\/|[+\-减]\d+)(?= \||$)/gmu, '')
    // A row without a label has a bar at each end.
    .replaceAll(/^[ |]{20,}$/gmu, (bars) => `|${bars}|`);
  return text.slice(0, start) + tables + text.slice(end);
}

/** What of a document is missing, doubled or in another place. */
export const PART_DEVIATIONS = {
  'D-10': {
    shows: 'without its tables a report keeps its parts, and nothing about the tables passes',
    file: `${TITLE}\n${REPORT_SECTIONS.map(({ no, title }) => `${no}、${title}`).join('\n')}`,
    report: {
      tables: { proactive: null, requests: null, remedies: null },
      organ: '示例市演示区人民政府办公室',
      year: 2023,
      refused: null,
    },
    parts: '一二三四五六',
    findings: { 'S5-EMPTY': 'uncertain', 'S6-FEE': 'uncertain' },
    notAssessable: ['T3-ROW', 'T3-COL', 'T3-BAL', 'T4-SUM', 'INT'],
  },
  'D-11': {
    shows: 'a heading with nothing below it, where an image was, takes nothing from the next',
    file: changed(DISTRICT, ['公布各类信息205条,其中文件60条,动态145条。\n', '']),
    like: DISTRICT,
    parts: '一二三四五六',
    texts: { 一: '(一) 主动公开\n(二) 依申请公开\n收到申请13件' },
    notAssessable: ['N-SUM'],
  },
  'D-12': {
    shows: 'a report without any heading has its tables, and lacks its parts',
    file: DISTRICT.replaceAll(HEADINGS, ''),
    like: DISTRICT,
    report: { refused: null, year: 2023 },
    parts: '',
    notAssessable: ['SEC-TITLE'],
  },
  'D-14': {
    shows:
      'the tables of 2019 in a report of 2022, with all cells blank, are those of 2019 and blank',
    file: emptied(TOWNSHIP.replaceAll('2020年', '2022年').replaceAll('2021-01-15', '2023-01-15')),
    report: {
      tables: { proactive: '2019', requests: '2019', remedies: '2019/2021' },
      year: 2022,
    },
    states: {
      'proactive.licences.previous-items': 'blank',
      'proactive.licences.change': 'blank',
      'requests.new.natural': 'blank',
      'requests.other.total': 'blank',
      'remedies.reconsideration.upheld': 'blank',
    },
    findings: { 'SEC-TITLE': 'note', 'GOV-50-4': 'uncertain', FORMAT: 'note' },
  },
  'D-43': {
    shows: 'a period that has lost its 年 and 月 in a copy is no wrong period',
    file: changed(DISTRICT, ['2023年1月1日至2023年12月31日', '202311日至20231231日']),
    like: DISTRICT,
    report: { year: 2023 },
    notAssessable: ['PERIOD'],
  },
  'D-52': {
    shows: 'a preamble that promises another number of parts is asked about',
    file: changed(DISTRICT, ['分六个部分', '分五个部分']),
    like: DISTRICT,
    findings: { 'LIST-6': 'uncertain' },
  },
  'D-53': {
    shows: 'headings that begin at （二） or leave a number out are noted',
    file: changed(
      DISTRICT,
      ['(一) 主动公开', '(二) 主动公开'],
      ['(二) 依申请公开', '(四) 依申请公开'],
    ),
    like: DISTRICT,
    findings: { 'LIST-NUM': 'note' },
  },
  'D-55': {
    shows: 'what a page says about itself, with empty or odd values, is no part of the report',
    file: changed(DISTRICT, [
      '索引号: | SL0001',
      '文号 | 无〔〕号 | 是否有效 | |\n失效日期 | | 关键词 | |\n索引号: | SL0001',
    ]),
    like: DISTRICT,
    report: { organ: '示例市演示区人民政府办公室', year: 2023 },
    parts: '一二三四五六',
  },
  'D-56': {
    shows: 'the words of a title may stand in another order',
    file: changed(DISTRICT, [TITLE, '示例市演示区人民政府办公室政府信息公开工作2023年度报告']),
    like: DISTRICT,
    report: { organ: '示例市演示区人民政府办公室', year: 2023 },
  },
  'D-57': {
    shows: 'headings of the organ’s own in part one are text of part one',
    file: changed(DISTRICT, [
      '二、主动公开政府信息情况',
      '(三) 人员情况\n专职人员2名。\n(四) 建议提案情况\n答复建议提案30件。\n二、主动公开政府信息情况',
    ]),
    like: DISTRICT,
    parts: '一二三四五六',
    texts: { 一: '答复建议提案30件' },
    passed: ['N-DONE', 'LIST-NUM'],
  },
} as const satisfies Readonly<Record<string, Deviation>>;
