/** A contradiction; a doubt that a person settles; something worth knowing. */
export const VERDICTS = {
  fail: '不符',
  uncertain: '待核实',
  note: '提示',
} as const satisfies Record<string, string>;

export type Verdict = keyof typeof VERDICTS;

type ReportRule = {
  /** What has to hold. */
  readonly says: string;
  readonly basis: string;
  /** What a breach is at most; doubt about the figures lowers it. */
  readonly verdict: Verdict;
};

/** Every rule that a report is checked against, in the order in which findings are told. */
export const REPORT_RULES = {
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
  'PROC-UNIT': {
    says: '表二采购总金额写明单位',
    basis: '国办公开办函〔2019〕60号所附表二未印单位',
    verdict: 'note',
  },
  FORMAT: {
    says: '各表使用统计年度适用的同一格式',
    basis: '国办公开办函〔2019〕60号、〔2021〕30号',
    verdict: 'note',
  },
  'SEC-TITLE': {
    says: '六个部分齐全，各有标题',
    basis: '国办公开办函〔2021〕30号第一部分；条例第五十条',
    verdict: 'note',
  },
} as const satisfies Record<string, ReportRule>;

export type RuleId = keyof typeof REPORT_RULES;
