import { provision } from '../provisions/provision.ts';
import { itemsFee, MOST, pagesFee } from './fee.ts';
import { feeRefusal } from './fee-refusal.ts';
import { type Act, block, type Guard, guardOf } from './guard.ts';
import { replyInForce } from './request-case.ts';
import type { RequestEventOf } from './request-event.ts';

/** Control 26, beside the late notice, which the clocks refuse: the amount is computed, the account the treasury's. */
export const feeAsComputed: Guard = guardOf('fee-asked', (event, act) => [
  chargeFault(event, act) ?? amountFault(event, act),
  !act.facts.isFeeToTreasury && block('信息处理费应当缴入同级国库，不能收入其他账户'),
]);

function chargeFault({ scheme, yuan, on }: RequestEventOf<'fee-asked'>, { request }: Act) {
  const charged = request.fees.findLast(({ lapsedOn }) => lapsedOn === null);
  const refusal = feeRefusal(
    {
      scheme,
      yuan,
      chargedBy: charged?.scheme ?? null,
      tellsWayOnly:
        request.draft?.items.every(({ outcome }) => outcome === 'already-public') ?? false,
      repliedOn: replyInForce(request)?.on ?? null,
      replyDueOn: null,
    },
    on,
  );
  return refusal && block(refusal.why, refusal.provision);
}

function amountFault(event: RequestEventOf<'fee-asked'>, { facts, settings }: Act) {
  const { scheme, quantity, alreadyCounted = 0, yuan, on } = event;
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > MOST)
    return block(`件数或者页数应当为 1 至 ${MOST} 的整数，这里为 ${quantity}`);
  if (scheme === 'items' && alreadyCounted !== facts.itemsThisMonth)
    return block(
      `同一申请人本自然月此前已有 ${facts.itemsThisMonth} 件，这里为 ${alreadyCounted} 件`,
      provision('FEE', 4),
    );
  const fee =
    scheme === 'items'
      ? itemsFee(quantity, alreadyCounted, on, settings.firstProgressiveYuan)
      : pagesFee(quantity, on);
  return fee.yuan === yuan
    ? null
    : block(`应收 ${fee.yuan} 元，收费通知写的是 ${yuan} 元`, fee.provision);
}
