import type { CalendarDay } from '../calendar/calendar-day.ts';
import { nextWorkday } from '../calendar/workdays.ts';
import { CHANNELS } from './channel.ts';
import { type Act, type Guard, guardOf, guards, inform, isBlank, warn } from './guard.ts';
import type { RequestEventOf } from './request-event.ts';

/** Channels whose day of receipt is that of a confirmation owed on the day on which the letter is had: REG 31(2). */
const CONFIRMED_BY_POST = ['ordinary-post', 'misdirected-post'] as const;

/** Control 1: a confirmation later than the next working day puts the receipt off. */
export const lateConfirmation: Guard = guards(
  guardOf('received', (event, act) => [
    isBlank(event.lateConfirmation) && lateFault(event, event.days.confirmedOn, act),
  ]),
  guardOf('confirmed', ({ on }, act) => {
    const { received } = act.request;
    return [
      received !== null && isBlank(received.lateConfirmation) && lateFault(received, on, act),
    ];
  }),
);

function lateFault(
  { channel, days, on }: RequestEventOf<'received'>,
  confirmedOn: CalendarDay | undefined,
  { calendar }: Act,
) {
  const cameOn = days.submittedOn ?? days.arrivedOn ?? on;
  if (!confirmedOn || isPost(channel) || confirmedOn <= nextWorkday(calendar, cameOn)) return null;
  return warn(
    `申请 ${cameOn} 到达，${confirmedOn} 才确认，晚于次一工作日；内部流转不推迟收到日，请说明确认较晚的原因`,
  );
}

/** Control 32: nothing is refused at the door, announced channel or not; the officer is told what follows. */
export const channelAdvice: Guard = guardOf('received', ({ channel }, { facts }) => {
  if (CHANNELS[channel].isBasic) return [];
  if (!facts.channels) return [inform('公开指南没有公布接收渠道，任何渠道提出的申请都应当接收')];
  if (facts.channels.list.includes(channel)) return [];
  return [
    inform(
      `公开指南（${facts.channels.since} 公布）没有列入“${CHANNELS[channel].zh}”：仍应接收，与申请人确认收到日，并告知已公布的渠道`,
    ),
  ];
});

/** Control 39: what came to another body of the organ is confirmed on the day on which the office has it. */
export const letterHandover: Guard = guards(
  guardOf('received', (event) => [handoverFault(event, event.days.confirmedOn)]),
  guardOf('confirmed', ({ on }, act) => [
    act.request.received && handoverFault(act.request.received, on),
  ]),
);

function handoverFault(
  { channel, days, on }: RequestEventOf<'received'>,
  confirmedOn: CalendarDay | undefined,
) {
  const hadOn = days.arrivedOn ?? on;
  if (!isPost(channel) || confirmedOn === undefined || confirmedOn <= hadOn) return null;
  return warn(
    `信件 ${hadOn} 已到，${confirmedOn} 才与申请人确认；应当在收到信件的当日联系申请人，请说明原因（如当日联系不上）`,
  );
}

function isPost(channel: string): boolean {
  return (CONFIRMED_BY_POST as readonly string[]).includes(channel);
}
