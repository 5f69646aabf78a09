import { reg } from '../provisions/provision.ts';
import { citationFault, specialNormFault } from './citation-fault.ts';
import { block, type Guard, groundsOf, itemGuard, warn } from './guard.ts';
import { outcomeRule } from './outcome.ts';
import type { DecidedItem } from './request-facts.ts';

const NORM_GROUNDS = ['deny-other-law', 'deny-administrative-query'] as const;

/** Control 12: provisions in force, to paragraph and item, that belong to the outcome. The norms are of 17 and 25. */
export const rightProvision: Guard = itemGuard((item, { event }) => {
  const found = citationFault(item, item, event.on);
  const isOfNorm = NORM_GROUNDS.some((ground) => normFaultOf(item, ground)?.why === found?.why);
  return [found && !isOfNorm && block(found.why, found.provision)];
});

/** Control 17: only a law or an administrative regulation forbids. */
export const forbiddingNorm: Guard = itemGuard((item) => [normFaultOf(item, 'deny-other-law')]);

/** Control 25: a query matter has its own law or administrative regulation; household registers not for every query. */
export const queryNorm: Guard = itemGuard((item) => {
  const isQuery = groundsOf(item).includes('deny-administrative-query');
  const named = [item.reasons, ...(item.norms ?? []).map(({ title }) => title)].join('\n');
  return [
    normFaultOf(item, 'deny-administrative-query'),
    isQuery &&
      /户籍|户口/u.test(named) &&
      warn(
        '户籍资料的查询并非都有法律、行政法规的特别规定，请说明所依据的条款适用于这项查询',
        reg(36, null, 7),
      ),
  ];
});

function normFaultOf(item: DecidedItem, ground: (typeof NORM_GROUNDS)[number]) {
  if (!groundsOf(item).includes(ground)) return null;
  const found = specialNormFault(outcomeRule(ground), item);
  return found && block(found.why, found.provision);
}
