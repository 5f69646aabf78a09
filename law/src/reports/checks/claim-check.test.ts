import { describe, expect, test } from 'vitest';
import type { AnnualReport } from '../annual-report.ts';
import { type CellChange, exampleTelling } from '../example-report.ts';
import { judgementOf, NO_TEXT, nothingToJudge } from '../judgement.ts';
import { materialOf } from '../material-of.ts';
import { claimCheck } from './claim-check.ts';

type Cells = Readonly<Record<string, CellChange>>;

const BLOCKS = ['reconsideration', 'direct-suit', 'suit-after-reconsideration'];
const every = (result: string, change: CellChange): Cells =>
  Object.fromEntries(BLOCKS.map((block) => [`remedies.${block}.${result}`, change]));

const judged = (
  texts: Parameters<typeof exampleTelling>[0],
  cells: Cells = {},
  rest: Partial<AnnualReport> = {},
) => claimCheck(materialOf(exampleTelling(texts, cells, { organ: '示例市演示区教育局', ...rest })));

const SILENT = nothingToJudge('正文没有“均维持”“全部办结”一类可以核对的说法');

const outcomes = (text: string, cells: Cells) =>
  judged({ 四: `${text}。` }, cells).findings.map(
    ({ verdict, expected, cells: at }) => `${verdict} ${expected} ${at.length}`,
  );

describe('a claim of all', () => {
  test.each<[string, Cells, string[]]>([
    ['行政复议均维持', {}, []],
    ['行政复议均维持', every('corrected', 1), ['fail 1 1']],
    ['行政复议均维持', every('pending', 1), ['uncertain 1 1']],
    ['行政复议均维持', every('other', 2), ['uncertain 2 1']],
    ['行政诉讼均胜诉', every('corrected', 1), ['fail 2 2']],
    ['行政复议、行政诉讼全部获维持', every('corrected', 1), ['fail 3 3']],
    ['复议都被维持', every('corrected', 1), ['fail 1 1']],
    ['行政复议均已审结', every('pending', 1), ['uncertain 1 1']],
    ['行政复议均已审结', every('corrected', 1), []],
    ['行政诉讼全部结案', every('pending', 1), ['uncertain 2 2']],
    ['未发生行政诉讼败诉', every('corrected', 1), ['uncertain 2 2']],
    ['行政诉讼没有被纠错', every('corrected', 1), ['uncertain 2 2']],
    ['零败诉', every('corrected', 1), ['uncertain 2 2']],
    ['申请全部办结', { 'requests.carried-out.total': 2 }, ['uncertain 2 1']],
    ['申请办结率100%', { 'requests.carried-out.total': 2 }, ['uncertain 2 1']],
    ['申请均已办理完毕', {}, []],
  ])('%s', (text, cells, expected) => {
    expect(outcomes(text, cells)).toEqual(expected);
    expect(judged({ 四: `${text}。` }, cells).judged).toBe(1);
  });

  test.each([
    ['of another thing', '信访案件均维持'],
    ['of the rest', '行政复议纠正1件，其余均维持'],
    ['of those closed', '行政复议已审结的案件均维持'],
    ['of a word that is none', '行政复议案件维持'],
    ['in time', '申请均按时办结'],
    ['of another year', '2022年行政复议均维持'],
    ['a sentence without such a word', '行政复议案件审结'],
  ])('%s is none', (_name, text) => {
    expect(judged({ 四: `${text}。` }, every('corrected', 1))).toEqual(SILENT);
  });

  test.each(['一', '三', '四'])('stands in part %s', (part) => {
    expect(judged({ [part]: '行政复议均维持。' }).judged).toBe(1);
  });

  test.each(['preamble', '二', '五', '六'])('is none of part %s', (part) => {
    expect(judged({ [part]: '行政复议均维持。' }, every('corrected', 1))).toEqual(SILENT);
  });

  test('where the report’s year is not known it may be of any', () => {
    const of = (year: number) =>
      judged({ 四: '2022年行政复议均维持。' }, every('corrected', 1), { year }).judged;
    expect([of(2022), of(2023)]).toEqual([1, 0]);
    const text = { 四: '2022年行政复议均维持。' };
    expect(judged(text, every('corrected', 1), { year: null }).judged).toBe(1);
  });

  test('is told with its words, its cells and its figure', () => {
    const cells = { 'remedies.direct-suit.corrected': 2 };
    expect(judged({ 四: '行政诉讼均维持。' }, cells)).toEqual(
      judgementOf(
        [
          {
            rule: 'N-CLAIM',
            verdict: 'fail',
            cells: ['remedies.direct-suit.corrected'],
            expected: 2,
            actual: 0,
            says: '正文说“均维持”，表中“结果纠正”有 2 件，请核实',
            where: '第四部分',
            quote: '行政诉讼均维持',
          },
        ],
        1,
      ),
    );
  });

  test('of another extent than the tables raises a doubt', () => {
    expect(outcomes('全区行政复议均维持', every('corrected', 1))).toEqual(['uncertain 1 1']);
    expect(outcomes('全区有序。行政复议均维持', every('corrected', 1))).toEqual(['uncertain 1 1']);
  });

  test('against a figure that was regained raises a doubt', () => {
    const regained = every('corrected', { value: 1, state: 'recovered' });
    expect(outcomes('行政复议均维持', regained)).toEqual(['uncertain 1 1']);
  });

  test('is compared with what the table has', () => {
    const [blank, no] = [every('corrected', null), every('other', null)];
    expect(outcomes('行政复议均维持', { ...blank, ...every('pending', 1) })).toEqual([
      'uncertain 1 1',
    ]);
    const none = { ...blank, ...no, ...every('pending', null) };
    expect(judged({ 四: '行政复议均维持。' }, none)).toEqual(SILENT);
  });

  test('is about what stands sixty characters before it at most', () => {
    const text = (gap: number) => `行政复议${'甲'.repeat(gap)}均维持`;
    expect(outcomes(text(58), every('corrected', 1))).toEqual(['fail 1 1']);
    expect(outcomes(text(59), every('corrected', 1))).toEqual([]);
  });

  test('is about what stands behind the last semicolon', () => {
    expect(outcomes('行政诉讼2件；行政复议均维持', every('corrected', 1))).toEqual(['fail 1 1']);
    expect(outcomes('行政复议2件；案件均维持', every('corrected', 1))).toEqual([]);
  });

  test('of a long sentence is quoted with what stands around it', () => {
    const text = `${'甲'.repeat(40)}行政复议均维持${'乙'.repeat(40)}`;
    const [found] = judged({ 四: text }, every('corrected', 1)).findings;
    expect(found?.quote).toBe(`…${'甲'.repeat(14)}行政复议均维持${'乙'.repeat(12)}…`);
  });
});

describe('more settled than came in', () => {
  const cells = { 'requests.new.total': 12, 'requests.carried-in.total': 2 };
  const of = (text: string, changes: Cells = {}) =>
    judged({ 一: `${text}。` }, { ...cells, ...changes });

  test.each([
    ['as many as came in and were carried in', '收到申请12件，办结14件'],
    ['fewer', '收到申请12件，办结13件'],
  ])('%s are in order', (_name, text) => {
    expect(of(text)).toEqual(judgementOf([], 1));
  });

  test('one more is told with both', () => {
    expect(of('收到申请12件，办结15件')).toEqual(
      judgementOf(
        [
          {
            rule: 'N-CLAIM',
            verdict: 'fail',
            cells: [],
            actual: 15,
            says: '正文说收到 12 件、办结 15 件，办结多于收到与上年结转（2 件）之和',
            where: '第一部分',
            quote: '收到申请12件，办结15件',
          },
        ],
        1,
      ),
    );
  });

  test('where what was carried in is not known, that is said', () => {
    const { findings } = of('收到申请12件，办结13件', { 'requests.carried-in.total': null });
    expect(findings.map(({ verdict, says }) => [verdict, says])).toEqual([
      ['uncertain', '正文说收到 12 件、办结 13 件，办结多于收到，又没有读出上年结转'],
    ]);
  });

  test.each<[string, string, Cells]>([
    ['of the area', '全区收到申请12件，办结15件', {}],
    ['of complicated ones', '收到复杂申请12件，办结15件', {}],
    ['as many as the table has', '收到申请12件，办结15件', { 'requests.new.total': 13 }],
    [
      'where a figure was regained',
      '收到申请12件，办结15件',
      { 'requests.new.total': { value: 12, state: 'recovered' } },
    ],
  ])('a doubt only: %s', (_name, text, changes) => {
    expect(of(text, changes).findings.map(({ verdict }) => verdict)).toEqual(['uncertain']);
  });

  test.each([
    ['in two sentences', '收到申请12件。办结15件'],
    ['in two sentences, the second longer', '收到申请12件。今年以来我局办结15件'],
    ['the other way round', '办结15件，收到申请12件'],
    ['about so many came', '收到申请近12件，办结15件'],
    ['about so many were settled', '收到申请12件，办结近15件'],
    ['through one channel', '网上收到申请12件，办结15件'],
    ['of another figure', '上年结转12件，办结15件'],
    ['of another figure behind', '收到申请12件，予以公开15件'],
  ])('%s: not compared', (_name, text) => {
    expect(of(text)).toEqual(SILENT);
  });

  test('of a long sentence both are quoted', () => {
    const text = `收到申请12件，办结15件，${'甲'.repeat(60)}`;
    expect(of(text).findings[0]?.quote).toBe(`收到申请12件，办结15件，${'甲'.repeat(8)}…`);
  });

  test('is told behind the claims of all', () => {
    const both = judged(
      { 一: '收到申请12件，办结15件，申请全部办结。' },
      { ...cells, 'requests.carried-out.total': 1 },
    );
    expect(both.findings).toHaveLength(2);
    expect(both.judged).toBe(2);
  });
});

test('without text nothing is judged', () => {
  const none = { preamble: '', 一: '', 二: '', 五: '', 六: '' };
  expect(judged(none)).toEqual(nothingToJudge(NO_TEXT));
});
