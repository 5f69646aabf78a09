import { expect, test } from 'vitest';
import { quotedSentence } from './find-quote.ts';

const TEXT =
  '（一）依申请公开\n全年收到申请 21 件，均已办结。\n其中网上申请(含邮件)19件。另有2件。';

test.each([
  ['as it stands', '另有2件', '另有2件。'],
  ['without its blanks', '全年收到申请21件，均已办结', '全年收到申请 21 件，均已办结。'],
  ['with full-width marks', '其中网上申请（含邮件）19件', '其中网上申请(含邮件)19件。'],
  ['cut at both ends', '…收到申请21件，均…', '全年收到申请 21 件，均已办结。'],
  [
    'that runs into the next sentence',
    '其中网上申请（含邮件）19件。另有2',
    '其中网上申请(含邮件)19件。',
  ],
])('a quote %s is found in the text', (_name, quote, expected) => {
  const passage = quotedSentence(TEXT, quote);
  expect(passage && TEXT.slice(passage.from, passage.to)).toBe(expected);
});

test.each(['收到申请22件', '', '…'])('“%s” is quoted from nowhere', (quote) => {
  expect(quotedSentence(TEXT, quote)).toBeNull();
});

test('the first sentence with the words is found, with its place', () => {
  expect(quotedSentence('甲一。乙二！乙二？丙', '乙二')).toEqual({ from: 3, to: 6 });
  expect(quotedSentence('甲一。乙二', '乙二')).toEqual({ from: 3, to: 5 });
});

test('a quote that begins with a mark is found by its first words', () => {
  expect(quotedSentence('甲一。乙二。', '。乙二')).toEqual({ from: 3, to: 6 });
  expect(quotedSentence('甲一。乙二。', ' …乙二…')).toEqual({ from: 3, to: 6 });
});
