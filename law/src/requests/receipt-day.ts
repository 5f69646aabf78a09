import type { CalendarDay } from '../calendar/calendar-day.ts';
import { cite } from '../provisions/provision.ts';
import { CHANNELS, type Channel, RECEIPT_DAYS, type ReceiptDayName } from './channel.ts';
import type { RequestCase } from './request-case.ts';
import type { RequestSettings } from './request-settings.ts';

/** The day of receipt with the rule that gives it, or what is still missing for it. */
export type ReceiptDay =
  | { readonly on: CalendarDay; readonly by: ReceiptDayName; readonly provision: string }
  | { readonly on: null; readonly awaits: ReceiptDayName; readonly provision: string };

/** Days of the way that a request took, as its evidence shows them. */
export type ReceiptEvidence = { readonly [day in ReceiptDayName]?: CalendarDay | undefined };

/**
 * The day that counts as received (收到申请之日): REG 31. Never typed; derived from the channel and its
 * evidence. An online request counts from its submission unless both sides confirmed another day
 * (guiding case 26 beside REG 31(3)), an e-mail likewise from its arrival; both are settings.
 */
export function receiptDay(
  channel: Channel,
  evidence: ReceiptEvidence,
  settings: RequestSettings,
): ReceiptDay {
  const rule = CHANNELS[channel];
  const provision = cite(rule.provision);
  const names = daysThatCount(channel, settings);
  const by = names.find((name) => evidence[name] !== undefined);
  const on = by && evidence[by];
  return by && on
    ? { on, by, provision }
    : { on: null, awaits: names[0] ?? 'confirmedOn', provision };
}

/** The day of receipt of a case; `null` while its channel still awaits a confirmation. */
export function receivedOn(request: RequestCase, settings: RequestSettings): CalendarDay | null {
  if (!request.received) return null;
  const { channel, days } = request.received;
  const evidence = request.confirmedOn ? { ...days, confirmedOn: request.confirmedOn } : days;
  return receiptDay(channel, evidence, settings).on;
}

/** What is missing, in words: 平常信函尚缺双方确认日. */
export function missingReceiptDay(channel: Channel, awaits: ReceiptDayName): string {
  return `${CHANNELS[channel].zh}尚缺${RECEIPT_DAYS[awaits]}`;
}

function daysThatCount(channel: Channel, settings: RequestSettings): readonly ReceiptDayName[] {
  const { receivedOn: names } = CHANNELS[channel];
  const mustBeConfirmed =
    (channel === 'online' && settings.onlineReceipt === 'confirmation') ||
    (channel === 'email' && settings.emailReceipt === 'confirmation');
  return mustBeConfirmed ? ['confirmedOn'] : names;
}
