import { DISTRICT } from '../demo-report.ts';
import { changed, type Deviation, TOWNSHIP } from './deviation.ts';
import { blankWhere, districtPage, printDistrict } from './district-page.ts';

const OF_A_TOWNSHIP = { 'SEC-TITLE': 'note', 'GOV-50-4': 'uncertain' } as const;
const NEW_ROW = '一、本年新收政府信息公开申请数量';
const LAST_ROW = '四、结转下年度继续办理';
const NO_CASES = ' | 0 | 0 | 0 | 0 | 0 | 0 | 0 |';

const isZero = (_key: string, figure: string) => figure === '0';
const isRowTotal = (key: string) =>
  key.startsWith('requests.') && key.endsWith('.total') && key !== 'requests.total.total';

/** What stands in the place of figures. */
export const FIGURE_DEVIATIONS = {
  'D-15': {
    shows:
      'blank cells are blank, not 0: a sum holds with them, and is left open where its total is one',
    file: districtPage((key) => (printDistrict(key) === '0' ? '&nbsp;' : printDistrict(key))),
    like: DISTRICT,
    cells: blankWhere(isZero),
    states: { 'requests.new.research': 'blank', 'proactive.rules.made': 'blank' },
    findings: { 'S6-FEE': 'uncertain' },
    passed: ['T4-SUM'],
    notAssessable: ['T3-ROW', 'T3-COL', 'T3-BAL'],
  },
  'D-16': {
    shows: 'a slash is told apart from a blank and from the 0 beside them',
    file: changed(TOWNSHIP, [`${LAST_ROW}${NO_CASES}`, `${LAST_ROW} | | | | | | | 0 |`]),
    like: TOWNSHIP,
    cells: {
      'requests.carried-out.natural': null,
      'requests.carried-out.business': null,
      'requests.carried-out.research': null,
      'requests.carried-out.public-welfare': null,
      'requests.carried-out.legal-service': null,
      'requests.carried-out.other': null,
      'requests.carried-out.total': 0,
    },
    states: {
      'proactive.rules.made': 'slash',
      'proactive.rules.newly-disclosed': 'slash',
      'requests.carried-out.natural': 'blank',
      'requests.carried-out.total': 'number',
    },
    findings: OF_A_TOWNSHIP,
  },
  'D-17': {
    shows: 'a dash stands for nothing; a copy may be in traditional characters',
    file: changed(TOWNSHIP, ['行政强制 | 12 | 0 | 2 |', '行政強制 | 4 | 4 | - |']),
    like: TOWNSHIP,
    cells: {
      'proactive.compulsion.previous-items': 4,
      'proactive.compulsion.change': 4,
      'proactive.compulsion.decisions': null,
    },
    states: { 'proactive.compulsion.decisions': 'dash' },
    findings: OF_A_TOWNSHIP,
  },
  'D-18': {
    shows: 'one 0 in a cell over all columns is the 0 of each',
    file: changed(TOWNSHIP, [`${LAST_ROW}${NO_CASES}`, `${LAST_ROW} | 0 | ||||||||`]),
    like: TOWNSHIP,
    states: {
      'requests.carried-in.natural': 'merged',
      'requests.carried-out.natural': 'merged',
      'requests.carried-out.total': 'merged',
    },
    findings: OF_A_TOWNSHIP,
  },
  'D-19': {
    shows: 'totals left blank leave the figures of the line where they are',
    file: districtPage((key) => (isRowTotal(key) ? '&nbsp;' : printDistrict(key))),
    like: DISTRICT,
    cells: blankWhere(isRowTotal),
    states: { 'requests.granted.total': 'blank', 'requests.total.total': 'number' },
    findings: { 'S6-FEE': 'uncertain' },
    notAssessable: ['T3-ROW'],
  },
  'D-20': {
    shows: 'figures shifted against their header are read as printed, and the sums tell',
    file: changed(TOWNSHIP, [
      '(一)予以公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |',
      '(一)予以公开 | 0 | 0 | 0 | 0 | 1 | 0 | 0 |',
    ]),
    like: TOWNSHIP,
    cells: {
      'requests.granted.natural': 0,
      'requests.granted.legal-service': 1,
      'requests.granted.total': 0,
    },
    findings: { ...OF_A_TOWNSHIP, 'T3-ROW': 'fail', 'T3-COL': 'fail' },
  },
  'D-35': {
    shows: 'a change may be printed with a sign or with a word',
    file: changed(
      TOWNSHIP,
      ['行政处罚 | 26 | -1 | 43', '行政处罚 | 716 | -417 | 298'],
      ['行政事业性收费 | 3 | 0 |', '行政事业性收费 | 3 | +1036 |'],
    ),
    like: TOWNSHIP,
    cells: {
      'proactive.penalties.previous-items': 716,
      'proactive.penalties.change': -417,
      'proactive.penalties.decisions': 298,
      'proactive.fees.change': 1036,
      'proactive.licences.change': -3,
      'proactive.other-services.change': 2,
    },
    findings: OF_A_TOWNSHIP,
    passed: ['INT'],
  },
  'D-37': {
    shows: 'money keeps the unit that its cell prints, and none is guessed',
    file: changed(TOWNSHIP, ['79000.1元', '0.37万元']),
    like: TOWNSHIP,
    cells: { 'proactive.procurement.amount': 0.37 },
    units: { 'proactive.procurement.amount': '万元' },
    findings: OF_A_TOWNSHIP,
    passed: ['PROC-UNIT'],
  },
  'D-38': {
    shows: 'fees in 万元 may have decimals down to a fen',
    file: changed(DISTRICT, ['86.205', '190.457379']),
    like: DISTRICT,
    cells: { 'proactive.fees.amount': 190.457379 },
    units: { 'proactive.fees.amount': '万元' },
    passed: ['FEE-DEC', 'INT'],
  },
  'D-39': {
    shows: 'rules of a township, which cannot make any, are asked about',
    file: changed(TOWNSHIP, ['规章 | / | / | /', '规章 | 2 | 0 | 2']),
    like: TOWNSHIP,
    cells: {
      'proactive.rules.made': 2,
      'proactive.rules.newly-disclosed': 0,
      'proactive.rules.disclosed-total': 2,
    },
    findings: { ...OF_A_TOWNSHIP, 'T2-RULE': 'uncertain' },
  },
  'D-60': {
    shows: 'an image left in the place of a figure is an image, and none elsewhere hurts',
    file: changed(
      DISTRICT,
      ['首页 | 政务公开', '![]() |\n|\n首页 | 政务公开'],
      ['行政处罚 | 37', '行政处罚 | ![](37.png)'],
      [`${NEW_ROW} |`, `![]()\n${NEW_ROW} |`],
    ),
    like: DISTRICT,
    cells: { 'proactive.penalties.decisions': null },
    states: { 'proactive.penalties.decisions': 'image' },
    notAssessable: ['INT'],
  },
} as const satisfies Readonly<Record<string, Deviation>>;
