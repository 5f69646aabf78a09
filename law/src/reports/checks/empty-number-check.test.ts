import { expect, test } from 'vitest';
import { exampleTelling } from '../example-report.ts';
import { judgementOf, NO_TEXT, nothingToJudge } from '../judgement.ts';
import { materialOf } from '../material-of.ts';
import { emptyNumberCheck } from './empty-number-check.ts';

const judged = (text: string, part = '一') =>
  emptyNumberCheck(materialOf(exampleTelling({ [part]: text })));

test.each([
  ['公开资质条，许可76条。', '条'],
  ['公开“资质”条；许可76条。', '条'],
  ['收到申请件，答复76件。', '件'],
  ['许可76条、办结件。', '件'],
  ['许可76条，公开信息篇。', '篇'],
])('in “%s” a number is missing before %s', (text, unit) => {
  const [finding, ...others] = judged(text).findings;
  expect(finding).toEqual({
    rule: 'EMPTY-NUM',
    verdict: 'note',
    cells: [],
    says: `“${unit}”之前没有数字`,
    where: '第一部分',
    quote: text.slice(0, -1),
  });
  expect(others).toEqual([]);
});

test.each([
  '公开资质3条、许可76条。',
  '公开头条，许可76条。',
  '公开文件、案件，许可76条。',
  '答复复杂申请件，许可76条。',
  '公开资质条和许可76条。',
])('in “%s” none is missing', (text) => {
  expect(judged(text)).toEqual(judgementOf([], 1));
});

test('a sentence without any figure is no list of figures', () => {
  expect(judged('公开资质条。')).toEqual(judgementOf([], 1));
});

test('the running text is looked at, and not the tables', () => {
  const text = '公开资质条，许可76条。';
  for (const part of ['一', '五', '六']) expect(judged(text, part).findings).toHaveLength(1);
  for (const part of ['preamble', '二', '三', '四'])
    expect(judged(text, part)).toEqual(judgementOf([], 1));
});

test('of a long sentence the unit is quoted with what stands around it', () => {
  const text = `${'甲'.repeat(40)}条，许可76条，${'乙'.repeat(40)}`;
  expect(judged(text).findings[0]?.quote).toBe(
    `…${'甲'.repeat(18)}条，许可76条，${'乙'.repeat(5)}…`,
  );
});

test('without text nothing is judged', () => {
  const none = { preamble: '', 一: '', 二: '', 五: '', 六: '' };
  expect(emptyNumberCheck(materialOf(exampleTelling(none)))).toEqual(nothingToJudge(NO_TEXT));
});
