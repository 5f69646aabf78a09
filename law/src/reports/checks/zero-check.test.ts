import { describe, expect, test } from 'vitest';
import type { AnnualReport } from '../annual-report.ts';
import { type CellChange, exampleTelling } from '../example-report.ts';
import { judgementOf, NO_TEXT, nothingToJudge } from '../judgement.ts';
import { materialOf } from '../material-of.ts';
import { zeroCheck } from './zero-check.ts';

type Cells = Readonly<Record<string, CellChange>>;

const NEW = 'requests.new.total';
const REVIEW = 'remedies.reconsideration.total';
const SUITS = ['remedies.direct-suit.total', 'remedies.suit-after-reconsideration.total'] as const;

const judged = (
  texts: Parameters<typeof exampleTelling>[0],
  cells: Cells = { [NEW]: 3 },
  rest: Partial<AnnualReport> = {},
) => zeroCheck(materialOf(exampleTelling(texts, cells, { organ: '示例市演示区教育局', ...rest })));

const SILENT = nothingToJudge('正文没有“未收到”“未发生”的说法');

const verdicts = (text: string, cells?: Cells) =>
  judged({ 一: `${text}。` }, cells).findings.map(({ verdict }) => verdict);

describe('that no request came in', () => {
  test.each([
    '未收到政府信息公开申请',
    '没有接到申请',
    '无受理公民、法人或其他组织提出的申请',
    '未收到过任何书面申请',
    '未收到政府信息公开申请的情况',
  ])('“%s” agrees with a table of none, and not with one of three', (quote) => {
    expect(judged({ 一: `${quote}。` }, {})).toEqual(judgementOf([], 1));
    expect(judged({ 一: `${quote}。` })).toEqual(
      judgementOf(
        [
          {
            rule: 'N-ZERO',
            verdict: 'fail',
            cells: [NEW],
            expected: 3,
            actual: 0,
            says: '正文说没有收到申请，表中为 3 件',
            where: '第一部分',
            quote,
          },
        ],
        1,
      ),
    );
  });

  test.each(['收到申请3件', '未收到投诉', '未收到申请人的答复'])('“%s” does not say', (text) => {
    expect(judged({ 一: `${text}。` })).toEqual(SILENT);
  });
});

describe('that no review and no suit happened', () => {
  test.each<[string, readonly string[]]>([
    ['未发生行政复议', [REVIEW]],
    ['没有因政府信息公开引发的行政复议案件', [REVIEW]],
    ['未发生行政诉讼', SUITS],
    ['无被提起行政诉讼案件', SUITS],
  ])('“%s” is about its cells', (text, cells) => {
    const told = judged({ 四: `${text}。` }, Object.fromEntries(cells.map((key) => [key, 2])));
    expect(told.findings.map((finding) => [finding.cells, finding.expected])).toEqual([
      [cells, cells.length * 2],
    ]);
  });

  test('both at once are two claims', () => {
    expect(judged({ 四: '未发生行政复议、行政诉讼案件。' }, {})).toEqual(judgementOf([], 2));
  });

  test('no suit lost is another claim', () => {
    expect(judged({ 四: '未发生行政诉讼败诉的情况。' })).toEqual(SILENT);
  });
});

describe('a doubt only is raised', () => {
  const DOUBT = '正文说没有收到申请，表中为 3 件；两者的范围可能不同，请核实';

  test.each([
    '其中',
    '其中，甲件齐全，',
    '一季度',
    '6月',
    '上半年',
    '截至年底',
    '网上',
    '信函',
    '当面',
    '邮件',
    '传真',
    '各渠道',
    '涉及土地',
    '目前',
  ])('where before it stands “%s”', (lead) => {
    const { findings } = judged({ 一: `${lead}未收到申请。` });
    expect(findings.map(({ verdict, says }) => [verdict, says])).toEqual([['uncertain', DOUBT]]);
  });

  test('and none by what stands in an earlier clause', () => {
    expect(verdicts('网上渠道畅通，未收到申请')).toEqual(['fail']);
    expect(verdicts('未收到申请，其中网上0件')).toEqual(['fail']);
  });

  test.each<[string, Parameters<typeof exampleTelling>[0]]>([
    ['where it tells of the area', { 一: '全区未收到申请。' }],
    ['where the sentence before does', { 一: '全区有序。未收到申请。' }],
  ])('%s', (_name, texts) => {
    expect(judged(texts).findings[0]?.verdict).toBe('uncertain');
  });

  test('where the figure was regained', () => {
    expect(verdicts('未收到申请', { [NEW]: { value: 3, state: 'recovered' } })).toEqual([
      'uncertain',
    ]);
  });
});

test.each(['一', '三', '四', '六'])('part %s tells of the year', (part) => {
  expect(judged({ [part]: '未收到申请。' }).findings).toHaveLength(1);
});

test.each(['preamble', '二', '五'])('part %s does not', (part) => {
  expect(judged({ [part]: '未收到申请。' })).toEqual(SILENT);
});

test('another year’s none is not this year’s', () => {
  const of = (text: string, year: number | null = 2023) =>
    judged({ 一: text }, { [NEW]: 3 }, { year }).findings.length;
  expect(of('2022年未收到申请。')).toBe(0);
  expect(of('2023年未收到申请。')).toBe(1);
  expect(of('2022年未收到申请。', null)).toBe(1);
});

test('where the table has no figure, that is said', () => {
  expect(judged({ 一: '未收到申请。' }, { [NEW]: null })).toEqual(
    nothingToJudge('正文说没有收到申请，表中没有可用的数字'),
  );
  expect(judged({ 一: '未收到申请，未发生行政复议。' }, { [NEW]: null })).toEqual({
    findings: [],
    judged: 1,
    blocked: ['正文说没有收到申请，表中没有可用的数字'],
    circular: [],
  });
});

test('of a long sentence the claim is quoted with what stands around it', () => {
  const { findings } = judged({ 一: `${'甲'.repeat(40)}，未收到申请，${'乙'.repeat(40)}。` });
  expect(findings[0]?.quote).toBe(`…${'甲'.repeat(17)}，未收到申请，${'乙'.repeat(11)}…`);
});

test('without text nothing is judged', () => {
  expect(judged({ preamble: '', 一: '', 二: '', 五: '', 六: '' })).toEqual(nothingToJudge(NO_TEXT));
});
