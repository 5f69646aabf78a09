/** Parts of a letter as a whole. Title and number stand on every letter and are no parts. */
const LETTER_PARTS = {
  addressee: '收件人',
  'case-numbers': '合并答复的申请',
  replaced: '所补充或者更正的答复',
  'receipt-facts': '收到申请的情况',
  applicant: '申请人',
  'restated-request': '申请内容',
  'wanted-form': '要求的获取方式、途径',
  'process-facts': '办理经过',
  'due-day': '答复期限',
  points: '需要补正的内容',
  guidance: '指导和释明',
  figures: '数量和频次',
  question: '请说明或者答复的事项',
  period: '期限',
  effect: '法律后果',
  extension: '延期',
  delay: '延迟答复',
  'consultation-told': '征求意见的情况',
  disclosed: '决定公开的内容和理由',
  calculation: '收费依据、标准和计算',
  payment: '缴费方式',
  'answering-organ': '代为答复的机关',
  withdrawal: '撤回的情况',
  finding: '核实的情况',
  action: '处理',
  searches: '检索情况',
  approvals: '审查和签批',
  service: '送达情况',
  'reply-slip': '回执',
  'remedy-notice': '救济途径',
  'remedy-line': '关于复议和诉讼的说明',
  signature: '署名',
  date: '日期',
  contact: '联系方式',
} as const satisfies Record<string, string>;

/** Parts that stand once for each item that the letter answers. */
export const ITEM_PARTS = {
  result: '处理结果',
  'legal-basis': '依据',
  reasons: '理由',
  supply: '提供的信息，或者获取的方式、途径和时间',
  withheld: '不予公开的部分',
  way: '获取的方式、途径',
  search: '检索的方式和结果',
  'right-organ': '负责公开的机关',
  'earlier-reply': '此前的答复',
  'excess-facts': '数量、频次和对理由的认定',
  'lapse-facts': '逾期的事实',
} as const satisfies Record<string, string>;

/** Everything of which an instrument can consist, with the Chinese of a list. */
export const PART_KINDS = { ...LETTER_PARTS, ...ITEM_PARTS } as const satisfies Record<
  string,
  string
>;

export type LetterPart = keyof typeof LETTER_PARTS;
export type ItemPart = keyof typeof ITEM_PARTS;
export type PartKind = LetterPart | ItemPart;

export function isItemPart(kind: PartKind): kind is ItemPart {
  return Object.hasOwn(ITEM_PARTS, kind);
}
