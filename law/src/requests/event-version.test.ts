import { expect, test } from 'vitest';
import { liftEvent, presentVersion, REQUEST_UPCASTERS, type Upcasters } from './event-version.ts';

const STEPS: Upcasters = {
  'received@1': (recorded) => ({ ...recorded, second: true }),
  'received@2': ({ second, ...recorded }) => ({ ...recorded, third: second }),
  'receivedx@1': (recorded) => recorded,
  'drafted@1': (recorded) => recorded,
};

test('an event of its first version is today’s where nothing changed', () => {
  const recorded = { kind: 'received', version: 1, on: '2025-06-03' };
  expect(presentVersion('received', REQUEST_UPCASTERS)).toBe(1);
  expect(liftEvent(recorded, REQUEST_UPCASTERS)).toEqual({ kind: 'received', on: '2025-06-03' });
});

test('each step lifts by one version, from whatever version was recorded', () => {
  expect(presentVersion('received', STEPS)).toBe(3);
  expect(presentVersion('drafted', STEPS)).toBe(2);
  const event = (version: number, rest = {}) =>
    liftEvent({ kind: 'received', version, ...rest }, STEPS);
  expect(event(1)).toEqual({ kind: 'received', third: true });
  expect(event(2, { second: false })).toEqual({ kind: 'received', third: false });
  expect(event(3, { third: 1 })).toEqual({ kind: 'received', third: 1 });
});

test('a step is told the version that it lifts', () => {
  const seen: number[] = [];
  const watch = (recorded: { readonly kind: string; readonly version: number }) => {
    seen.push(recorded.version);
    return recorded;
  };
  const steps = { 'received@1': watch, 'received@2': watch };
  liftEvent({ kind: 'received', version: 1 }, steps);
  expect(seen).toEqual([1, 2]);
});

test.each([
  ['of an unknown kind', { kind: 'none', version: 1 }, {}, 'unknown event: none'],
  [
    'of a newer version',
    { kind: 'received', version: 4 },
    STEPS,
    'received of version 4 is newer than 3',
  ],
  [
    'without its step',
    { kind: 'received', version: 1 },
    { 'received@2': STEPS['received@1'] as Upcasters[string] },
    'no step from received@1',
  ],
])('an event %s is refused', (_name, recorded, steps, says) => {
  expect(() => liftEvent(recorded, steps)).toThrow(new RangeError(says));
});
