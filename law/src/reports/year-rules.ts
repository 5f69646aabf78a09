import type { ReportRule } from './report-rules.ts';

/** Rules about two reports of one organ, of a year and the year before. */
export const YEAR_RULES = {
  'XY-CARRY': {
    says: '表三上年结转等于上一年度报告的结转下年度',
    basis: '国办公开办函〔2021〕30号所附表三第二项、第四项',
    verdict: 'fail',
  },
  'XY-STOCK': {
    says: '现行有效件数等于上年现行有效加本年制发减本年废止',
    basis: '国办公开办函〔2021〕30号所附表二（另有失效、合并的可以不等）',
    verdict: 'uncertain',
  },
  'XY-PEND': {
    says: '上年尚未审结的复议、诉讼在本年有着落',
    basis: '年度报告格式表四（没有成文的计数规则）',
    verdict: 'note',
  },
  RVFIRST: {
    says: '2024 年起不予公开先行复议，未经复议直接起诉的通常减少',
    basis: '行政复议法（2023年修订）第二十三条',
    verdict: 'note',
  },
  DUP: {
    says: '第一、第五部分没有大段照搬上一年度的报告',
    basis: '国办公开办函〔2021〕30号（内容雷同）；比例是设置，见市级考核的通行做法',
    verdict: 'uncertain',
  },
} as const satisfies Record<string, ReportRule>;
