import { describe, expect, test } from 'vitest';
import { calendarDay } from '../calendar/calendar-day.ts';
import type { OpenSetting } from '../provisions/setting.ts';
import { DEFAULT_REMEDY_COUNT_SETTINGS } from '../remedies/remedy-result.ts';
import { DEFAULT_APPLICANT_SETTINGS } from '../requests/applicant-category.ts';
import { DEFAULT_CASE_ROW_SETTINGS } from '../requests/case-row-settings.ts';
import { DEFAULT_REQUEST_SETTINGS } from '../requests/request-settings.ts';
import {
  ORGAN_SETTINGS,
  organSettings,
  organSettingsOn,
  SETTING_NAMES,
  type SettingName,
  settingFault,
} from './organ-settings.ts';

test('an organ that has set nothing has every default of the law', () => {
  expect(organSettings()).toEqual({
    request: DEFAULT_REQUEST_SETTINGS,
    row: DEFAULT_CASE_ROW_SETTINGS,
    applicant: DEFAULT_APPLICANT_SETTINGS,
    remedy: DEFAULT_REMEDY_COUNT_SETTINGS,
    numberTemplate: '{organ}公开〔{year}〕{serial}号-{mark}',
    secondFactorFor: [],
  });
});

test.each(SETTING_NAMES)('the default of %s may itself be chosen', (name) => {
  expect(settingFault(name, ORGAN_SETTINGS[name].value)).toBeNull();
});

test.each(SETTING_NAMES)('the setting %s says in Chinese what may be chosen', (name) => {
  const setting: OpenSetting<unknown> = ORGAN_SETTINGS[name];
  const texts =
    setting.kind === 'number'
      ? [setting.unit]
      : setting.kind === 'text'
        ? []
        : Object.values(setting.choices);
  expect(texts.length > 0).toBe(setting.kind !== 'text');
  for (const text of texts) expect(text).toMatch(/\p{Script=Han}/u);
});

test('what an organ has set stands in the place of the default', () => {
  const set = organSettings({
    correctionWorkdays: 15,
    onlineReceipt: 'confirmation',
    negativeOrder: ['unable', 'denying', 'skipping', 'ending'],
    inArchivesRow: 'unable-not-held',
    adviceRow: 'deny-administrative-query',
    soleTraderColumn: 'natural',
    instances: 'each-instance',
    secondFactorFor: ['ogi-officer'],
  });
  expect(set.request).toEqual({
    ...DEFAULT_REQUEST_SETTINGS,
    correctionWorkdays: 15,
    onlineReceipt: 'confirmation',
  });
  expect(set.row).toEqual({
    ...DEFAULT_CASE_ROW_SETTINGS,
    negativeOrder: ['unable', 'denying', 'skipping', 'ending'],
    groundRows: {
      ...DEFAULT_CASE_ROW_SETTINGS.groundRows,
      'in-archives': 'unable-not-held',
      advice: 'deny-administrative-query',
    },
  });
  expect(set.applicant.soleTraderColumn).toBe('natural');
  expect(set.remedy.instances).toBe('each-instance');
  expect(set.secondFactorFor).toEqual(['ogi-officer']);
});

describe('a value', () => {
  test.each<[SettingName, unknown]>([
    ['correctionWorkdays', 1],
    ['correctionWorkdays', 60],
    ['onlineReceipt', 'confirmation'],
    ['negativeOrder', ['ending', 'skipping', 'unable', 'denying']],
    ['secondFactorFor', []],
    ['secondFactorFor', ['leader', 'clerk']],
    ['numberTemplate', '{organ}复〔{year}〕第{serial}号{mark}'],
  ])('for %s may be %j', (name, value) => {
    expect(settingFault(name, value)).toBeNull();
  });

  test.each<[SettingName, unknown, string]>([
    ['correctionWorkdays', 0, '应当是 1 至 60 之间的整数（工作日）'],
    ['correctionWorkdays', 61, '应当是 1 至 60 之间的整数（工作日）'],
    ['correctionWorkdays', 1.5, '应当是 1 至 60 之间的整数（工作日）'],
    ['correctionWorkdays', '10', '应当是 1 至 60 之间的整数（工作日）'],
    ['onlineReceipt', 'arrival', '应当是所列各项之一'],
    ['onlineReceipt', 1, '应当是所列各项之一'],
    ['negativeOrder', 'denying', '应当是所列的项，各项至多一次'],
    ['negativeOrder', ['denying', 'denying', 'unable', 'skipping'], '应当是所列的项，各项至多一次'],
    ['negativeOrder', ['denying', 'unable', 'skipping'], '所列各项都要排出先后'],
    ['secondFactorFor', ['applicant'], '其中有不在所列各项之内的'],
    ['numberTemplate', '{serial}', '式样中应当有〔{year}〕，年份用六角括号括起'],
    ['numberTemplate', 7, '应当是一段文字'],
  ])('for %s may not be %j', (name, value, fault) => {
    expect(settingFault(name, value)).toBe(fault);
  });
});

describe('a change', () => {
  const change = (value: number | null, fromOn: string) =>
    ({ setting: 'redoWorkdays', value, fromOn: calendarDay(fromOn) }) as const;
  const changes = [
    change(15, '2026-03-02'),
    change(10, '2026-05-06'),
    change(12, '2026-05-06'),
    change(null, '2026-07-01'),
  ];

  test.each([
    ['not before its first day', '2026-03-01', 20],
    ['from its first day', '2026-03-02', 15],
    ['until another', '2026-05-05', 15],
    ['as the last of several for one day', '2026-05-06', 12],
    ['until the default is taken again', '2026-06-30', 12],
    ['and then no more', '2026-07-01', 20],
  ])('holds %s', (_name, day, value) => {
    expect(organSettingsOn(calendarDay(day), changes).request.redoWorkdays).toBe(value);
  });
});
