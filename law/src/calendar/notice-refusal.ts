import { provision } from '../provisions/provision.ts';
import type { Refusal } from '../provisions/refusal.ts';
import type { HolidayNotice } from './holiday-notice.ts';
import type { EnteredNotice } from './notice-event.ts';

/** The days off of each year are arranged by notice: Regulation on National Festivals and Memorial Days 7. */
const BY_NOTICE = provision('HOL', 7);

/** Why a notice may not be entered under this id. What is wrong with its days, `holidayNoticeFaults` says. */
export function entryRefusal({ entered }: EnteredNotice): Refusal | null {
  if (!entered) return null;
  return { why: '这个通知已经录入，不能再录入一次。', provision: BY_NOTICE };
}

/**
 * Why a notice may not be annulled.
 * @param inForce all notices in force, this one among them.
 */
export function annulmentRefusal(
  { entered, annulled }: EnteredNotice,
  inForce: readonly HolidayNotice[],
): Refusal | null {
  if (!entered) return { why: '没有这个通知，或者它不是录入的。', provision: BY_NOTICE };
  if (annulled) return { why: '这个通知已经作废。', provision: BY_NOTICE };
  const { number } = entered.notice;
  const amending = number !== null && inForce.find(({ amends }) => amends === number);
  if (!amending) return null;
  return {
    why: `${amending.number ?? amending.title}修改了这个通知：请先作废修改它的通知。`,
    provision: BY_NOTICE,
  };
}
