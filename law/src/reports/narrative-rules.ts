import type { ReportRule } from './report-rules.ts';

/** Rules about what the text tells beside the tables, and about the figures in it. */
export const NARRATIVE_RULES = {
  'N-NEW': {
    says: '正文收到申请的件数与表三本年新收（或者加上上年结转）一致',
    basis: '条例第五十条第一款第二项；国办公开办函〔2021〕30号所附表三',
    verdict: 'fail',
  },
  'N-CARRY': {
    says: '正文结转的件数与表三一致',
    basis: '国办公开办函〔2021〕30号所附表三',
    verdict: 'fail',
  },
  'N-DONE': {
    says: '正文办结、答复的件数与表三（七）总计一致',
    basis: '国办公开办函〔2021〕30号所附表三（表述宽松，由人判断）',
    verdict: 'uncertain',
  },
  'N-KIND': {
    says: '正文各类办理结果、各类申请人的件数与表三一致',
    basis: '国办公开办函〔2021〕30号所附表三（表述宽松，由人判断）',
    verdict: 'uncertain',
  },
  'N-ZERO': {
    says: '正文说没有收到申请、没有发生复议诉讼的，表中相应为 0',
    basis: '条例第五十条第一款第二项、第三项',
    verdict: 'fail',
  },
  'N-RV': {
    says: '正文行政复议、行政诉讼的件数与表四一致',
    basis: '条例第五十条第一款第三项；国办公开办函〔2021〕30号所附表四',
    verdict: 'fail',
  },
  'T2-NAR': {
    says: '正文规范性文件的件数与表二一致',
    basis: '国办公开办函〔2021〕30号所附表二（表述宽松，由人判断）',
    verdict: 'uncertain',
  },
  'N-SUM': {
    says: '“其中”各项之和与总数一致',
    basis: '国办公开办函〔2021〕30号第一部分（数据准确）；算术关系',
    verdict: 'fail',
  },
  'N-CH': {
    says: '网上、信函、当面等渠道之和等于收到申请的件数',
    basis: '算术关系（表述宽松，由人判断）',
    verdict: 'uncertain',
  },
  'N-PCT': {
    says: '正文的占比由文中或者表中的件数算得出',
    basis: '算术关系（保留位数以内）',
    verdict: 'uncertain',
  },
  'N-GROWTH': {
    says: '正文的增减幅度与上一年度的报告、与正文自己的两个数字一致',
    basis: '算术关系（保留位数以内）',
    verdict: 'fail',
  },
  'N-CLAIM': {
    says: '“均维持”“全部办结”一类的说法不与表格矛盾',
    basis: '国办公开办函〔2021〕30号所附表三、表四',
    verdict: 'fail',
  },
  'N-REPEAT': {
    says: '同一件数在正文各处一致',
    basis: '国办公开办函〔2021〕30号（数据准确）；由人判断',
    verdict: 'uncertain',
  },
  PERIOD: {
    says: '统计期限是报告年度的 1 月 1 日至 12 月 31 日',
    basis: '国办公开办函〔2021〕30号一（二）',
    verdict: 'fail',
  },
  'N-YEAR': {
    says: '正文叙述的是报告年度的工作',
    basis: '国办公开办函〔2021〕30号（防止照搬上年内容）；由人判断',
    verdict: 'uncertain',
  },
} as const satisfies Record<string, ReportRule>;
