import { provision } from '../provisions/provision.ts';
import { block, type Guard, groundsOf, isBlank, itemGuard, warn } from './guard.ts';
import { OUTCOMES } from './outcome.ts';
import type { DecidedItem } from './request-facts.ts';

/** Control 14: before a whole document is refused, giving a part of it was considered. */
export const severanceConsidered: Guard = itemGuard((item) => {
  const { outcome, severanceConsidered: isConsidered } = item;
  const isRefused =
    OUTCOMES[outcome].group === 'denying' && outcome !== 'deny-administrative-query';
  return [isRefused && isConsidered !== true && block('不予公开之前，应当先审查能否作区分处理')];
});

const DISCRETION = ['deny-internal-affairs', 'deny-process', 'deny-enforcement-file'] as const;

/** Control 15: article 16 says 可以: how the choice was made is written down, and that the matter is not finished. */
export const discretionExercised: Guard = itemGuard((item) => {
  const grounds = groundsOf(item);
  return [
    DISCRETION.some((ground) => grounds.includes(ground)) &&
      isBlank(item.discretion) &&
      warn('条例第十六条规定的是“可以不予公开”，请写明为什么选择不公开'),
    grounds.includes('deny-process') && finishedFault(item),
  ];
});

function finishedFault({ isMatterFinished }: DecidedItem) {
  if (isMatterFinished === false) return null;
  return warn(
    isMatterFinished
      ? '事项已经办结：办结后的结果及其依据不是过程性信息，请说明所申请的内容为什么仍是'
      : '请核对事项是否已经办结：办结后的结果及其依据不是过程性信息',
  );
}

/** Control 16: a state secret is one that was classified, whose term runs; a work secret is none. */
export const classificationShown: Guard = itemGuard((item, { event }) => {
  const isSecret = groundsOf(item).includes('deny-state-secret');
  const { classification } = item;
  const until = classification?.until ?? null;
  return [
    isSecret &&
      isBlank(classification?.registerNumber) &&
      block('以国家秘密为由的，应当登记定密情况（只填离线登记簿编号，不录入涉密内容）'),
    isSecret &&
      until !== null &&
      until < event.on &&
      block(`保密期限已于 ${until} 届满，不能以国家秘密为由`),
    workSecretFault(item),
  ];
});

function workSecretFault(item: DecidedItem) {
  const text = [item.reasons, ...(item.withheld ?? []).map(({ reason }) => reason)].join('\n');
  if (!text.includes('工作秘密')) return null;
  const others = groundsOf(item).filter(
    (ground) => ground !== 'deny-state-secret' && ground !== 'other-else' && ground !== 'partial',
  );
  const why = '工作秘密不是条例规定的不予公开理由';
  return others.length > 0 && !restsOnSecrecyLawAlone(item)
    ? warn(`${why}，请说明所依据的条款本身成立`, provision('SEC', 64))
    : block(`${why}，应当另有条例第十四条至第十六条或者专门法律的依据`, provision('SEC', 64));
}

function restsOnSecrecyLawAlone(item: DecidedItem): boolean {
  if (!groundsOf(item).includes('deny-other-law')) return false;
  const isSecrecyLaw = (title: string) => title.includes('保守国家秘密法');
  return (
    (item.norms ?? []).every(({ title }) => isSecrecyLaw(title)) &&
    item.citations.every(({ text }) => text === 'REG' || text === 'SEC')
  );
}
