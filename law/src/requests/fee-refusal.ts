import type { CalendarDay } from '../calendar/calendar-day.ts';
import { provision, reg } from '../provisions/provision.ts';
import type { Refusal } from '../provisions/refusal.ts';
import { FEE_FROM, FEE_SCHEMES, type FeeScheme } from './fee-tariff.ts';

export type FeeDecision = {
  readonly scheme: FeeScheme;
  readonly yuan: number;
  /** The scheme by which this request was charged already, if it was. */
  readonly chargedBy: FeeScheme | null;
  /** The whole answer tells only where what is already public can be had: REG 36(1). */
  readonly tellsWayOnly: boolean;
  readonly repliedOn: CalendarDay | null;
  /** The last day of the handling period; `null` while it is not running. */
  readonly replyDueOn: CalendarDay | null;
};

/** Why a processing fee may not be charged on a day; `null` where it may. That it may be says nothing of whether it should. */
export function feeRefusal(fee: FeeDecision, on: CalendarDay): Refusal | null {
  if (on < FEE_FROM)
    return { why: `${FEE_FROM}前没有信息处理费，申请人不缴纳任何费用`, provision: reg(42, 1) };
  if (fee.chargedBy !== null)
    return {
      why:
        fee.chargedBy === fee.scheme
          ? '这件申请已经发过收费通知'
          : `同一申请只能用一种计费标准：已${FEE_SCHEMES[fee.chargedBy].zh}收费，不能再${FEE_SCHEMES[fee.scheme].zh}收费`,
      provision: provision('FEE', 3),
    };
  if (fee.scheme === 'pages' && fee.tellsWayOnly)
    return {
      why: '只告知已主动公开信息的获取方式、途径的，不能按量收费',
      provision: provision('FEE', 5),
    };
  if (fee.yuan <= 0)
    return { why: '没有超出免费的数量，不收费，也不发收费通知', provision: reg(42, 1) };
  if (fee.repliedOn !== null)
    return {
      why: `已于${fee.repliedOn}答复，答复之后不能再收费`,
      provision: provision('FEE', null),
    };
  if (fee.replyDueOn !== null && on > fee.replyDueOn)
    return {
      why: `收费通知应当在办理期限内发出，办理期限已于${fee.replyDueOn}届满`,
      provision: provision('FEE', null),
    };
  return null;
}
