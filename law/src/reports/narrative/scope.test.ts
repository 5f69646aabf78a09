import { describe, expect, test } from 'vitest';
import { isOfPart, isSameExtent, type Scope, scopeAt } from './scope.ts';
import type { Sentence } from './sentences.ts';

const sentence = (text: string, part = '一', heading = ''): Sentence => ({
  text,
  part,
  heading,
  topic: '',
  where: '',
});

describe('whose figure stands behind the words', () => {
  test.each<[string, Scope]>([
    ['全区收到申请', 'area'],
    ['我市收到申请', 'area'],
    ['各级机关收到申请', 'area'],
    ['我局收到申请', 'own'],
    ['本机关收到申请', 'own'],
    ['全镇收到申请', 'own'],
    ['区政府收到申请', 'own'],
    ['各科室收到申请', 'part'],
    ['市级收到申请12件', 'part'],
    ['收到申请', 'unsaid'],
    ['全区收到申请，我局收到申请', 'own'],
    ['我局收到申请，全区收到申请', 'area'],
    ['我局、各科室、全区收到申请', 'area'],
    ['全区、我局、各科室收到申请', 'part'],
  ])('%s: %s', (text, scope) => {
    expect(scopeAt(sentence(text), text.length, undefined)).toBe(scope);
  });

  test('words behind the figure do not say it', () => {
    const told = sentence('收到申请12件，全区收到申请50件');
    expect(scopeAt(told, 4, undefined)).toBe('unsaid');
    expect(scopeAt(told, told.text.length, undefined)).toBe('area');
  });
});

describe('the sentence before', () => {
  const here = sentence('收到申请12件', '一', '（一）');
  test.each<[string, Sentence | undefined, Scope]>([
    ['says it in the same passage', sentence('全区有序', '一', '（一）'), 'area'],
    ['says nothing', sentence('工作有序', '一', '（一）'), 'unsaid'],
    ['stands below another heading', sentence('全区有序', '一', '（二）'), 'unsaid'],
    ['stands in another part', sentence('全区有序', '三', '（一）'), 'unsaid'],
    ['is not there', undefined, 'unsaid'],
  ])('%s', (_name, before, scope) => {
    expect(scopeAt(here, here.text.length, before)).toBe(scope);
  });

  test('is not asked where the sentence itself says it', () => {
    const own = sentence('我局收到申请12件');
    expect(scopeAt(own, own.text.length, sentence('全区有序'))).toBe('own');
  });
});

test.each(['网上', '涉及', '上半年', '季度', '截至6月底', '去年', '上年', '教育类', '每月'])(
  '%s makes a figure one of a part',
  (words) => expect(isOfPart(words)).toBe(true),
);

test.each(['全年共收到', '上年结转', '上年度结转', '类别齐全的申请'])('%s does not', (words) =>
  expect(isOfPart(words)).toBe(false),
);

test.each<[Scope, 'area' | 'organ' | null, boolean]>([
  ['area', 'area', true],
  ['own', 'area', false],
  ['unsaid', 'area', false],
  ['part', 'area', false],
  ['own', 'organ', true],
  ['unsaid', 'organ', true],
  ['area', 'organ', false],
  ['part', 'organ', false],
  ['own', null, false],
  ['unsaid', null, false],
  ['area', null, false],
])('a figure of scope %s and tables of scope %s: the same extent is %s', (scope, tables, same) => {
  expect(isSameExtent(scope, tables)).toBe(same);
});
