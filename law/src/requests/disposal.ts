import { type CalendarDay, calendarDay, yearOf } from '../calendar/calendar-day.ts';
import { provision } from '../provisions/provision.ts';
import type { Refusal } from '../provisions/refusal.ts';
import { openStage, type RequestCase } from './request-case.ts';
import type { RequestSettings } from './request-settings.ts';

/** Why the personal data of a case are destroyed. */
export const DISPOSAL_GROUNDS = {
  'retention-ended': { zh: '保管期限届满', provision: provision('PIPL', 47, 1, 2) },
  'asked-by-person': { zh: '个人要求删除', provision: provision('PIPL', 47, 1) },
  'kept-by-mistake': { zh: '误录，不属于任何申请', provision: provision('PIPL', 6, 2) },
} as const satisfies Record<
  string,
  { readonly zh: string; readonly provision: Refusal['provision'] }
>;

export type DisposalGround = keyof typeof DISPOSAL_GROUNDS;

/**
 * The last day on which the personal data of a case are kept; `null` while it is not closed. How long is the
 * organ's own schedule: a setting, never a hard limit.
 */
export function retentionEndsOn(
  { closedOn }: Pick<RequestCase, 'closedOn'>,
  { retentionYears, retentionFrom }: Pick<RequestSettings, 'retentionYears' | 'retentionFrom'>,
): CalendarDay | null {
  if (closedOn === null) return null;
  const year = yearOf(closedOn) + retentionYears;
  if (retentionFrom === 'next-year') return calendarDay(`${year}-12-31`);
  const day = closedOn.slice(5) === '02-29' ? '02-28' : closedOn.slice(5);
  return calendarDay(`${year}-${day}`);
}

/** Why the personal data may not be destroyed at all: while the case needs them, their purpose is not reached. */
export function disposalRefusal(request: RequestCase, ground: DisposalGround): Refusal | null {
  const provisionOfGround = DISPOSAL_GROUNDS[ground].provision;
  if (ground === 'kept-by-mistake')
    return request.received === null
      ? null
      : { why: '这件申请已经收到，其个人信息不是误录', provision: provisionOfGround };
  const needed = provision('PIPL', 19);
  if (request.closedOn === null)
    return { why: '这件申请还没有办结归档，办理和送达仍要用到个人信息', provision: needed };
  if (request.remedies.some((remedy) => openStage(remedy) !== null))
    return { why: '这件申请的复议或者诉讼还没有审结', provision: needed };
  return null;
}

/** Whether the retention that the setting gives has not ended: a warning, which a reason passes. */
export function isBeforeRetentionEnd(
  request: Pick<RequestCase, 'closedOn'>,
  settings: RequestSettings,
  today: CalendarDay,
): boolean {
  const endsOn = retentionEndsOn(request, settings);
  return endsOn !== null && today <= endsOn;
}

/** Why this account may not confirm a disposal: two persons do it, and neither alone (PIPL 51). */
export function confirmationRefusal(proposedBy: string, confirmedBy: string): Refusal | null {
  if (proposedBy !== confirmedBy) return null;
  return { why: '销毁由两人办理：提出的人不能自己确认', provision: provision('PIPL', 51) };
}
