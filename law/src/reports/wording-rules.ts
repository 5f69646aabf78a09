import type { ReportRule } from './report-rules.ts';

/** Rules about the parts that a report has, and about how it is written. */
export const WORDING_RULES = {
  'SEC-TITLE': {
    says: '六个部分齐全，各有标题',
    basis: '国办公开办函〔2021〕30号第一部分；条例第五十条',
    verdict: 'note',
  },
  'LIST-6': {
    says: '前言所说的部分数与实际一致',
    basis: '国办公开办函〔2021〕30号第一部分',
    verdict: 'uncertain',
  },
  LENGTH: {
    says: '总体情况原则上不超过 1000 字',
    basis: '国办公开办函〔2021〕30号一（一）',
    verdict: 'uncertain',
  },
  'S5-EMPTY': {
    says: '第五部分写明存在的问题和改进情况',
    basis: '条例第五十条第一款第四项',
    verdict: 'uncertain',
  },
  'S6-FEE': {
    says: '第六部分说明信息处理费',
    basis: '国办函〔2020〕109号（年报写法未见全文，由人判断）',
    verdict: 'uncertain',
  },
  'S6-LAPSE': {
    says: '表三有逾期不缴费的，第六部分不会说没有发出收费通知',
    basis: '国办函〔2020〕109号；国办公开办函〔2021〕30号所附表三（六）2',
    verdict: 'uncertain',
  },
  'GOV-50-4': {
    says: '人民政府的报告写明工作考核、社会评议、责任追究',
    basis: '条例第五十条第一款第四项',
    verdict: 'uncertain',
  },
  DATE: {
    says: '部门在 1 月 31 日前、政府在 3 月 31 日前公布',
    basis: '条例第四十九条',
    verdict: 'fail',
  },
  DOCNO: {
    says: '引用的文号书写规范',
    basis: '党政机关公文格式（GB/T 9704-2012）7.2.5',
    verdict: 'uncertain',
  },
  'OTHER-PLACE': {
    says: '引用的是本地而不是外地的文件、报刊',
    basis: '国办公开办函〔2021〕30号（内容雷同）；由人判断',
    verdict: 'uncertain',
  },
  'LIST-NUM': {
    says: '“一是”“二是”连续编号',
    basis: '公文写作常例',
    verdict: 'note',
  },
  DOUBLED: { says: '没有重复的字词、标点', basis: '公文写作常例', verdict: 'note' },
  'EMPTY-NUM': { says: '单位之前写有数字', basis: '公文写作常例', verdict: 'note' },
  WORDING: {
    says: '没有已知的错别字',
    basis: '公文写作常例（词表见 known-miswritings）',
    verdict: 'note',
  },
} as const satisfies Record<string, ReportRule>;
