import type { CalendarDay } from '../calendar/calendar-day.ts';
import { workdaysDue } from '../calendar/workdays.ts';
import { provision } from '../provisions/provision.ts';
import { clockLength } from './clock-lengths.ts';
import { type Act, block, type Guard, guardOf, guards, isBlank, itemGuard, warn } from './guard.ts';
import { namedDocuments } from './named-documents.ts';
import { receivedOn } from './receipt-day.ts';
import { correctionDue, paymentDue } from './reply-start.ts';

/** Control 5, beside the second notice, which the clocks refuse. */
export const correctionNotice: Guard = guards(
  guardOf('correction-asked', ({ on, points, isOfPapersAlone }, act) => [
    points.every(isBlank) && block('补正通知应当一次写明全部需要补正的内容'),
    isOfPapersAlone === true &&
      act.settings.correctionOfIdentity === 'not-allowed' &&
      block('本机关设置为：材料不全不通知补正，补正只针对内容不明确'),
    lateNotice(on, act),
    clearRequest(act),
  ]),
  itemGuard(({ outcome }, { request }) => [
    outcome === 'unable-unclear' &&
      !request.corrections.some(({ correctedOn }) => correctedOn !== null) &&
      block('没有通知补正并收到补正，不能以补正后仍不明确答复'),
  ]),
);

function lateNotice(on: CalendarDay, { request, calendar, settings }: Act) {
  const received = receivedOn(request, settings);
  const length = received && clockLength('CORR_NOTICE', received);
  if (!received || !length) return null;
  const { due } = workdaysDue(calendar, received, length.value);
  if (on <= due) return null;
  const effect =
    settings.lateCorrectionNotice === 'restart'
      ? ''
      : '；答复期限仍自收到申请之日起计算，不重新起算';
  return warn(`补正通知应当在收到申请之日起 ${length.value} 个工作日内（${due} 前）发出${effect}`);
}

function clearRequest({ facts }: Act) {
  const named = Object.values(facts.asked).map(namedDocuments);
  if (named.length === 0 || named.some((documents) => documents.length === 0)) return null;
  return warn(`申请已经写明${named.flat().join('、')}，请说明内容不明确之处`);
}

/** Control 6: nobody is held to have given up who was never told, whose term runs, or who could not. */
export const lapseProof: Guard = guards(
  guardOf('correction-lapsed', ({ on }, { request, calendar }) => {
    const correction = request.corrections.at(-1);
    if (!correction) return [block('没有发过补正通知')];
    const due = correctionDue(request, correction, calendar);
    return [
      lapseFault('补正', due, on),
      correction.goodReason !== null &&
        block(`申请人有正当理由（${correction.goodReason}），不能视为放弃申请`),
    ];
  }),
  guardOf('fee-lapsed', ({ on }, { request, calendar }) => {
    const fee = request.fees.at(-1);
    if (!fee) return [block('没有发过收费通知')];
    const found = lapseFault('缴费', paymentDue(request, fee, calendar), on);
    return [found && { ...found, provision: provision('FEE', 6) }];
  }),
);

function lapseFault(what: string, due: CalendarDay | null, on: CalendarDay) {
  if (due === null) return block(`${what}通知没有送达凭证，期限没有起算，不能视为放弃申请`);
  return on <= due ? block(`${what}期限 ${due} 才届满，还不能视为放弃申请`) : null;
}
