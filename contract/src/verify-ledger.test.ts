import { hash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { exampleAct, exampleExport, wholeExport } from './example-ledger.ts';
import { canonicalJson, eventBytes, type LedgerEvent } from './ledger.ts';
import { EXPORT_FORMAT, NO_HEADS } from './ledger-export.ts';
import { NoExport, verifyLedger } from './verify-ledger.ts';

const sha256 = (text: string) => hash('sha256', text, 'hex');

describe('the canonical form', () => {
  test('orders names by their UTF-16 and writes numbers and texts as RFC 8785', () => {
    const value = { '\u20ac': 1e21, '\r': [0.1 + 0.2, -0], '\ud83d\ude02': '\u000f\n"', a: null };
    expect(canonicalJson(value)).toBe(
      '{"\\r":[0.30000000000000004,0],"a":null,"\u20ac":1e+21,"\ud83d\ude02":"\\u000f\\n\\""}',
    );
  });

  test.each([['半个字符\ud800'], [Number.NaN], [undefined]])('has none for %j', (value) => {
    expect(() => canonicalJson(value)).toThrow();
  });
});

test('a whole export holds', async () => {
  expect(await verifyLedger(wholeExport(sha256), sha256)).toEqual({
    streams: 2,
    events: 6,
    fault: null,
  });
});

test('the hash of an event is the SHA-256 of its bytes, which anyone can compute', async () => {
  const [, first] = wholeExport(sha256);
  const { event, hash: told } = JSON.parse(first ?? '');
  expect(sha256(eventBytes(event))).toBe(told);
  expect(eventBytes(event)).toMatch(/^\{"act":"2.*"facts":\{"n":1\},.*"streamKind":"request",/);
});

describe('the first line that does not hold is named', () => {
  const lines = { manifest: 0, first: 1, second: 2, third: 3, head: 4, other: 5, end: 9 };

  test.each<[string, (export_: string[]) => void, number, RegExp]>([
    ['a fact changed', (l) => edit(l, 2, '"n":2', '"n":3'), 3, /被改动过/],
    ['a day changed', (l) => edit(l, 2, '"on":"2026-03-02"', '"on":"2026-03-03"'), 3, /被改动过/],
    ['an author changed', (l) => edit(l, 1, '经办人甲', '经办人乙'), 2, /被改动过/],
    ['a hash changed', (l) => edit(l, 3, /"hash":"./, '"hash":"x'), 4, /不是记录/],
    ['an event left out', (l) => l.splice(lines.second, 1), 3, /中间有记录缺失/],
    ['the first event left out', (l) => l.splice(lines.first, 1), 2, /应当从第 1 条开始/],
    ['the last event left out', (l) => l.splice(lines.third, 1), 4, /末尾的记录缺失/],
    ['two events exchanged', (l) => l.splice(1, 2, l[2] ?? '', l[1] ?? ''), 2, /应当从第 1 条/],
    ['an event twice', (l) => l.splice(2, 0, l[1] ?? ''), 3, /次序不对/],
    [
      'a stream left out',
      (l) => l.splice(lines.first, 4),
      6,
      /2 个序列、6 条记录，实有 1 个、3 条/,
    ],
    ['a stream twice', (l) => l.splice(lines.other, 0, ...l.slice(1, 5)), 6, /出现了两次/],
    ['a head left out', (l) => l.splice(lines.head, 1), 5, /没有流末一行/],
    ['the last line left out', (l) => l.splice(lines.end, 1), 9, /导出不完整/],
    ['cut off in a line', (l) => l.splice(7, 9, (l[7] ?? '').slice(0, 90)), 8, /这一行不是/],
    ['something behind the end', (l) => l.push(l[1] ?? ''), 11, /末行之后/],
    [
      'another end of all heads',
      (l) => edit(l, 9, /"heads":"\w{64}/, `"heads":"${NO_HEADS}`),
      10,
      /各流末/,
    ],
  ])('%s', async (_, change, line, why) => {
    const changed = wholeExport(sha256);
    change(changed);
    const { fault } = await verifyLedger(changed, sha256);
    expect(fault).toMatchObject({ line, why: expect.stringMatching(why) });
  });

  test('also where the hash was made anew, since the next event names the former', async () => {
    const changed = wholeExport(sha256);
    const { event } = JSON.parse(changed[2] ?? '');
    const forged = { ...event, facts: { n: 9 } };
    changed[2] = JSON.stringify({ event: forged, hash: sha256(eventBytes(forged)) });
    const { fault } = await verifyLedger(changed, sha256);
    expect(fault).toMatchObject({ line: 4, seq: 3, why: expect.stringContaining('接不上') });
  });

  test.each<[string, Partial<LedgerEvent>[], RegExp]>([
    ['without its last part', [{ part: 1, parts: 2 }], /最后一次办理只有一部分/],
    ['without its first part', [{ part: 2, parts: 2 }], /前面部分缺失/],
    [
      'broken off by another',
      [{ part: 1, parts: 3 }, { act: exampleAct(9) }],
      /前一次办理只有一部分/,
    ],
  ])('an act %s', async (_, parts, why) => {
    const { fault } = await verifyLedger(exampleExport([parts], sha256), sha256);
    expect(fault?.why).toMatch(why);
  });
});

test.each([
  ['nothing', []],
  ['another text', ['{"a":1}']],
  ['a newer form', [JSON.stringify({ ...EXPORT_FORMAT, version: 2 })]],
])('a file with %s is no export', async (_, lines) => {
  await expect(verifyLedger(lines, sha256)).rejects.toThrow(NoExport);
});

function edit(lines: string[], at: number, from: string | RegExp, to: string): void {
  lines[at] = (lines[at] ?? '').replace(from, to);
}
