import { describe, expect, test } from 'vitest';
import { type CellChange, exampleTelling } from '../example-report.ts';
import { judgementOf, NO_TEXT, nothingToJudge } from '../judgement.ts';
import { materialOf } from '../material-of.ts';
import { judgeStatements, type StatementRule } from './statement-check.ts';

const NEW = 'requests.new.total';
const IN = 'requests.carried-in.total';
const DONE = 'requests.total.total';

const RECEIVED: StatementRule = {
  about: 'received',
  says: '收到申请',
  readings: [
    { name: '新收', keys: [NEW] },
    { name: '新收与结转', keys: [NEW, IN] },
  ],
  doubtful: [{ name: '办结', keys: [DONE] }],
};

const judged = (
  text: string,
  changes: Readonly<Record<string, CellChange>> = {},
  rules: readonly StatementRule[] = [RECEIVED],
) => {
  const cells = { [NEW]: 12, [IN]: 1, [DONE]: 11, ...changes };
  const report = exampleTelling({ 一: text }, cells, { organ: '示例市演示区教育局' });
  return judgeStatements('N-NEW', materialOf(report), rules);
};

const finding = (quote: string, actual: number, verdict: string, remark = '') => ({
  rule: 'N-NEW',
  verdict,
  cells: [NEW],
  expected: 12,
  actual,
  says: `正文说收到申请 ${actual} 件，新收为 12${remark}`,
  where: '第一部分',
  quote,
});

const AREA = '；正文与表格的统计范围可能不同（本机关或者全地区），请核实';

test.each([12, 13])('%i is one of the readings', (figure) => {
  expect(judged(`收到申请${figure}件。`)).toEqual(judgementOf([], 1));
});

test.each<[string, string, number, string, string]>([
  ['another figure', '收到申请21件', 21, 'fail', ''],
  ['a loose reading', '收到申请11件', 11, 'uncertain', '；与办结相同，请核实口径'],
  ['of the area', '全区收到申请21件', 21, 'uncertain', AREA],
  ['of the area, a loose reading', '全区收到申请11件', 11, 'uncertain', '；与办结相同，请核实口径'],
  ['with words that narrow it', '收到复杂申请21件', 21, 'uncertain', ''],
])('%s is told', (_name, quote, actual, verdict, remark) => {
  expect(judged(`${quote}。`)).toEqual({
    ...judgementOf([], 1),
    findings: [finding(quote, actual, verdict, remark)],
  });
});

test('a figure of the table that was regained only raises a doubt', () => {
  const regained = { value: 12, state: 'recovered' } as const;
  expect(judged('收到申请21件。', { [NEW]: regained }).findings).toEqual([
    finding('收到申请21件', 21, 'uncertain'),
  ]);
});

describe('no figure to differ is one', () => {
  const SKIPPED = nothingToJudge('正文没有写明可以与表格核对的件数');
  test.each([
    ['about so many', '收到申请近21件。'],
    ['of one channel', '网上收到申请21件。'],
    ['of the departments', '各科室收到申请21件。'],
    ['of another thing', '办结21件。'],
  ])('%s', (_name, text) => {
    expect(judged(text)).toEqual(SKIPPED);
  });

  test('that a loose wording tells', () => {
    const loose = [{ ...RECEIVED, agreesOnly: true }];
    expect(judged('收到申请21件。', {}, loose)).toEqual(SKIPPED);
    expect(judged('收到申请12件。', {}, loose)).toEqual(judgementOf([], 1));
  });
});

test('of one channel it may agree', () => {
  expect(judged('网上收到申请12件。')).toEqual(judgementOf([], 1));
});

test('where the table has no figure, that is said once', () => {
  const why = '新收没有可用的数字';
  expect(judged('收到申请12件，收到申请13件。', { [NEW]: null })).toEqual(nothingToJudge(why));
});

test('a rule without loose readings has none, and every rule is judged', () => {
  const done: StatementRule = {
    about: 'done',
    says: '办结',
    readings: [{ name: '办结', keys: [DONE] }],
  };
  const { doubtful: _none, ...strict } = RECEIVED;
  const both = judged('收到申请11件，办结9件。', {}, [strict, done]);
  expect(both.findings.map(({ says }) => says)).toEqual([
    '正文说收到申请 11 件，新收为 12',
    '正文说办结 9 件，办结为 11',
  ]);
  expect(both.judged).toBe(2);
});

test('an unknown reading beside the first is none', () => {
  expect(judged('收到申请13件。', { [IN]: null }).findings).toHaveLength(1);
});

test('without text nothing is judged', () => {
  const none = { preamble: '', 一: '', 二: '', 五: '', 六: '' };
  expect(judgeStatements('N-NEW', materialOf(exampleTelling(none)), [RECEIVED])).toEqual(
    nothingToJudge(NO_TEXT),
  );
});
