import { expect, test } from 'vitest';
import type { DecidedItem } from '../requests/request-facts.ts';
import { exampleDecision } from './example-replies.ts';
import { resultSentence } from './result-sentence.ts';

const sentence = (change: Partial<DecidedItem>) =>
  resultSentence({ ...exampleDecision('other-else'), ...change });

test.each<[Partial<DecidedItem>, string]>([
  [{ ground: 'advice' }, '属于咨询，不是申请获取信息，本机关不作为政府信息公开申请提供。'],
  [{ ground: 'not-information' }, '不属于政府信息，本机关不作为政府信息公开申请提供。'],
  [{ ground: 'unlisted' }, '本机关作其他处理。'],
  [{}, '本机关作其他处理。'],
  [{ outcome: 'granted' }, '决定予以公开。'],
  [{ outcome: 'granted', ground: 'advice' }, '决定予以公开。'],
])('what is decided so: %j is told so: %s', (change, told) => {
  expect(sentence(change)).toBe(told);
});
