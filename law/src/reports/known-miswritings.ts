/** Slips seen in published annual reports, with what was meant. The wording list of screening is another. */
export const KNOWN_MISWRITINGS = {
  残差不齐: '参差不齐',
  渲染力: '感染力',
  行政法复议: '行政复议',
  仍在不足: '仍有不足',
  政府政府信息: '政府信息',
  信息信息公开: '信息公开',
} as const satisfies Record<string, string>;
