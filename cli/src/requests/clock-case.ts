import { type CalendarDay, isCalendarDay } from '@yigongkai/law/calendar/calendar-day';
import { CHANNELS, type Channel } from '@yigongkai/law/requests/channel';
import { CLOCK_LENGTHS } from '@yigongkai/law/requests/clock-lengths';
import type {
  RequestEvent,
  RequestEventFacts,
  RequestEventKind,
} from '@yigongkai/law/requests/request-event';
import { CONSULTED_PARTIES, type ConsultedParty } from '@yigongkai/law/requests/request-facts';
import { DEFAULT_REQUEST_SETTINGS } from '@yigongkai/law/requests/request-settings';
import { WrongCall } from '../command.ts';

const FIRST_LAW = CLOCK_LENGTHS.REPLY[0].from;

/** An event of the file, as the events of a request that say the same; the `seq` comes with the stream. */
export type FileEvent = { readonly facts: readonly [Fact, ...Fact[]] };

type Fact = {
  [Kind in RequestEventKind]: {
    readonly kind: Kind;
    readonly on: CalendarDay;
    /** A service that belongs to the letter of the fact before it. */
    readonly isServiceOfLetter?: true;
  } & Omit<RequestEventFacts[Kind], 'letter'> & { readonly letter?: number };
}[RequestEventKind];

export type ClockCase = { readonly today: CalendarDay; readonly events: readonly FileEvent[] };

/**
 * The case that a file of `yigongkai clock` holds.
 * @throws WrongCall naming the place: events[2].on 不是日期.
 */
export function clockCase(text: string): ClockCase {
  const whole = objectAt(parsed(text), '文件');
  const { events } = whole;
  if (!Array.isArray(events) || events.length === 0)
    throw new WrongCall('events 应当是至少一项的数组');
  const read = events.map((event, at) =>
    fileEvent(objectAt(event, `events[${at}]`), `events[${at}]`),
  );
  const [first] = read;
  if (first?.facts[0].kind !== 'received')
    throw new WrongCall('events[0] 应当是 received（收到申请）');
  const receivedOn = first.facts[0].on;
  if (receivedOn < FIRST_LAW)
    throw new WrongCall(`events[0].on 早于 ${FIRST_LAW}：条例施行以前没有答复期限`);
  read.forEach(({ facts: [{ on }] }, at) => {
    if (on < receivedOn) throw new WrongCall(`events[${at}].on 早于收到申请的 ${receivedOn}`);
  });
  return { today: dayAt(whole, 'today', ''), events: read };
}

/** The law's events of one event of the file, numbered on from `after`. */
export function numbered({ facts }: FileEvent, after: number): RequestEvent[] {
  return facts.map(({ isServiceOfLetter, ...fact }, at) => {
    const seq = after + at + 1;
    const letter = isServiceOfLetter ? { letter: seq - 1 } : {};
    return { ...fact, ...letter, seq, by: 'file' } as unknown as RequestEvent;
  });
}

type Entry = Readonly<Record<string, unknown>>;

/** Where in the file an event stands, and its day. */
type Place = { readonly place: string; readonly on: CalendarDay };

const READ: Readonly<Record<string, (entry: Entry, at: Place) => FileEvent>> = {
  received(entry, { place, on }) {
    const channel = memberAt<Channel>(entry, 'channel', place, CHANNELS);
    const [day] = CHANNELS[channel].receivedOn;
    const applicants = [{ id: '1', kind: 'person' }] as const;
    return one({ kind: 'received', on, channel, days: { [day]: on }, applicants });
  },
  'correction-asked'(entry, { place, on }) {
    const workdays = wholeAt(entry, 'workdays', place, DEFAULT_REQUEST_SETTINGS.correctionWorkdays);
    return withService(entry, place, { kind: 'correction-asked', on, points: [], workdays });
  },
  corrected({ goodReason }, { on }) {
    return one({ kind: 'corrected', on, ...(typeof goodReason === 'string' && { goodReason }) });
  },
  consulted(entry, { place, on }) {
    const party = memberAt<ConsultedParty>(entry, 'party', place, CONSULTED_PARTIES);
    const consultation = textAt(entry, 'id', place);
    const asked = { party, consultation, partyId: consultation, items: [], question: '' } as const;
    return withService(entry, place, { kind: 'consulted', on, ...asked });
  },
  'opinion-received'(entry, { place, on }) {
    const consultation = textAt(entry, 'id', place);
    return one({ kind: 'opinion-received', on, consultation, opinion: 'no-position' });
  },
  extended(entry, { place, on }) {
    const workdays = numberAt(entry, 'workdays', place);
    return one({ kind: 'extended', on, workdays, reason: '', approvedBy: 'ogi-head' });
  },
  'fee-asked'(entry, { place, on }) {
    const charge = { scheme: 'items', quantity: 0, yuan: 0 } as const;
    return withService(entry, place, { kind: 'fee-asked', on, ...charge });
  },
  'fee-paid'(_entry, { on }) {
    return one({ kind: 'fee-paid', on, yuan: 0 });
  },
  replied(_entry, { on }) {
    const sent = { kind: 'dispatched', on, method: 'post', isServiceOfLetter: true } as const;
    return { facts: [{ kind: 'decided', on, number: '', items: [] }, sent] };
  },
};

function fileEvent(entry: Entry, place: string): FileEvent {
  const kind = textAt(entry, 'kind', place);
  const read = Object.hasOwn(READ, kind) ? READ[kind] : undefined;
  if (!read)
    throw new WrongCall(`${place}.kind 为“${kind}”，可用：${Object.keys(READ).join('、')}`);
  return read(entry, { place, on: dayAt(entry, kind === 'consulted' ? 'sentOn' : 'on', place) });
}

function one(fact: Fact): FileEvent {
  return { facts: [fact] };
}

function withService(entry: Entry, place: string, fact: Fact): FileEvent {
  if (entry.deliveredOn === undefined || entry.deliveredOn === null) return one(fact);
  const on = dayAt(entry, 'deliveredOn', place);
  if (on < fact.on) throw new WrongCall(`${place}.deliveredOn 早于发出的 ${fact.on}`);
  const served = {
    kind: 'served',
    on,
    method: 'post',
    proof: 'file',
    isServiceOfLetter: true,
  } as const;
  return { facts: [fact, served] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new WrongCall('文件不是 JSON', { cause: error });
  }
}

function objectAt(value: unknown, place: string): Entry {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new WrongCall(`${place}应当是一个 JSON 对象`);
  return value as Entry;
}

function dayAt(entry: Entry, key: string, place: string): CalendarDay {
  const value = entry[key];
  if (typeof value === 'string' && isCalendarDay(value)) return value;
  throw new WrongCall(`${place === '' ? '' : `${place}.`}${key} 不是存在的日期（YYYY-MM-DD）`);
}

function textAt(entry: Entry, key: string, place: string): string {
  const value = entry[key];
  if (typeof value === 'string' && value !== '') return value;
  throw new WrongCall(`${place}.${key} 没有写`);
}

function numberAt(entry: Entry, key: string, place: string): number {
  const value = entry[key];
  if (typeof value === 'number') return value;
  throw new WrongCall(`${place}.${key} 不是数字`);
}

function wholeAt(entry: Entry, key: string, place: string, otherwise: number): number {
  const value = entry[key] ?? otherwise;
  if (typeof value === 'number' && Number.isInteger(value) && value > 0) return value;
  throw new WrongCall(`${place}.${key} 应当是正整数`);
}

function memberAt<Member extends string>(
  entry: Entry,
  key: string,
  place: string,
  members: Readonly<Record<Member, unknown>>,
): Member {
  const value = entry[key];
  if (typeof value === 'string' && Object.hasOwn(members, value)) return value as Member;
  throw new WrongCall(`${place}.${key} 应当是：${Object.keys(members).join('、')}`);
}
