import {
  SETTING_GROUPS,
  SETTING_NAMES,
  type SettingGroup,
} from '@yigongkai/law/people/organ-settings';
import { z } from 'zod';

const GROUPS = Object.keys(SETTING_GROUPS) as [SettingGroup, ...SettingGroup[]];

/** A number, a word of the choices, a text, or words of the choices in order. */
const value = z.union([z.number(), z.string().max(200), z.array(z.string().max(100)).max(50)]);

const day = z.iso.date();
const words = (what: string) => z.string().trim().min(2, `请写明${what}`).max(500);
const settingName = z.enum(SETTING_NAMES);

/** One change of a setting: `value` is `null` where it went back to the default. */
const settingChange = z.object({
  value: value.nullable(),
  /** The first day on which it holds. */
  fromOn: day,
  by: z.object({ account: z.uuid(), name: z.string().nullable() }),
  at: z.iso.datetime(),
  why: z.string(),
  /** On what the office relies: a document, a reply, a decision. */
  source: z.string(),
});

/** Every setting of the organ for which one acts, as it holds today. */
export const listSettings = {
  method: 'GET',
  path: '/api/settings',
  reply: z.object({
    groups: z.array(z.object({ group: z.enum(GROUPS), zh: z.string() })),
    settings: z.array(
      z.object({
        setting: settingName,
        group: z.enum(GROUPS),
        /** What it decides. */
        zh: z.string(),
        /** Where the default comes from. */
        source: z.string(),
        kind: z.enum(['number', 'choice', 'order', 'several', 'text']),
        /** Of a number. */
        bounds: z.object({ least: z.number(), most: z.number(), unit: z.string() }).nullable(),
        /** Of a choice, an order and several; none otherwise. */
        choices: z.array(z.object({ value: z.string(), zh: z.string() })),
        default: value,
        value,
        /** The change by which today's value holds; `null` where it was never changed. */
        set: settingChange.nullable(),
        /** The change that holds from tomorrow. */
        next: settingChange.nullable(),
      }),
    ),
  }),
} as const;

/** Holds from the next day on, for requests received from then on. `null` goes back to the default. */
export const changeSetting = {
  method: 'PUT',
  path: '/api/settings/:setting',
  params: z.object({ setting: settingName }),
  body: z.object({ value: value.nullable(), why: words('原因'), source: words('依据') }),
  reply: z.object({ fromOn: day }),
} as const;

/** Newest first. */
export const listSettingChanges = {
  method: 'GET',
  path: '/api/settings/:setting/changes',
  params: z.object({ setting: settingName }),
  reply: z.object({ changes: z.array(settingChange) }),
} as const;
