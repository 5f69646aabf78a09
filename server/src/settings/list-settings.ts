import {
  ORGAN_SETTINGS,
  type OrganSetting,
  SETTING_GROUPS,
  SETTING_NAMES,
  type SettingGroup,
  type SettingName,
  type SettingValue,
} from '@yigongkai/law/people/organ-settings';
import { civilDay } from '../civil-day.ts';
import type { Tx } from '../db/connect.ts';
import { selectSettingChanges } from './settings.store.ts';

type Changed = Awaited<ReturnType<typeof selectSettingChanges>>[number];

/** Every setting of the organ in scope as it holds today, and what holds from tomorrow. */
export async function listSettings(tx: Tx, now: Date) {
  const today = civilDay(now);
  const changes = await selectSettingChanges(tx);
  const groups = Object.keys(SETTING_GROUPS) as SettingGroup[];
  return {
    groups: groups.map((group) => ({ group, zh: SETTING_GROUPS[group] })),
    settings: SETTING_NAMES.map((name) => {
      const own = changes.filter(({ setting }) => setting === name);
      const set = own.findLast(({ fromOn }) => fromOn <= today);
      const next = own.findLast(({ fromOn }) => fromOn > today);
      return described(name, ORGAN_SETTINGS[name], set, next);
    }),
  };
}

function described(
  name: SettingName,
  setting: OrganSetting,
  set: Changed | undefined,
  next: Changed | undefined,
) {
  return {
    setting: name,
    group: setting.group,
    zh: setting.says,
    source: setting.source,
    kind: setting.kind,
    bounds:
      setting.kind === 'number'
        ? { least: setting.least, most: setting.most, unit: setting.unit }
        : null,
    choices:
      'choices' in setting
        ? Object.entries(setting.choices).map(([value, zh]) => ({ value, zh }))
        : [],
    default: copied(setting.value),
    value: copied(set?.value ?? setting.value),
    set: set ? told(set) : null,
    next: next ? told(next) : null,
  };
}

export async function listSettingChanges(tx: Tx, setting: SettingName) {
  return { changes: (await selectSettingChanges(tx, setting)).toReversed().map(told) };
}

function told({ setting: _setting, value, ...change }: Changed) {
  return { ...change, value: value === null ? null : copied(value) };
}

function copied(value: SettingValue): string | number | string[] {
  return typeof value === 'object' ? [...value] : value;
}
