import type { CalendarDay } from '../calendar/calendar-day.ts';
import { INSTRUMENT_NUMBER_TEMPLATE } from '../instruments/instrument-number.ts';
import type { OpenSetting } from '../provisions/setting.ts';
import { REMEDY_COUNT_SETTINGS, type RemedyCountSettings } from '../remedies/remedy-result.ts';
import { leavesOf } from '../reports/heading.ts';
import { REQUESTS_FORMS, type RequestsRow } from '../reports/requests-form.ts';
import { APPLICANT_SETTINGS, type ApplicantSettings } from '../requests/applicant-category.ts';
import { CASE_ROW_SETTINGS, type CaseRowSettings } from '../requests/case-row-settings.ts';
import { OTHER_GROUNDS, type OtherGround } from '../requests/other-ground.ts';
import { REQUEST_SETTINGS, type RequestSettings } from '../requests/request-settings.ts';
import { ROLES, type Role } from './roles.ts';

/** Under which heading a setting stands on the page where it is changed. */
export const SETTING_GROUPS = {
  requests: '依申请公开',
  counting: '年报统计口径',
  instruments: '文书',
  'sign-in': '登录',
} as const satisfies Record<string, string>;

export type SettingGroup = keyof typeof SETTING_GROUPS;

export type SettingValue = string | number | readonly string[];

export type OrganSetting = OpenSetting<SettingValue> & { readonly group: SettingGroup };

/** Rows in which practice counts what has no row of its own. */
const GROUND_ROWS = ['other-else', 'deny-administrative-query', 'unable-not-held'] as const;

const labels = new Map(leavesOf(REQUESTS_FORMS['2021']).map(({ key, label }) => [key, label]));

const groundRow = (ground: OtherGround) => ({
  group: 'counting' as const,
  kind: 'choice' as const,
  says: `“${OTHER_GROUNDS[ground].zh}”列入表三哪一行`,
  source: CASE_ROW_SETTINGS.groundRows.source,
  value: CASE_ROW_SETTINGS.groundRows.value[ground],
  choices: Object.fromEntries(GROUND_ROWS.map((row) => [row, labels.get(row) ?? row])),
});

const all = <Name extends string>(
  group: SettingGroup,
  settings: Readonly<Record<Name, OpenSetting<SettingValue>>>,
) =>
  Object.fromEntries(
    Object.entries<OpenSetting<SettingValue>>(settings).map(([name, one]) => [
      name,
      { ...one, group },
    ]),
  ) as Readonly<Record<Name, OrganSetting>>;

const { negativeOrder, countedResult } = CASE_ROW_SETTINGS;

/** Everything that an organ may set for itself: the whole list. A change holds from the day after it. */
export const ORGAN_SETTINGS = {
  ...all('requests', REQUEST_SETTINGS),
  ...all('counting', {
    negativeOrder,
    countedResult,
    ...APPLICANT_SETTINGS,
    ...REMEDY_COUNT_SETTINGS,
  }),
  notInformationRow: groundRow('not-information'),
  adviceRow: groundRow('advice'),
  inArchivesRow: groundRow('in-archives'),
  publicInstitutionRow: groundRow('public-institution'),
  unlistedRow: groundRow('unlisted'),
  ...all('instruments', { numberTemplate: INSTRUMENT_NUMBER_TEMPLATE }),
  secondFactorFor: {
    group: 'sign-in',
    kind: 'several',
    says: '哪些角色必须启用动态码；尚未启用的，登录后只能先启用',
    source:
      '《网络安全等级保护基本要求》（GB/T 22239—2019）8.1.4.1：应采用两种或两种以上组合的鉴别技术；第三级的要求，其他级别由机关自定',
    value: [],
    choices: Object.fromEntries(Object.entries(ROLES).map(([role, { zh }]) => [role, zh])),
  },
} as const satisfies Readonly<Record<string, OrganSetting>>;

export type SettingName = keyof typeof ORGAN_SETTINGS;

export const SETTING_NAMES = Object.keys(ORGAN_SETTINGS) as [SettingName, ...SettingName[]];

/** Every setting as an organ has it. */
export type OrganSettings = {
  readonly request: RequestSettings;
  readonly row: CaseRowSettings;
  readonly applicant: ApplicantSettings;
  readonly remedy: RemedyCountSettings;
  readonly numberTemplate: string;
  readonly secondFactorFor: readonly Role[];
};

/** @param chosen what the organ has set; the rest is as the law's defaults have it. */
export function organSettings(
  chosen: Readonly<Partial<Record<SettingName, SettingValue>>> = {},
): OrganSettings {
  const of = (name: SettingName) => chosen[name] ?? ORGAN_SETTINGS[name].value;
  const named = (settings: object) =>
    Object.fromEntries(Object.keys(settings).map((name) => [name, of(name as SettingName)]));
  return {
    request: named(REQUEST_SETTINGS) as RequestSettings,
    row: {
      ...(named({ negativeOrder, countedResult }) as Pick<
        CaseRowSettings,
        'negativeOrder' | 'countedResult'
      >),
      withdrawnRow: CASE_ROW_SETTINGS.withdrawnRow.value,
      groundRows: {
        'not-information': of('notInformationRow') as RequestsRow,
        advice: of('adviceRow') as RequestsRow,
        'in-archives': of('inArchivesRow') as RequestsRow,
        'public-institution': of('publicInstitutionRow') as RequestsRow,
        unlisted: of('unlistedRow') as RequestsRow,
      },
    },
    applicant: named(APPLICANT_SETTINGS) as ApplicantSettings,
    remedy: named(REMEDY_COUNT_SETTINGS) as RemedyCountSettings,
    numberTemplate: of('numberTemplate') as string,
    secondFactorFor: of('secondFactorFor') as readonly Role[],
  };
}

/** One change that an organ made: `value` is `null` where it took the default again. */
export type SettingChange = {
  readonly setting: SettingName;
  readonly value: SettingValue | null;
  /** The first day on which it holds. */
  readonly fromOn: CalendarDay;
};

/**
 * The settings as an organ has them on a day. What a request turns on are those of the day of its receipt: no date
 * of a case moves because its organ thinks otherwise later.
 *
 * @param changes the oldest first: of several for one day the last one holds.
 */
export function organSettingsOn(
  day: CalendarDay,
  changes: readonly SettingChange[],
): OrganSettings {
  const chosen: Partial<Record<SettingName, SettingValue>> = {};
  for (const { setting, value, fromOn } of changes)
    if (fromOn <= day) {
      if (value === null) delete chosen[setting];
      else chosen[setting] = value;
    }
  return organSettings(chosen);
}

/** What is wrong with a value for a setting, in Chinese; `null` where nothing is. */
export function settingFault(name: SettingName, value: unknown): string | null {
  const setting: OrganSetting = ORGAN_SETTINGS[name];
  if (setting.kind === 'number') {
    const { least, most, unit } = setting;
    const isWithin = Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
    return isWithin ? null : `应当是 ${least} 至 ${most} 之间的整数（${unit}）`;
  }
  if (setting.kind === 'text')
    return typeof value === 'string' ? setting.faultOf(value) : '应当是一段文字';
  const words = Object.keys(setting.choices);
  if (setting.kind === 'choice')
    return typeof value === 'string' && words.includes(value) ? null : '应当是所列各项之一';
  if (!Array.isArray(value) || new Set(value).size < value.length)
    return '应当是所列的项，各项至多一次';
  if (!value.every((each) => words.includes(each))) return '其中有不在所列各项之内的';
  if (setting.kind === 'order' && value.length < words.length) return '所列各项都要排出先后';
  return null;
}
