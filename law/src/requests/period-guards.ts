import type { CalendarDay } from '../calendar/calendar-day.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { workdaysBetween } from '../calendar/workdays.ts';
import { runningDue } from './clock-refusal.ts';
import { type Act, block, type Guard, guardOf, guards, inform, isBlank, warn } from './guard.ts';
import { replyClock } from './reply-clock.ts';
import type { RequestSettings } from './request-settings.ts';

/** Control 2: who works on a case is told when its end is near: by default on days 15, 18 and 20 of 20. */
export const dueReminder: Guard = ({ request, calendar, settings, today }) => {
  const { due, state } = replyClock(request, calendar, settings, today);
  if (due === null || (state !== 'running' && state !== 'overdue')) return [];
  const reminder = reminderOf(due, calendar, settings, today);
  return reminder ? [inform(reminder)] : [];
};

function reminderOf(
  due: CalendarDay,
  calendar: WorkCalendar,
  { firstReminder, secondReminder }: RequestSettings,
  today: CalendarDay,
): string | null {
  const left = workdaysBetween(calendar, today, due);
  if (left < 0) return `答复期限已于 ${due} 届满，已逾期 ${-left} 个工作日，仍应尽快答复`;
  if (left === 0) return `今天（${due}）是答复期限的最后一日`;
  if (left <= secondReminder) return `答复期限 ${due}，只剩 ${left} 个工作日，请提请负责人督办`;
  return left <= firstReminder ? `答复期限 ${due}，还剩 ${left} 个工作日` : null;
}

/** Control 3, beside what the clocks refuse: the head of the office consents, and the applicant is told in time. */
export const extensionConsent: Guard = guards(
  guardOf('extended', ({ approvedBy }) => [
    approvedBy !== 'ogi-head' && block('延长答复期限应当经政府信息公开工作机构负责人同意'),
  ]),
  guardOf('dispatched', ({ letter, on }, act) => [extensionToldLate(letter, on, act)]),
  guardOf('served', ({ letter, on }, act) => [
    isNotSent(letter, act) && extensionToldLate(letter, on, act),
  ]),
);

function extensionToldLate(letter: number, on: CalendarDay, act: Act) {
  const { request, calendar, settings } = act;
  const extensions = request.extensions.filter(({ seq }) => seq !== letter);
  if (extensions.length === request.extensions.length) return null;
  const due = runningDue({ request: { ...request, extensions }, calendar, settings });
  if (due === null || on <= due) return null;
  return warn(
    `延期应当在原答复期限（${due}）届满前告知申请人，这里 ${on} 才告知，延期可能不被认可`,
  );
}

function isNotSent(letter: number, { request }: Act): boolean {
  return request.letters.every(({ seq, dispatchedOn }) => seq !== letter || dispatchedOn === null);
}

/** Control 4: only who stands outside the organ is consulted; conferring inside it has an event of its own. */
export const outsideConsultation: Guard = guardOf(
  'consulted',
  ({ partyId, question }, { facts }) => [
    facts.organ.ownBodies.includes(partyId) &&
      block('征求意见的对象是本机关或者本机关的内设机构：请记会商，会商不中止期限'),
    isBlank(question) && block('征求意见应当写明所征求的事项，并有注明日期的书面函件'),
  ],
);
