import { provision, reg } from '../provisions/provision.ts';
import { correctionDue, paymentDue } from '../requests/reply-start.ts';
import { deliveredOn } from '../requests/request-case.ts';
import type { InstrumentFacts } from './instrument-facts.ts';
import { legalRun } from './legal-block.ts';
import { demanded, type ItemPartBuilder, refuse, youOf } from './part-builder.ts';
import { type Drafted, draft, lock, locked } from './run.ts';
import { writtenDay } from './written-day.ts';

const SEARCH = reg(36, null, 4);

/** That a search was made, and how: who searched stays in the file. */
export const searchFacts: ItemPartBuilder = (_facts, { request, id, position }) => {
  const made = request.searches.filter(({ items }) => items.includes(id));
  if (made.length === 0)
    return refuse(`第${position}项没有检索记录：请先检索并记录，再答复信息不存在`, SEARCH);
  if (made.some(({ found }) => found))
    return refuse(`第${position}项的检索记录写明已经找到，不能答复信息不存在`, SEARCH);
  return draft(
    ...made.map(({ on, places, words: keys, result }) => [
      locked(`本机关于${writtenDay(on)}在`),
      lock(demanded(places.join('、'), '检索记录没有写明检索的系统和档案：请补充', SEARCH)),
      locked('中以“'),
      lock(demanded(keys.join('”“'), '检索记录没有写明关键词：请补充', SEARCH)),
      locked('”检索，结果：'),
      demanded(result, '检索记录没有写明结果：请补充', SEARCH),
    ]),
  );
};

/** Figures, notice, reasons and finding: without each of them nobody is refused under REG 35. */
export const excessFacts: ItemPartBuilder = (_facts, { request }) => {
  const asked = request.reasons.at(-1);
  if (!asked) return refuse('没有先要求申请人说明理由：请先制作说明理由告知书', reg(35));
  const { judged, askedOn, receivedOn, figures } = asked;
  if (!judged) return refuse('还没有认定申请人的理由是否合理：请先记录“理由认定”', reg(35));
  if (judged.isReasonable) return refuse('已经认定理由合理，不能不予处理', reg(35));
  const you = youOf(request);
  const answer =
    receivedOn === null ? `${you}没有说明理由。` : `于${writtenDay(receivedOn)}收到理由说明。`;
  return draft(
    [locked('数量、频次：'), demanded(figures, '没有写明申请数量、频次：请补充统计', reg(35))],
    [locked(`本机关于${writtenDay(askedOn)}要求${you}说明理由，${answer}`)],
    [
      locked('认定：'),
      demanded(judged.finding, '没有写明认定的理由：请在“理由认定”中补充', reg(35)),
    ],
  );
};

/** That the notice arrived, its period is over and nothing came. */
export const lapseFacts: ItemPartBuilder = (facts, { decided, request }) => {
  if (decided.outcome === 'other-not-paid') return paymentLapse(facts, request);
  const correction = request.corrections.at(-1);
  if (!correction) return refuse('没有补正告知的记录，不能视为放弃申请', reg(30));
  if (correction.goodReason !== null)
    return refuse('已经记录逾期补正的正当理由，不能视为放弃申请', reg(30));
  const due = correctionDue(request, correction, facts.calendar);
  const delivered = deliveredOn(request, correction.seq);
  if (due === null || delivered === null)
    return refuse('补正告知书没有送达记录，不能视为放弃申请：请先补充送达凭证', reg(30));
  if (facts.on <= due || correction.correctedOn !== null)
    return refuse(`补正期限至${writtenDay(due)}届满，现在不能视为放弃申请`, reg(30));
  return draft(
    [
      locked(
        `本机关于${writtenDay(correction.askedOn)}告知${youOf(request)}补正，告知书于${writtenDay(delivered)}送达，补正期限于${writtenDay(due)}届满。期满未收到补正，也没有正当理由。`,
      ),
    ],
    [legalRun('correction-effect', facts.on)],
  );
};

const FEE_RULE = provision('FEE', null);

function paymentLapse(facts: InstrumentFacts, request: InstrumentFacts['request']): Drafted {
  const fee = request.fees.at(-1);
  if (!fee) return refuse('没有收费通知的记录，不能视为放弃申请', FEE_RULE);
  const due = paymentDue(request, fee, facts.calendar);
  const delivered = deliveredOn(request, fee.seq);
  if (due === null || delivered === null)
    return refuse('收费通知书没有送达记录，不能视为放弃申请：请先补充送达凭证', FEE_RULE);
  if (facts.on <= due || fee.paidOn !== null)
    return refuse(`缴费期限至${writtenDay(due)}届满，现在不能视为放弃申请`, FEE_RULE);
  return draft(
    [
      locked(
        `本机关于${writtenDay(fee.askedOn)}发出收费通知，信息处理费${fee.yuan}元，通知书于${writtenDay(delivered)}送达，缴费期限于${writtenDay(due)}届满，期满未缴纳。`,
      ),
    ],
    [legalRun('fee-lapse', facts.on)],
  );
}
