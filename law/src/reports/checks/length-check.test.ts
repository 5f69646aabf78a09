import { expect, test } from 'vitest';
import type { TableFormats } from '../annual-report.ts';
import { exampleReport, exampleTelling } from '../example-report.ts';
import { judgementOf, nothingToJudge } from '../judgement.ts';
import { materialOf } from '../material-of.ts';
import { lengthCheck } from './length-check.ts';

const judged = (text: string, tables: Partial<TableFormats> = {}) =>
  lengthCheck(
    materialOf(
      exampleTelling(
        { 一: text },
        {},
        { tables: { proactive: '2021', requests: '2021', remedies: null, ...tables } },
      ),
    ),
  );

test.each([
  ['a thousand characters', '字'.repeat(1000)],
  ['a thousand in paragraphs', '字'.repeat(499).concat('。\n', '字'.repeat(500))],
  ['a thousand with blanks', '12 34'.repeat(200).concat('字'.repeat(200))],
])('%s are short enough', (_name, text) => {
  expect(judged(text)).toEqual(judgementOf([], 1));
});

test('one more is told, and no figure is expected in its place', () => {
  expect(judged('字'.repeat(1001))).toEqual(
    judgementOf(
      [
        {
          rule: 'LENGTH',
          verdict: 'uncertain',
          cells: [],
          actual: 1001,
          says: '第一部分有 1001 字，原则上不超过 1000 字，请酌情精简',
          where: '第一部分',
        },
      ],
      1,
    ),
  );
});

test('the form of 2019 knows no such bound; one table of it alone is no such form', () => {
  const long = '字'.repeat(1001);
  expect(judged(long, { proactive: '2019', requests: '2019' })).toBeNull();
  expect(judged(long, { proactive: '2019' })?.findings).toHaveLength(1);
  expect(judged(long, { requests: '2019' })?.findings).toHaveLength(1);
});

test.each(['', ' \n '])('without text in part one nothing is judged', (text) => {
  expect(judged(text)).toEqual(nothingToJudge('没有读出第一部分的文字'));
});

test('nor without part one', () => {
  const sections = [{ no: '二', title: '', text: '字'.repeat(1001) }];
  const report = exampleReport({}, { sections });
  expect(lengthCheck(materialOf(report))).toEqual(nothingToJudge('没有读出第一部分的文字'));
});
