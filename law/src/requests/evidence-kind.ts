/** What the file must hold when a reply is signed: what the organ will have to prove (法释〔2025〕8号). */
export const EVIDENCE_KINDS = {
  receipt: '收到申请的凭证（签收、信封、确认记录、系统日志）',
  notices: '办理中发出的各项告知书',
  approvals: '审核签批材料',
  service: '送达凭证',
  publication: '已经公开的网页快照或者载体，以及公开日期',
  'way-told': '已将获取方式、途径告知申请人的凭证',
  enclosures: '所提供信息的清单与附件',
  severance: '区分处理的记录：每一处不公开内容及其依据',
  search: '检索记录：检索的系统和档案、关键词、人员、时间、结果',
  classification: '定密情况：只记离线登记簿编号，不录入涉密内容',
  'harm-assessment': '公开后可能产生不利影响的书面评估',
  consultation: '征求第三方意见的函件、送达凭证和意见',
  'internal-nature': '属于人事管理、后勤管理或者内部工作流程的材料',
  'process-stage': '属于讨论记录、过程稿、磋商信函或者请示报告，且形成于决定之前的材料',
  'case-file': '存入行政执法案卷的材料（当事人资料、调查和询问笔录等）',
  discretion: '裁量后决定不公开的理由',
  'special-norm': '对获取或者公开另有规定的法律、行政法规条文',
  'duty-basis': '职责依据和信息制作机关的说明',
  'processing-account': '需要加工、分析的说明',
  correction: '补正告知书及其送达凭证，和收到的补正材料',
  'request-purport': '申请的原文和对其实质诉求的认定',
  'earlier-reply': '此前答复的文号、日期和送达凭证',
  'publication-title': '所要求出版物的名称、出版者',
  figures: '申请数量、频次的统计',
  reasons: '要求说明理由的告知书、送达凭证、申请人的理由和认定意见',
  'fee-notice': '收费通知书、计算过程和送达凭证',
  withdrawal: '申请人撤回的书面材料和身份核对记录',
} as const satisfies Record<string, string>;

export type EvidenceKind = keyof typeof EVIDENCE_KINDS;

/** Every file holds these, whatever the outcome. */
export const EVIDENCE_OF_ANY_REPLY = [
  'receipt',
  'notices',
  'approvals',
  'service',
] as const satisfies readonly EvidenceKind[];
