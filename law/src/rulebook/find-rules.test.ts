import { describe, expect, test } from 'vitest';
import { findRules } from './find-rules.ts';
import { RULE_KINDS } from './rule.ts';
import { RULEBOOK } from './rulebook.ts';

const idsFor = (asked: string) => findRules(asked).map(({ id }) => id);

describe('a rule is found', () => {
  test.each<[string, string, string[]]>([
    ['by its id, whatever the case', 'corr_notice', ['CORR_NOTICE']],
    ['by the number of a control', '19', ['19']],
    ['by an outcome', 'deny-process', ['deny-process']],
    ['by the number of an instrument', 'F03', ['correction-notice']],
    ['by a rule of reports', 'T3-ROW', ['T3-ROW']],
    ['by a part of its Chinese name', '征求共同制作机关', ['co-maker']],
  ])('%s', (_, asked, ids) => {
    expect(idsFor(asked)).toEqual(ids);
  });

  test('by a provision, with all that rests on a part of it', () => {
    expect(idsFor('条例第三十条')).toEqual(
      expect.arrayContaining(['CORR_NOTICE', 'CORR', 'unable-unclear', 'other-not-corrected']),
    );
    expect(idsFor('条例第三十六条第（七）项')).toEqual([
      'deny-administrative-query',
      '25',
      'reply-query',
    ]);
    expect(idsFor('REG 33(2)')).toContain('REPLY');
  });

  test('by the provision on which its remedy or its fee rests', () => {
    expect(idsFor('行政复议法第二十三条')).toContain('reconsideration-first');
    expect(idsFor('信息处理费管理办法第四条')).toEqual(['items']);
    expect(idsFor('国办函〔2020〕109号')).toEqual(expect.arrayContaining(['items', 'pages']));
  });

  test('not by a single figure that stands in some name', () => {
    expect(findRules('0')).toEqual([]);
  });

  test('not where there is nothing of that name', () => {
    expect(findRules('不存在的规则')).toEqual([]);
    expect(findRules(' ')).toEqual([]);
  });
});

describe('the rulebook', () => {
  test('holds each kind of rule', () => {
    const kinds = new Set(RULEBOOK.map(({ kind }) => kind));
    expect(Object.keys(RULE_KINDS).filter((kind) => !kinds.has(kind as never))).toEqual([]);
  });

  test('names each rule once within its kind, in Chinese, and says something of it or on what it rests', () => {
    const names = RULEBOOK.map(({ kind, id }) => `${kind} ${id}`);
    expect(new Set(names).size).toBe(names.length);
    for (const { zh, provisions, says } of RULEBOOK) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(provisions.length + says.length).toBeGreaterThan(0);
    }
  });
});
