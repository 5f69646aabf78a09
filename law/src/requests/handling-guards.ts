import { workdaysDue } from '../calendar/workdays.ts';
import { type Act, block, type Guard, isBlank, itemGuard, warn } from './guard.ts';
import type { ReasonRequest } from './request-case.ts';
import { deliveredOn } from './request-case.ts';
import type { DecidedItem } from './request-facts.ts';

/** Control 21: what is public is told by its own address, looked at and kept. */
export const exactAddress: Guard = itemGuard(({ outcome, whereToFind }, { facts }) => {
  if (outcome !== 'already-public') return [];
  if (!whereToFind || isBlank(whereToFind.address))
    return [block('已主动公开的，应当告知获取该信息的方式、途径')];
  const { address, title } = whereToFind;
  const isUrl = /^https?:\/\//iu.test(address);
  const check = facts.addresses[address];
  return [
    isBlank(title) && warn('没有写明该信息的标题'),
    isUrl && isHomePage(address) && warn(`${address} 只是网站首页，应当给出该信息的准确网址`),
    isUrl && !check && warn(`${address} 还没有核对能否打开`),
    check && !check.isReachable && warn(`${address} 打不开`),
    check?.isReachable && !check.hasSnapshot && warn(`${address} 没有保存网页快照`),
  ].map((found) => found || null);
});

function isHomePage(address: string): boolean {
  const path = address.replace(/^https?:\/\/[^/]*/iu, '').replace(/[?#].*$/u, '');
  return /^\/?(?:(?:index|default|home)\.[a-z]+)?$/iu.test(path);
}

/** Control 22: that the whole of a request is a petition is what two persons found. */
export const petitionByTwo: Guard = itemGuard(({ outcome }, { request }) => {
  const reviewers = new Set(request.draft?.approvals.map(({ by }) => by));
  return [
    outcome === 'skip-petition' &&
      reviewers.size < 2 &&
      warn('认定为信访、投诉、举报，应当由两人分别审核；请说明为什么其中没有要求获取信息的内容'),
  ];
});

/** Control 23: a repetition is of this applicant, of this information, and was answered. */
export const earlierReplyShown: Guard = itemGuard(({ outcome, earlierReply }, { facts }) => {
  if (outcome !== 'skip-duplicate') return [];
  if (!earlierReply || isBlank(earlierReply.number))
    return [block('不予重复处理，应当写明此前答复的文号和日期')];
  const { number, on, sameApplicant } = earlierReply;
  const found = facts.earlierReplies.find((reply) => reply.number === number);
  if (!sameApplicant || !found)
    return [block(`没有查到本机关以 ${number} 答复过同一申请人，不能按重复申请处理`)];
  return [
    found.on !== on && block(`${number} 的日期是 ${found.on}，不是 ${on}`),
    !found.isSameInformation && block(`${number} 答复的是不同的政府信息，不能按重复申请处理`),
  ];
});

/** Control 24: reasons are asked for, served, waited for and found wanting before a request is not handled. */
export const reasonsAskedFirst: Guard = itemGuard(({ outcome }: DecidedItem, act) => {
  if (outcome !== 'skip-excessive') return [];
  const asked = act.request.reasons.at(-1);
  return [
    asked ? reasonFault(asked, act) : block('认定大量反复申请之前，应当先要求申请人说明理由'),
  ];
});

function reasonFault(
  { seq, workdays, receivedOn, judged }: ReasonRequest,
  { request, calendar }: Act,
) {
  const delivered = deliveredOn(request, seq);
  if (delivered === null) return block('说明理由告知书没有送达凭证');
  if (!judged) return block('还没有对申请人的理由作出认定');
  if (judged.isReasonable)
    return block(`已于 ${judged.on} 认定申请人的理由合理，可以延迟答复，不能不予处理`);
  const { due } = workdaysDue(calendar, delivered, workdays);
  return receivedOn === null && judged.on <= due
    ? block(`申请人说明理由的期限 ${due} 才届满，${judged.on} 的认定过早`)
    : null;
}
