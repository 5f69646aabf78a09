import { expect, test } from 'vitest';
import { exampleTelling } from '../example-report.ts';
import { judgementOf, nothingToJudge } from '../judgement.ts';
import { materialOf } from '../material-of.ts';
import { documentsToldCheck } from './documents-told-check.ts';

const ROW = 'proactive.normative-documents';
const ON_2021 = { [`${ROW}.made`]: 4, [`${ROW}.repealed`]: 2, [`${ROW}.in-force`]: 31 };
const ON_2019 = {
  [`${ROW}.made`]: 4,
  [`${ROW}.newly-disclosed`]: 5,
  [`${ROW}.disclosed-total`]: 31,
};

const judged = (text: string, form: '2019' | '2021' | null = '2021') =>
  documentsToldCheck(
    materialOf(
      exampleTelling({ 一: text }, form === '2019' ? ON_2019 : ON_2021, {
        organ: '示例市演示区教育局',
        tables: { proactive: form, requests: null, remedies: null },
      }),
    ),
  );

/** What is told of 制定 or 现行有效 is told of documents as well, which then counts as another comparison. */
test.each([
  ['made', '制定规范性文件4件。', '2021', 2],
  ['in force', '现行有效规范性文件31件。', '2021', 2],
  ['in force, told as published', '公开规范性文件31件。', '2021', 2],
  ['repealed', '废止规范性文件2件。', '2021', 1],
  ['newly disclosed', '公开规范性文件5件。', '2019', 2],
  ['disclosed in all', '公开规范性文件31件。', '2019', 2],
  ['made, in the form of 2019', '制定规范性文件4件。', '2019', 2],
] as const)('%s: the figure of the table agrees', (_name, text, form, count) => {
  expect(judged(text, form)).toEqual(judgementOf([], count));
});

test.each([
  ['made', '制定规范性文件6件', '规范性文件', '表二规范性文件本年制发', 'made', 4, '2021'],
  [
    'in force',
    '现行有效规范性文件6件',
    '现行有效规范性文件',
    '表二规范性文件现行有效',
    'in-force',
    31,
    '2021',
  ],
  [
    'repealed',
    '废止规范性文件6件',
    '废止规范性文件',
    '表二规范性文件本年废止',
    'repealed',
    2,
    '2021',
  ],
  ['published', '公开规范性文件6件', '规范性文件', '表二规范性文件本年制发', 'made', 4, '2019'],
] as const)('%s: another figure is told with that of the table', (...row) => {
  const [, quote, told, name, column, expected, form] = row;
  expect(judged(`${quote}。`, form)?.findings).toEqual([
    {
      rule: 'T2-NAR',
      verdict: 'uncertain',
      cells: [`${ROW}.${column}`],
      expected,
      actual: 6,
      says: `正文说${told} 6 件，${name}为 ${expected}`,
      where: '第一部分',
      quote,
    },
  ]);
});

test('a figure of documents in a list can only agree', () => {
  expect(judged('审查规范性文件9件。')?.findings).toEqual([]);
  expect(judged('审查规范性文件9件。')?.judged).toBe(0);
  expect(judged('审查规范性文件9件。', '2019')?.findings).toEqual([]);
});

test('the form of 2019 has nothing in force or repealed', () => {
  expect(judged('现行有效规范性文件6件，废止规范性文件6件。', '2019')).toEqual(
    nothingToJudge('正文没有写明可以与表格核对的件数'),
  );
});

test('without table two no figure is compared', () => {
  expect(judged('制定规范性文件4件。', null)).toEqual(
    nothingToJudge('表二规范性文件本年制发没有可用的数字'),
  );
});
