import type { CalendarDay } from '../calendar/calendar-day.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { workdaysDue } from '../calendar/workdays.ts';
import { clockLength } from './clock-lengths.ts';
import { receivedOn } from './receipt-day.ts';
import {
  type Correction,
  deliveredOn,
  deliveredToAll,
  type FeeRequest,
  lastRedo,
  type RequestCase,
} from './request-case.ts';
import type { RequestSettings } from './request-settings.ts';
import { stopsClockOn } from './service-method.ts';

/** Day 0 of the reply clock: it is not counted. */
export type ReplyStart = {
  readonly on: CalendarDay;
  readonly because: '收到申请' | '收到补正' | '缴费完成' | '责令重新答复';
  /** A length and a source of its own, where a decision or judgment sets them. */
  readonly workdays?: number;
  readonly provision?: string;
};

/**
 * The latest event that begins the period anew: receipt, correction, payment, an order to reply again. `null`
 * before the day of receipt is known, and for what came before the first Regulation.
 */
export function replyStart(
  request: RequestCase,
  calendar: WorkCalendar,
  settings: RequestSettings,
): ReplyStart | null {
  const received = receivedOn(request, settings);
  if (received === null || !clockLength('REPLY', received)) return null;
  const starts: ReplyStart[] = [{ on: received, because: '收到申请' }];
  for (const correction of request.corrections)
    if (correction.correctedOn && restartsClock(request, correction, calendar, settings))
      starts.push({ on: correction.correctedOn, because: '收到补正' });
  if (settings.feeRestart === 'restart')
    for (const { paidOn } of request.fees)
      if (paidOn) starts.push({ on: paidOn, because: '缴费完成' });
  const order = lastRedo(request);
  if (order)
    starts.push({
      on: order.on,
      because: '责令重新答复',
      workdays: order.workdays ?? settings.redoWorkdays,
      provision: '复议决定或者判决所定期限',
    });
  return starts.reduce((latest, start) => (start.on >= latest.on ? start : latest));
}

/** Whether a correction notice went out within its 7 working days, or the office counts a late one too: REG 30. */
export function restartsClock(
  request: RequestCase,
  { askedOn }: Correction,
  calendar: WorkCalendar,
  settings: RequestSettings,
): boolean {
  if (settings.lateCorrectionNotice === 'restart') return true;
  const received = receivedOn(request, settings);
  const length = received && clockLength('CORR_NOTICE', received);
  return !received || !length || askedOn <= workdaysDue(calendar, received, length.value).due;
}

/** What the applicant has to do before the clock goes on; `lapsed` once its term is over or recorded so. */
export function awaitedStep(
  request: RequestCase,
  calendar: WorkCalendar,
  settings: RequestSettings,
  today: CalendarDay,
): 'awaiting-correction' | 'awaiting-payment' | 'lapsed' | null {
  const correction = request.corrections.at(-1);
  if (correction && correction.correctedOn === null) {
    if (correction.lapsedOn !== null) return 'lapsed';
    if (restartsClock(request, correction, calendar, settings)) {
      const due = correctionDue(request, correction, calendar);
      return due !== null && today > due ? 'lapsed' : 'awaiting-correction';
    }
  }
  const fee = request.fees.at(-1);
  if (!fee || fee.paidOn !== null) return null;
  if (fee.lapsedOn !== null) return 'lapsed';
  const due = paymentDue(request, fee, calendar);
  return due !== null && today > due ? 'lapsed' : 'awaiting-payment';
}

/** The last day to correct: the organ's term in working days, from service of the notice; `null` until served. */
export function correctionDue(
  request: RequestCase,
  { seq, workdays }: Correction,
  calendar: WorkCalendar,
): CalendarDay | null {
  const delivered = deliveredOn(request, seq);
  return delivered && workdaysDue(calendar, delivered, workdays).due;
}

/** The last day to pay: 20 working days from the day after receipt of the notice (国办函〔2020〕109号). */
export function paymentDue(
  request: RequestCase,
  { seq, askedOn }: FeeRequest,
  calendar: WorkCalendar,
): CalendarDay | null {
  const delivered = deliveredOn(request, seq);
  const length = clockLength('FEE_PAY', askedOn);
  return delivered && length && workdaysDue(calendar, delivered, length.value).due;
}

/**
 * The day that stops the clock (国办公开办函〔2016〕235号 4), by the method of service: of a reply sent by post the
 * day of posting, of one handed over the day on which the last applicant signed; `null` while it is not known.
 */
export function answeredOn(request: RequestCase, start: ReplyStart): CalendarDay | null {
  const reply = request.replies.findLast(({ mode, on }) => mode === 'decides' && on >= start.on);
  const letter = request.letters.find(({ seq }) => seq === reply?.seq);
  if (!letter?.method) return null;
  const reached = deliveredToAll(request, letter.seq) ? deliveredOn(request, letter.seq) : null;
  return stopsClockOn(letter.method, {
    ...(letter.dispatchedOn && { posted: letter.dispatchedOn }),
    ...(reached && { signed: reached, arrived: reached, left: reached, 'notice-ended': reached }),
  });
}
