import { expect, test } from 'vitest';
import type { TableFormats } from '../annual-report.ts';
import { exampleTelling } from '../example-report.ts';
import { judgementOf, nothingToJudge } from '../judgement.ts';
import { materialOf } from '../material-of.ts';
import { kindCheck } from './kind-check.ts';

const judged = (
  text: string,
  requests: TableFormats['requests'],
  cells: Readonly<Record<string, number>>,
) => {
  const tables = { proactive: null, requests, remedies: null };
  const rest = { tables, organ: '示例市演示区教育局' };
  return kindCheck(materialOf(exampleTelling({ 一: text }, cells, rest)));
};

const NEW = 'requests.new';
const IN = 'requests.carried-in';

test.each<[string, string, Readonly<Record<string, number>>]>([
  ['disclosed', '予以公开5件。', { 'requests.granted.total': 5 }],
  ['disclosed in part', '部分公开5件。', { 'requests.partial.total': 5 }],
  [
    'disclosed wholly or in part',
    '予以公开和部分公开5件。',
    { 'requests.granted.total': 3, 'requests.partial.total': 2 },
  ],
  [
    'refused, first and last row',
    '不予公开5件。',
    { 'requests.deny-state-secret.total': 3, 'requests.deny-administrative-query.total': 2 },
  ],
  [
    'not to be given, first and last row',
    '无法提供5件。',
    { 'requests.unable-not-held.total': 3, 'requests.unable-unclear.total': 2 },
  ],
  [
    'not dealt with, first and last row',
    '不予处理5件。',
    { 'requests.skip-petition.total': 3, 'requests.skip-reconfirm.total': 2 },
  ],
  [
    'otherwise dealt with',
    '其他处理5件。',
    { 'requests.other-not-corrected.total': 3, 'requests.other-else.total': 2 },
  ],
  ['of persons', '自然人申请5件。', { [`${NEW}.natural`]: 5 }],
  [
    'of persons, with those carried in',
    '自然人申请5件。',
    { [`${NEW}.natural`]: 3, [`${IN}.natural`]: 2 },
  ],
  ['of businesses', '商业企业申请5件。', { [`${NEW}.business`]: 3, [`${IN}.business`]: 2 }],
  [
    'of all bodies',
    '法人或其他组织申请5件。',
    {
      [`${NEW}.business`]: 1,
      [`${NEW}.research`]: 1,
      [`${NEW}.public-welfare`]: 1,
      [`${NEW}.legal-service`]: 1,
      [`${NEW}.other`]: 1,
    },
  ],
])('%s: the figure of the table agrees, one more raises a doubt', (_name, text, cells) => {
  expect(judged(text, '2021', cells)).toEqual(judgementOf([], 1));
  const { findings } = judged(text.replace('5', '6'), '2021', cells);
  expect(findings.map(({ verdict, actual }) => [verdict, actual])).toEqual([['uncertain', 6]]);
});

test('a finding names all rows of its group and their sum', () => {
  const cells = { 'requests.unable-not-held.total': 3, 'requests.unable-unclear.total': 2 };
  expect(judged('无法提供6件。', '2021', cells).findings).toEqual([
    {
      rule: 'N-KIND',
      verdict: 'uncertain',
      cells: [
        'requests.unable-not-held.total',
        'requests.unable-needs-creation.total',
        'requests.unable-unclear.total',
      ],
      expected: 5,
      actual: 6,
      says: '正文说无法提供 6 件，表三无法提供各项之和为 5',
      where: '第一部分',
      quote: '无法提供6件',
    },
  ]);
});

test('the form of 2019 has one line for all else', () => {
  expect(judged('其他处理5件。', '2019', { 'requests.other.total': 5 })).toEqual(
    judgementOf([], 1),
  );
});

test('without table three no figure is compared', () => {
  expect(judged('其他处理5件。', null, {})).toEqual(nothingToJudge('表三其他处理没有可用的数字'));
});
