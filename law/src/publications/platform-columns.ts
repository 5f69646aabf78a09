/**
 * The columns of an organ's platform 政府信息公开, in the order of 国办公开办函〔2019〕61号 part two, which
 * names the first four (the fourth as 政府信息公开工作年度报告, which sites print as 年报); 依申请公开 stands beside them as the Regulation allows (art 29).
 */
export const PLATFORM_COLUMNS = [
  { column: 'guide', zh: '政府信息公开指南', provision: '条例第十二条' },
  { column: 'systems', zh: '政府信息公开制度', provision: '国办公开办函〔2019〕61号' },
  { column: 'content', zh: '法定主动公开内容', provision: '条例第二十条、第二十一条' },
  { column: 'reports', zh: '政府信息公开年报', provision: '条例第四十九条、第五十条' },
  { column: 'request', zh: '依申请公开', provision: '条例第二十七条、第二十九条' },
] as const;

export type PlatformColumn = (typeof PLATFORM_COLUMNS)[number]['column'];
