import { OTHER_GROUNDS } from '../requests/other-ground.ts';
import type { Outcome } from '../requests/outcome.ts';
import type { DecidedItem } from '../requests/request-facts.ts';

/** What a letter says of an item by its outcome; articles stand beside it. */
const RESULT_SENTENCES = {
  'already-public': '所申请的信息已经主动公开。',
  granted: '决定予以公开。',
  partial: '所申请的信息含有不应当公开或者不属于政府信息的内容，能够作区分处理，决定部分公开。',
  'deny-state-secret': '所申请的信息属于国家秘密，决定不予公开。',
  'deny-other-law': '所申请的信息为法律、行政法规禁止公开，决定不予公开。',
  'deny-three-securities':
    '所申请的信息公开后可能危及国家安全、公共安全、经济安全、社会稳定，决定不予公开。',
  'deny-third-party': '所申请的信息公开会对第三方合法权益造成损害，决定不予公开。',
  'deny-internal-affairs': '所申请的信息属于本机关内部事务信息，决定不予公开。',
  'deny-process': '所申请的信息属于履行行政管理职能过程中形成的过程性信息，决定不予公开。',
  'deny-enforcement-file': '所申请的信息属于行政执法案卷信息，决定不予公开。',
  'deny-administrative-query': '法律、行政法规对所申请信息的获取有特别规定，请依照该规定查询。',
  'unable-not-existing': '所申请的信息不存在。',
  'unable-not-held': '所申请的信息不属于本机关负责公开。',
  'unable-needs-creation': '没有现成信息，需要对现有政府信息进行加工、分析，本机关不予提供。',
  'unable-unclear': '补正后申请内容仍不明确，本机关无法提供。',
  'skip-petition': '所提出的内容属于信访、投诉、举报等活动，本机关不作为政府信息公开申请处理。',
  'skip-duplicate': '本机关已经就相同内容作出答复，不予重复处理。',
  'skip-publication': '所要求提供的是公开出版物，本机关不作为政府信息公开申请处理。',
  'skip-excessive': '申请的数量、频次明显超过合理范围，说明的理由不合理，本机关不予处理。',
  'skip-reconfirm': '所申请的是对已经获取的信息予以确认或者重新出具，本机关不予处理。',
  'other-not-corrected': '因逾期不补正，视为放弃申请，本机关不再处理该申请。',
  'other-not-paid': '因逾期未缴纳信息处理费，视为放弃申请，本机关不再处理该申请。',
  'other-withdrawn': '申请已经撤回，本机关终止办理。',
  'other-else': '本机关作其他处理。',
} as const satisfies Record<Outcome, string>;

export function resultSentence({ outcome, ground }: DecidedItem): string {
  return outcome === 'other-else' && ground !== undefined && ground !== 'unlisted'
    ? `${OTHER_GROUNDS[ground].zh}，本机关不作为政府信息公开申请提供。`
    : RESULT_SENTENCES[outcome];
}
