import { expect, test } from 'vitest';
import { isSameInformation } from './same-information.ts';

const ASKED = '演示区2024年度校车运营补贴发放明细';

test.each<[string, string, string, boolean]>([
  ['the same words', ASKED, ASKED, true],
  [
    'the same with other blanks, punctuation and width',
    ASKED,
    '演示区 ２０２４年度，校车运营补贴（发放明细）。',
    true,
  ],
  ['a word more', ASKED, '申请演示区2024年度校车运营补贴发放明细', true],
  ['another year', ASKED, '演示区2023年度校车运营补贴发放明细', false],
  ['another document', '示政发〔2024〕3号', '示政发〔2024〕5号', false],
  ['other information', ASKED, '演示区2024年度学校食堂检查记录', false],
  ['nothing that can be compared', '……', '……', false],
  ['one character beside none in common', '路', '桥', false],
])('%s', (_name, one, other, isSame) => {
  expect(isSameInformation(one, other, 80)).toBe(isSame);
  expect(isSameInformation(other, one, 80)).toBe(isSame);
});

test('the share from which on they are the same is itself enough', () => {
  // Of abcde and abcdf three of four pairs each are shared: 75 in the hundred.
  expect(isSameInformation('abcde', 'abcdf', 75)).toBe(true);
  expect(isSameInformation('abcde', 'abcdf', 76)).toBe(false);
});
