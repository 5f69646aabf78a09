import type { CalendarDay } from '../calendar/calendar-day.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { type Provision, provision as place, reg } from '../provisions/provision.ts';
import type { Refusal } from '../provisions/refusal.ts';
import { CLOCK_LENGTHS, clockLength } from './clock-lengths.ts';
import { pausesOf } from './pause.ts';
import { dueAfter, replyWorkdays } from './reply-clock.ts';
import { answeredOn, awaitedStep, correctionDue, paymentDue, replyStart } from './reply-start.ts';
import type { RequestCase } from './request-case.ts';
import type { RequestEvent, RequestEventOf } from './request-event.ts';
import type { RequestSettings } from './request-settings.ts';

const FEE_MEASURE: Provision = place('FEE', null);

const FEE_MEASURE_FROM = CLOCK_LENGTHS.FEE_PAY[0].from;

type Known = {
  readonly request: RequestCase;
  readonly calendar: WorkCalendar;
  readonly settings: RequestSettings;
};

/**
 * Why the law of the clocks does not let an event follow; `null` where it does. What is told here is not
 * recorded. @param request what stood before the event.
 */
export function clockRefusal(
  request: RequestCase,
  event: RequestEvent,
  calendar: WorkCalendar,
  settings: RequestSettings,
): Refusal | null {
  const known = { request, calendar, settings };
  if (event.kind === 'extended') return extensionRefusal(known, event);
  if (event.kind === 'correction-asked') return correctionRefusal(known);
  if (event.kind === 'corrected') return correctedRefusal(known, event);
  if (event.kind === 'fee-asked') return feeRefusal(known, event);
  if (event.kind === 'fee-paid') return paymentRefusal(known, event);
  if (event.kind === 'consulted') return consultationRefusal(known, event);
  if (event.kind === 'decided') return secondReplyRefusal(known);
  return event.kind === 'opinion-received' ? opinionRefusal(known, event) : null;
}

/** The last day of the period as it runs, with its extension; `null` while it does not run. */
export function runningDue({ request, calendar, settings }: Known): CalendarDay | null {
  const start = replyStart(request, calendar, settings);
  const pauses = pausesOf(request, calendar, settings);
  return start && dueAfter(calendar, start.on, replyWorkdays(request, start), pauses);
}

function extensionRefusal(known: Known, event: RequestEventOf<'extended'>): Refusal | null {
  const { request, calendar, settings } = known;
  const provision = reg(33, 2);
  const start = replyStart(request, calendar, settings);
  if (!start) return { why: '收到日尚未确定，不能延期', provision };
  if (answeredOn(request, start)) return { why: '已经答复，不能再延期', provision };
  const isSpent = request.extensions.some(
    ({ on }) => settings.extensionAfterRestart === 'spent' || on >= start.on,
  );
  if (isSpent) return { why: '答复期限只能延长一次', provision };
  if (awaitedStep(request, calendar, settings, event.on) !== null)
    return { why: '正在等待申请人补正或者缴费，期限没有在计算，不能延期', provision };
  const longest = clockLength('EXT', start.on)?.value ?? 0;
  if (!Number.isInteger(event.workdays) || event.workdays < 1 || event.workdays > longest)
    return {
      why: `延长的期限应当为 1 至 ${longest} 个工作日，这里为 ${event.workdays} 个`,
      provision,
    };
  const due = runningDue(known);
  return due !== null && event.on > due
    ? { why: `答复期限已于 ${due} 届满，期满后不能延期`, provision }
    : null;
}

function correctionRefusal({ request }: Known): Refusal | null {
  return request.corrections.length > 0
    ? { why: '补正应当一次性告知，已经发过补正通知', provision: reg(30) }
    : null;
}

function correctedRefusal(
  { request, calendar }: Known,
  { on, goodReason }: RequestEventOf<'corrected'>,
): Refusal | null {
  const provision = reg(30);
  const correction = request.corrections.at(-1);
  if (!correction) return { why: '没有发过补正通知', provision };
  const due = correctionDue(request, correction, calendar);
  return due !== null && on > due && !(goodReason ?? correction.goodReason)
    ? { why: `补正期限已于 ${due} 届满，逾期补正须有正当理由`, provision }
    : null;
}

function feeRefusal(known: Known, { on }: RequestEventOf<'fee-asked'>): Refusal | null {
  const provision = FEE_MEASURE;
  const { request } = known;
  if (request.fees.some(({ lapsedOn }) => lapsedOn === null))
    return { why: '这件申请已经发过收费通知', provision };
  if (clockLength('FEE_PAY', on) === null)
    return { why: `${FEE_MEASURE_FROM} 起才可以收取信息处理费`, provision };
  const due = runningDue(known);
  return due !== null && on > due
    ? { why: `收费通知应当在办理期限内发出，期限已于 ${due} 届满`, provision }
    : null;
}

function paymentRefusal(
  { request, calendar }: Known,
  { on }: RequestEventOf<'fee-paid'>,
): Refusal | null {
  const provision = FEE_MEASURE;
  const fee = request.fees.at(-1);
  if (!fee) return { why: '没有发过收费通知', provision };
  const due = paymentDue(request, fee, calendar);
  return due !== null && on > due
    ? { why: `缴费期限已于 ${due} 届满，逾期未缴视为放弃申请`, provision }
    : null;
}

function opinionRefusal(
  { request }: Known,
  { consultation, on }: RequestEventOf<'opinion-received'>,
): Refusal | null {
  const provision = reg(33, 3);
  const asked = request.consultations.find((one) => one.consultation === consultation);
  if (!asked) return { why: `没有编号为“${consultation}”的征求意见`, provision };
  return on < asked.sentOn
    ? { why: `收到意见的日期早于征求意见的 ${asked.sentOn}`, provision }
    : null;
}

function consultationRefusal(
  { request, calendar, settings }: Known,
  { consultation }: RequestEventOf<'consulted'>,
): Refusal | null {
  const provision = reg(33, 3);
  if (request.consultations.some((one) => one.consultation === consultation))
    return { why: `已有编号为“${consultation}”的征求意见`, provision };
  const start = replyStart(request, calendar, settings);
  return start && answeredOn(request, start)
    ? { why: '已经答复，征求意见不再影响期限', provision }
    : null;
}

function secondReplyRefusal({ request, calendar, settings }: Known): Refusal | null {
  const start = replyStart(request, calendar, settings);
  return start && answeredOn(request, start)
    ? { why: '已经答复；补充或者更正用补充答复', provision: reg(33) }
    : null;
}
