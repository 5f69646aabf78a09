import type { ReportRule } from './report-rules.ts';

/** Rules about the figures of the tables alone. */
export const TABLE_RULES = {
  'T3-ROW': {
    says: '表三每行各类申请人之和等于总计',
    basis: '年度报告格式表三（算术关系）',
    verdict: 'fail',
  },
  'T3-COL': {
    says: '表三每列办理结果各项之和等于（七）总计',
    basis: '年度报告格式表三（算术关系）',
    verdict: 'fail',
  },
  'T3-BAL': {
    says: '表三每列第一项加第二项之和，等于第三项加第四项之和',
    basis: '年度报告格式表三表头所注勾稽关系',
    verdict: 'fail',
  },
  'T4-SUM': {
    says: '表四每组四种结果之和等于总计',
    basis: '年度报告格式表四（算术关系）',
    verdict: 'fail',
  },
  INT: {
    says: '件数是不小于 0 的整数，只有增减数可以为负',
    basis: '年度报告格式表二至表四（计数单位）',
    verdict: 'fail',
  },
  'FEE-UNIT': {
    says: '表二行政事业性收费以万元为单位',
    basis: '国办公开办函〔2021〕30号所附表二',
    verdict: 'uncertain',
  },
  'FEE-DEC': {
    says: '表二行政事业性收费不多于六位小数（一分为 0.000001 万元）',
    basis: '国办公开办函〔2021〕30号所附表二（计量单位）',
    verdict: 'uncertain',
  },
  'PROC-UNIT': {
    says: '表二采购总金额写明单位',
    basis: '国办公开办函〔2019〕60号所附表二未印单位',
    verdict: 'note',
  },
  'T2-MADE': {
    says: '表二本年制发件数不多于现行有效与本年废止之和',
    basis: '国办公开办函〔2021〕30号所附表二（算术关系）',
    verdict: 'uncertain',
  },
  'T2-RULE': {
    says: '没有规章制定权的机关，表二规章一行为 0',
    basis: '立法法（2023年修正）第九十一条、第九十三条',
    verdict: 'uncertain',
  },
  FORMAT: {
    says: '各表使用统计年度适用的同一格式',
    basis: '国办公开办函〔2019〕60号、〔2021〕30号',
    verdict: 'note',
  },
} as const satisfies Record<string, ReportRule>;
