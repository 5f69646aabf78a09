import { expect, test } from 'vitest';
import { cite } from '../provisions/provision.ts';
import type { Control, ControlKind } from './control.ts';
import { CONTROLS } from './controls.ts';

const all: readonly [string, Control][] = Object.entries(CONTROLS);
const ofKind = (kind: ControlKind) => all.filter(([, control]) => control.kind === kind);

test('the controls are forty-one, numbered without a gap', () => {
  expect(all.map(([number]) => Number(number))).toEqual(
    Array.from({ length: 41 }, (_, at) => at + 1),
  );
});

test('each names its error and its provision, once', () => {
  expect(new Set(all.map(([, { error }]) => error)).size).toBe(41);
  for (const [, control] of all) expect(cite(control.provision)).not.toBe('');
});

test('a guard watches acts and says something of them', () => {
  const idle = all.filter(([, { acts, levels }]) => acts.length > 0 !== levels.length > 0);
  expect(idle).toEqual([]);
  expect(ofKind('guard').filter(([, { levels }]) => levels.length === 0)).toEqual([]);
});

test('a clock names its clocks, a structure what keeps the error out', () => {
  expect(ofKind('clock').filter(([, { clocks }]) => clocks.length === 0)).toEqual([]);
  expect(ofKind('structure').filter(([, { keptBy }]) => keptBy === null)).toEqual([]);
});
