import type { CalendarDay } from '@yigongkai/law/calendar/calendar-day';
import type { WorkCalendar } from '@yigongkai/law/calendar/work-calendar';
import type { OrganSettings } from '@yigongkai/law/people/organ-settings';
import type { RemedyAddress } from '@yigongkai/law/remedies/remedy-address';
import { remedyDue } from '@yigongkai/law/remedies/remedy-limits';
import { remedyNotice } from '@yigongkai/law/remedies/remedy-notice';
import { CHANNELS } from '@yigongkai/law/requests/channel';
import { nextStep } from '@yigongkai/law/requests/next-step';
import { replyClock, replyProof } from '@yigongkai/law/requests/reply-clock';
import { deliveredOn, type RequestCase, replyInForce } from '@yigongkai/law/requests/request-case';
import type { RequestContent } from '@yigongkai/law/requests/request-content';
import type { RequestEvent } from '@yigongkai/law/requests/request-event';
import { REQUEST_STATES, type RequestState } from '@yigongkai/law/requests/request-state';

export type KnownCase = {
  readonly organName: string;
  readonly state: RequestCase;
  readonly events: readonly RequestEvent[];
  readonly content: RequestContent | null;
  readonly calendar: WorkCalendar;
  readonly settings: OrganSettings;
  readonly addresses: readonly RemedyAddress[];
  readonly today: CalendarDay;
};

/** A line of what happened, as its applicant reads it. */
export type TimelineLine = {
  readonly on: CalendarDay;
  readonly says: string;
  readonly more: readonly string[];
};

/** Letters to the applicant with the files that left. */
export type LetterLine = {
  readonly letter: number;
  readonly zh: string;
  readonly on: CalendarDay;
  readonly files: readonly string[];
};

/** What his own request waits for from him. */
export type OwnAct = 'correct' | 'reasons' | 'fee-seen' | 'withdraw';

export function timelineOf(known: KnownCase): TimelineLine[] {
  return known.events.flatMap((event) => {
    const told = toldOf(event, known);
    return told ? [{ on: event.on, ...told }] : [];
  });
}

type Told = { readonly says: string; readonly more: readonly string[] };

/** What is told of an event; `null` of the work inside the house and of what concerns others. */
function toldOf(event: RequestEvent, known: KnownCase): Told | null {
  const line = (says: string, ...more: string[]) => ({ says, more });
  switch (event.kind) {
    case 'received':
      return line(`收到申请（${CHANNELS[event.channel].zh}）`);
    case 'confirmed':
      return line('双方确认收到');
    case 'registered':
      return line(`登记，编号 ${event.number}`);
    case 'correction-asked':
      return line(`通知您补正，自收到通知之日起 ${event.workdays} 个工作日内`, ...event.points);
    case 'corrected':
      return line('收到您的补正，答复期限重新计算');
    case 'correction-lapsed':
      return line('逾期未补正，视为放弃申请');
    case 'reason-asked':
      return line(`请您说明理由，自收到通知之日起 ${event.workdays} 个工作日内`, event.figures);
    case 'reason-received':
      return line('收到您的理由说明');
    case 'extended':
      return line(`答复期限延长 ${event.workdays} 个工作日`, event.reason);
    case 'consulted':
      return line('征求有关方面的意见，所需时间不计入答复期限');
    case 'fee-asked':
      return line(`通知您缴纳信息处理费 ${event.yuan} 元`);
    case 'fee-paid':
      return line(`收到缴费 ${event.yuan} 元，答复期限重新计算`);
    case 'fee-lapsed':
      return line('逾期未缴费，视为放弃申请');
    case 'decided':
      return line(`作出答复，文号 ${event.number}`);
    case 'supplemented':
      return line(
        event.mode === 'corrects'
          ? `更正答复，文号 ${event.number}`
          : `补充答复，文号 ${event.number}`,
      );
    case 'dispatched':
      return letterLine(event.letter, known, '已经发出');
    case 'served':
      return letterLine(event.letter, known, '已经送达');
    case 'withdrawn':
      return line('您撤回了申请');
    case 'closed':
      return line('办结归档');
    default:
      return null;
  }
}

function letterLine(seq: number, known: KnownCase, is: string): Told | null {
  const zh = letterName(seq, known);
  return zh ? { says: `${zh}${is}`, more: [] } : null;
}

/** What he waits for, in his words. */
const NEXT: Readonly<Partial<Record<RequestState, string>>> = {
  'awaiting-correction': '等您补正',
  'awaiting-reasons': '等您说明理由',
  'awaiting-payment': '等您缴费',
  decided: '答复已经作出，正在送达',
  served: '答复已经送达',
  closed: '已经办结',
  lapsed: '视为放弃申请，不再办理',
  withdrawn: '已经撤回，不再办理',
};

export function standingOf({ state, calendar, settings, today }: KnownCase) {
  const next = nextStep(state, calendar, settings.request, today);
  const reply = replyClock(state, calendar, settings.request, today);
  const isAnswered = replyInForce(state) !== null;
  return {
    says: NEXT[next.state] ?? (isAnswered ? REQUEST_STATES[next.state] : '机关正在办理'),
    state: next.state,
    by: next.clock,
    reply,
    proof: replyProof(state, calendar, settings.request, today),
  };
}

/** What the applicant may do now. Whether the law lets him is asked again when he does it. */
export function ownActs({ state: request }: KnownCase, state: RequestState): readonly OwnAct[] {
  const isOver = ['served', 'closed', 'withdrawn', 'lapsed', 'decided'].includes(state);
  return [
    ...(state === 'awaiting-correction' ? (['correct'] as const) : []),
    ...(state === 'awaiting-reasons' ? (['reasons'] as const) : []),
    ...(state === 'awaiting-payment' ? (['fee-seen'] as const) : []),
    ...(isOver || replyInForce(request) ? [] : (['withdraw'] as const)),
  ];
}

export function lettersOf(known: KnownCase): LetterLine[] {
  return known.events.flatMap((event) => {
    if (event.kind !== 'dispatched') return [];
    const zh = letterName(event.letter, known);
    const files = event.documents?.map(({ file }) => file) ?? [];
    return zh ? [{ letter: event.letter, zh, on: event.on, files }] : [];
  });
}

/** What a letter to the applicant is called; `null` of one to somebody else. */
function letterName(seq: number, { state, events }: KnownCase): string | null {
  const notice = state.notices.find((one) => one.seq === seq);
  if (notice) return notice.party === 'applicant' ? notice.instrument : null;
  const kind = events.find((event) => event.seq === seq)?.kind;
  return (kind && LETTERS[kind]) ?? null;
}

const LETTERS: Readonly<Partial<Record<RequestEvent['kind'], string>>> = {
  'correction-asked': '补正告知书',
  'reason-asked': '说明理由通知书',
  'fee-asked': '收费通知书',
  extended: '延期答复告知书',
  decided: '答复书',
  supplemented: '补充答复书',
};

/** Where and until when he may go on, once there is a reply or none came in time. */
export function remediesOf(known: KnownCase) {
  const { state, calendar, settings, addresses, today } = known;
  const reply = replyInForce(state);
  if (!reply) {
    const clock = replyClock(state, calendar, settings.request, today);
    if (clock.state !== 'overdue' || !clock.due) return null;
    const reconsideration = remedyDue('reconsideration-silence', clock.due, calendar).due;
    return {
      paragraphs: ['机关逾期没有答复的，可以依法申请行政复议。'],
      reconsideration,
      from: null,
    };
  }
  const notice = remedyNotice({ items: reply.items, on: reply.on, addresses, servedOnline: false });
  const from = deliveredOn(state, reply.seq);
  return {
    paragraphs: 'paragraphs' in notice ? notice.paragraphs : ['复议机关和法院以答复书所写为准。'],
    reconsideration: from && remedyDue('reconsideration', from, calendar).due,
    from,
  };
}
