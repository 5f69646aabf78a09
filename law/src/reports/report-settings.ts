/** What no provision fixes: defaults with their source, for an authority to change. */
export const REPORT_SETTINGS = {
  /** From which share of text equal to last year's a report is to be looked at. */
  copiedShare: { value: 0.5, source: '设区的市评分表：与上年雷同超过 50% 扣分（地方做法）' },
  /** 原则上不超过：国办公开办函〔2021〕30号一（一）. */
  longestOpening: { value: 1000, source: '国办公开办函〔2021〕30号一（一）' },
} as const satisfies Record<string, { readonly value: number; readonly source: string }>;
