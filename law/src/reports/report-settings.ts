import type { Setting } from '../provisions/setting.ts';

/** What no provision fixes: defaults with their source, for an authority to change. */
export const REPORT_SETTINGS = {
  /** From which share of text equal to last year's a report is to be looked at. */
  copiedShare: {
    value: 0.5,
    source: '设区的市评分表：与上年雷同超过 50% 扣分（地方做法）',
    says: '与上年文字相同的比例超过多少时提示',
  },
  /** 原则上不超过：国办公开办函〔2021〕30号一（一）. */
  longestOpening: {
    value: 1000,
    source: '国办公开办函〔2021〕30号一（一）',
    says: '总体情况部分原则上不超过多少字',
  },
  /** Among fewer figures no outlier is told. */
  smallestSample: {
    value: 7,
    source: '本软件的设置：样本过小不作判断',
    says: '少于多少个数字时不提示离群值',
  },
  /** How many times the median deviation, made comparable with the standard one, an outlier lies away. */
  outlierDeviations: {
    value: 3.5,
    source: '统计惯例：Iglewicz、Hoaglin（1993）的修正 z 分数',
    says: '偏离中位数多少倍时提示为离群值',
  },
} as const satisfies Record<string, Setting<number>>;
