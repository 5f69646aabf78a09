import { expect, test } from 'vitest';
import { cite } from '../provisions/provision.ts';
import {
  controlSays,
  decided,
  EXAMPLE_FACTS,
  exampleFindings,
  exampleItem,
} from './example-act.ts';
import { exampleEvents, exampleReceived } from './example-request.ts';
import { blocks } from './guard-findings.ts';

const RECEIVED = exampleReceived('2025-03-03');
const SENT_AWAY = [...RECEIVED, decided('2025-03-20', exampleItem('unable-not-held'))];
const GOVERNMENT = { facts: { organ: { ...EXAMPLE_FACTS.organ, isGovernment: true } } };

test('a finding names its item, and its own provision before that of its control', () => {
  const found = exampleFindings(SENT_AWAY, GOVERNMENT);
  expect(found.map(({ control, item, provision }) => [control, item, cite(provision)])).toEqual([
    [9, '1', '条例第三十六条第（五）项'],
    [9, '1', '国办公开办函〔2014〕67号第一条'],
  ]);
  const unsplit = exampleFindings([...RECEIVED, decided('2025-03-20')], {});
  expect(unsplit.map(({ control, item, provision }) => [control, item, cite(provision)])).toEqual([
    [7, undefined, '条例第三十六条'],
  ]);
});

test('a control looks at its own acts alone', () => {
  const contacted = ['2025-03-31', 'contacted', { how: '电话', says: '催问' }] as const;
  expect(controlSays(2, [...RECEIVED, contacted])).toEqual([]);
});

test('one reason passes all that its control warns of, and nothing else', () => {
  const found = exampleFindings(SENT_AWAY, GOVERNMENT);
  const [event] = exampleEvents(...RECEIVED);
  if (!event) throw new RangeError('no event');
  expect(blocks(found, event)).toEqual(found);
  expect(blocks(found, { ...event, reasons: { 9: '确由该局负责' } })).toEqual([]);
  expect(blocks(found, { ...event, reasons: { 8: '确由该局负责' } })).toEqual(found);
});

test('no reason passes what is blocked, and what is told stands in nobody’s way', () => {
  const late = exampleFindings([...RECEIVED, decided('2025-04-02')], {});
  const [event] = exampleEvents(...RECEIVED);
  if (!event) throw new RangeError('no event');
  expect(late.map(({ control, level }) => [control, level])).toEqual([
    [2, 'inform'],
    [7, 'block'],
  ]);
  const stopped = blocks(late, { ...event, reasons: { 2: '已知悉', 7: '以后再答' } });
  expect(stopped.map(({ control }) => control)).toEqual([7]);
});
