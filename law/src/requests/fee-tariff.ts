import { type CalendarDay, calendarDay } from '../calendar/calendar-day.ts';
import type { Dated } from '../provisions/dated.ts';
import { provision } from '../provisions/provision.ts';
import type { OpenSetting, Setting } from '../provisions/setting.ts';

/** By items of one applicant in a calendar month, or by pages of one request: never both (fee measure 3). */
export const FEE_SCHEMES = {
  items: { zh: '按件', unit: '件' },
  pages: { zh: '按量', unit: '页' },
} as const satisfies Record<string, { readonly zh: string; readonly unit: string }>;

export type FeeScheme = keyof typeof FEE_SCHEMES;

/** Yuan for each item or page of a band, up to and including `upTo`. */
type Band = { readonly upTo: number; readonly yuanEach: number };

export type FeeTariff = {
  readonly bands: readonly Band[];
  /** What follows the last band: bands of a width, each dearer by a step; the first may be a setting. */
  readonly beyond: {
    readonly width: number;
    readonly yuanEach: number;
    readonly step: number;
  };
};

const FROM = calendarDay('2021-01-01');

/** 国办函〔2020〕109号, both tariffs. There is no other fee: REG 42 ended those of search, copying and postage. */
export const FEE_TARIFFS = {
  items: [
    {
      from: FROM,
      value: {
        bands: [
          { upTo: 10, yuanEach: 0 },
          { upTo: 30, yuanEach: 100 },
        ],
        beyond: { width: 10, yuanEach: 200, step: 100 },
      },
      provision: provision('FEE', 4),
    },
  ],
  pages: [
    {
      from: FROM,
      value: {
        bands: [
          { upTo: 30, yuanEach: 0 },
          { upTo: 100, yuanEach: 10 },
          { upTo: 200, yuanEach: 20 },
        ],
        beyond: { width: Number.POSITIVE_INFINITY, yuanEach: 40, step: 0 },
      },
      provision: provision('FEE', 5),
    },
  ],
} as const satisfies Record<FeeScheme, Dated<FeeTariff>>;

export const FEE_SETTINGS = {
  firstProgressiveYuan: {
    value: 200,
    source:
      '国办函〔2020〕109号：31件以上每10件为一档，每增加一档每件提高100元；首档通常理解为200元',
    says: '第31件至第40件每件收费',
    kind: 'number',
    unit: '元',
    least: 100,
    most: 1000,
  },
  page: {
    value: '单面 A4 及以下幅面为一页，分件计算，不跨申请累加',
    source: '凭一般了解，未读到文本',
    says: '什么算一页',
  },
} as const satisfies {
  readonly firstProgressiveYuan: OpenSetting<number>;
  readonly page: Setting<string>;
};

/** The first day on which the processing fee could be charged. */
export const FEE_FROM: CalendarDay = FROM;
