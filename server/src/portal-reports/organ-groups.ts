import type { PublishedOrgan } from '../people/published-organs.ts';
import type { SelectField } from './select-field.ts';

/** Organs as a list to choose from: those of this area, then those of which only reports are collected. */
export function organGroups(organs: readonly PublishedOrgan[]): SelectField['groups'] {
  const group = (label: string, isCollected: boolean) => ({
    label,
    choices: organs
      .filter(({ presence }) => (presence === 'collected') === isCollected)
      .map(({ slug, name }) => ({ value: slug, label: name })),
  });
  return [group('本地区机关', false), group('只收录年报的机关', true)];
}
