import { describe, expect, test } from 'vitest';
import { answersItems, INSTRUMENTS, type Instrument, instrumentRule } from './instrument.ts';
import { isItemPart } from './part-kind.ts';

const IDS = Object.keys(INSTRUMENTS) as Instrument[];

test('every form of the official sets stands in the set once', () => {
  const series = (letter: string, count: number) =>
    Array.from({ length: count }, (_, at) => `${letter}${String(at + 1).padStart(2, '0')}`);
  const codes = IDS.flatMap((id) => instrumentRule(id).code ?? []);
  expect(codes.toSorted()).toEqual([...series('F', 18), ...series('R', 16)]);
});

test('what no official set numbers is the commission and three replies', () => {
  expect(IDS.filter((id) => instrumentRule(id).code === null)).toEqual([
    'commission-notice',
    'reply-several',
    'reply-reconfirm',
    'reply-else',
  ]);
});

describe.each(IDS)('the %s', (id) => {
  const { parts, ifAny, to, remedy, signs, zh, when } = instrumentRule(id);

  test('has each part once, and those of an item together', () => {
    expect(new Set(parts).size).toBe(parts.length);
    const places = parts.flatMap((kind, at) => (isItemPart(kind) ? at : []));
    expect(places).toEqual(places.map((_, at) => (places[0] ?? 0) + at));
  });

  test('has its optional parts among its parts', () => {
    expect(ifAny.filter((kind) => !parts.includes(kind))).toEqual([]);
  });

  test('has a remedy notice where it can be attacked, and nowhere else', () => {
    expect(parts.includes('remedy-notice')).toBe(remedy !== null && remedy !== 'none');
    expect(parts.includes('remedy-line')).toBe(remedy === 'none');
  });

  test('ends, where it leaves the house under the seal, with name, day and contact', () => {
    if (to !== 'file' && signs === 'organ')
      expect(parts.slice(-3)).toEqual(['signature', 'date', 'contact']);
    expect(parts.includes('addressee')).toBe(to !== 'file' || id === 'service-proof');
  });

  test('says in Chinese what it is and when it is used', () => {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(when).toMatch(/\p{Script=Han}/u);
  });
});

test('only replies, what closes a request and the sheet of their approval decide items', () => {
  const deciding = IDS.filter(answersItems);
  expect(deciding.filter((id) => !id.startsWith('reply-'))).toEqual([
    'approval-sheet',
    'merged-reply',
    'supplementary-reply',
    'lapse-notice',
    'withdrawal-record',
  ]);
});
